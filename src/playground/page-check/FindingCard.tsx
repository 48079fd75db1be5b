import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type {ReactNode, Ref} from 'react';
import type {Finding} from '../../page-check';
import {CopyButton} from '../Controls';
import controls from '../controls.module.css';
import {Prose} from '../Prose';
import {ToneIcon} from '../ToneIcon';
import styles from './PageCheck.module.css';
import {Place} from './Place';
import {tones} from './tones';

const words = {error: 'Error', warning: 'Warning', note: 'Note'} as const;

interface Props {
  ref: Ref<HTMLElement>;
  finding: Finding;
  /** The caret is in its line. */
  current: boolean;
  /** Brings its line into sight; undefined: the line is not shown. */
  onGoTo: (() => void) | undefined;
}

/** One finding: what, where, and the corrected snippet. */
export function FindingCard({ref, finding, current, onGoTo}: Props): ReactNode {
  const {code, severity, title, detail, correctedSnippet} = finding;
  return (
    <article
      ref={ref}
      className={clsx(styles.finding, current && styles.current)}
      data-problem={code}
      tabIndex={-1}
    >
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
      <Place place={finding} onGoTo={onGoTo} />
      {correctedSnippet ? (
        <figure className={styles.place}>
          <figcaption>
            Corrected snippet <CopyButton text={() => correctedSnippet} />
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
