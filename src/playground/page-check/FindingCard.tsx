import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {Finding} from '../../page-check';
import {CopyButton} from '../Controls';
import controls from '../controls.module.css';
import {Prose} from '../Prose';
import {ToneIcon} from '../ToneIcon';
import styles from './PageCheck.module.css';

const tones = {error: 'bad', warning: 'warn', note: 'idle'} as const;
const words = {error: 'Error', warning: 'Warning', note: 'Note'} as const;

/** One finding: what, where, and the snippet as it should be. */
export function FindingCard({finding}: {finding: Finding}): ReactNode {
  const {code, severity, title, detail, line, column, excerpt, correctedSnippet} = finding;
  return (
    <article className={styles.finding} data-problem={code}>
      <h3 className={styles.title}>
        <ToneIcon tone={tones[severity]} />
        <span>
          <span className={styles.severity}>{words[severity]}: </span>
          <Prose text={title} />
        </span>
      </h3>
      <p>
        <Prose text={detail} /> <Link to={`/docs/troubleshooting/${code}/`}>{code}</Link>
      </p>
      <figure className={styles.place}>
        <figcaption>
          Line {line}, column {column}
        </figcaption>
        <pre tabIndex={0}>{excerpt}</pre>
      </figure>
      {correctedSnippet ? (
        <figure className={styles.place}>
          <figcaption>
            As it should be <CopyButton text={() => correctedSnippet} />
          </figcaption>
          <pre tabIndex={0}>{correctedSnippet}</pre>
          {correctedSnippet.includes('GENERATED_VISITOR_TOKEN') ? (
            <p className={controls.hint}>
              Your server writes the token in place of <code>GENERATED_VISITOR_TOKEN</code>, for
              each load of the page.
            </p>
          ) : null}
        </figure>
      ) : null}
    </article>
  );
}
