import clsx from 'clsx';
import type {ReactNode, Ref} from 'react';
import type {PageUnknown} from '../../page-check';
import {Prose} from '../Prose';
import {ToneIcon} from '../ToneIcon';
import styles from './PageCheck.module.css';
import {Place} from './Place';
import {tones} from './tones';

interface Props {
  ref: Ref<HTMLElement>;
  unknown: PageUnknown;
  /** The caret is in its line. */
  current: boolean;
  /** Brings its line into sight; undefined: the line is not shown. */
  onGoTo: (() => void) | undefined;
}

/** Something that the HTML does not show, with its place. */
export function UnknownCard({ref, unknown, current, onGoTo}: Props): ReactNode {
  return (
    <article
      ref={ref}
      className={clsx(styles.finding, current && styles.current)}
      data-unknown
      tabIndex={-1}
    >
      <h3 className={styles.title}>
        <ToneIcon tone={tones.information} />
        <span>
          <span className={styles.severity}>Information: </span>
          <Prose text={unknown.text} />
        </span>
      </h3>
      <Place place={unknown} onGoTo={onGoTo} />
    </article>
  );
}
