import {Fragment, type ReactNode} from 'react';
import type {Language} from '../../example-code/languages';
import {InlineCode} from '../inline-code';
import {CodeExample} from '../code-example';
import {RunNote} from './run-note';
import styles from './language-example.module.css';

/** One language: its library, how to add it, the code, and what goes wrong with it. */
export function LanguageExample({language}: {language: Language}): ReactNode {
  const {id, name, library, pitfalls} = language;
  return (
    <>
      <h3 className={styles.heading}>
        {name.replace(/ \(.*/, '')} with{' '}
        <a href={library.url}>
          <Breakable name={library.name} />
        </a>
      </h3>
      <RunNote language={language} />
      <CodeExample code={`${id}-install`} title="Install" />
      <CodeExample code={`${id}-source`} title={language.file} />
      <h4>
        Common mistakes with <Breakable name={library.name} />
      </h4>
      <ul>
        {pitfalls.map((pitfall) => (
          <li key={pitfall}>
            <InlineCode text={pitfall} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** A name that may be broken after its full stops and slashes. */
function Breakable({name}: {name: string}): ReactNode {
  return name.split(/(?<=[./])/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
