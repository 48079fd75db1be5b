import type {ReactNode} from 'react';
import type {PagePlace} from '../../page-check';
import controls from '../controls.module.css';
import styles from './PageCheck.module.css';

interface Props {
  place: PagePlace;
  /** Brings its line into sight; undefined: the line is not shown. */
  onGoTo: (() => void) | undefined;
}

/** A place of the page: line and column, which lead there, and the line itself. */
export function Place({place: {line, column, excerpt}, onGoTo}: Props): ReactNode {
  return (
    <figure className={styles.place}>
      <figcaption>
        {onGoTo ? (
          <button type="button" className={controls.link} onClick={onGoTo}>
            Line {line}, column {column}
          </button>
        ) : (
          `Line ${line}, column ${column}`
        )}
      </figcaption>
      <pre tabIndex={0}>{excerpt}</pre>
    </figure>
  );
}
