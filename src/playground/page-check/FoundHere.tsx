import type {ReactNode} from 'react';
import controls from '../controls.module.css';
import {Prose} from '../Prose';
import {ToneIcon} from '../ToneIcon';
import styles from './PageCheck.module.css';
import type {MarkedPlace} from './marked-places';
import {tones} from './tones';

interface Props {
  places: readonly MarkedPlace[];
  /** Where the caret is; null: it has not been in the field. */
  line: number | null;
  /** Brings what is said of a place into sight; counts from 0. */
  onShow: (index: number) => void;
}

/** What is said of the line of the caret, with the way to it. */
export function FoundHere({places, line, onShow}: Props): ReactNode {
  return (
    <div role="status" className={styles.here}>
      {places.map((place, index) =>
        place.line === line ? (
          <p key={index}>
            <ToneIcon tone={tones[place.severity]} />
            <span>
              Line {line}: <Prose text={place.title} />
            </span>
            <button type="button" className={controls.button} onClick={() => onShow(index)}>
              Show the finding
            </button>
          </p>
        ) : null,
      )}
    </div>
  );
}
