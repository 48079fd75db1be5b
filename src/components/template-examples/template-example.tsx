import type {ReactNode} from 'react';
import {templateLastRuns} from '../../example-code/last-runs';
import {runStatement} from '../../example-code/run-statement';
import type {Template} from '../../example-code/templates';
import type {ProblemCode} from '../../problems';
import {InlineCode} from '../inline-code';
import {ProblemLink} from '../problem-link';
import {CodeExample} from '../code-example';
import {StatementNote} from '../signing-examples/statement-note';
import styles from './template-example.module.css';

const proof =
  'The widget received exactly the token, and none if no one was signed in. Hostile text stayed text.';

interface Props {
  template: Template;
  /** Shows the mistakes that lead to this problem alone. */
  problem?: ProblemCode;
}

/** One engine: the lines of its template, what was run, and what goes wrong. */
export function TemplateExample({template, problem}: Props): ReactNode {
  const {id, library, file, helper, where, limit} = template;
  const pitfalls = template.pitfalls.filter(({code}) => problem === undefined || code === problem);
  return (
    <>
      {where && (
        <p>
          <InlineCode text={where} />
        </p>
      )}
      <CodeExample code={`template-${id}`} title={file} />
      {helper && <CodeExample code={`template-${id}-helper`} title={helper.file} />}
      <StatementNote
        {...runStatement(templateLastRuns[id], library, limit ? `${proof} ${limit}` : proof)}
      />
      {pitfalls.length > 0 && (
        <>
          <p className={styles.label}>
            Common mistakes with <a href={library.url}>{library.name}</a>
          </p>
          <ul>
            {pitfalls.map(({mistake, text, code}) => (
              <li key={mistake}>
                <InlineCode text={text} /> {problem === undefined && <ProblemLink code={code} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
