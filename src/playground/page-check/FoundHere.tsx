import type {ReactNode} from 'react';
import type {Finding} from '../../page-check';
import controls from '../controls.module.css';
import {Prose} from '../Prose';
import {ToneIcon} from '../ToneIcon';
import styles from './PageCheck.module.css';
import {tones} from './tones';

interface Props {
  findings: readonly Finding[];
  /** Where the caret is; null: it has not been in the field. */
  line: number | null;
  /** Brings a finding into sight; counts from 0. */
  onShow: (index: number) => void;
}

/** What was found in the line of the caret, with the way to it. */
export function FoundHere({findings, line, onShow}: Props): ReactNode {
  return (
    <div role="status" className={styles.here}>
      {findings.map((finding, index) =>
        finding.line === line ? (
          <p key={index}>
            <ToneIcon tone={tones[finding.severity]} />
            <span>
              Line {line}: <Prose text={finding.title} />
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
