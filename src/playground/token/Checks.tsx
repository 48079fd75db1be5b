import type {ReactNode} from 'react';
import type {Check, CheckStatus} from '../../visitor-token';
import {ToneIcon} from '../ToneIcon';
import type {Tone} from '../verdict';
import styles from './Checks.module.css';
import {ProblemNote} from './ProblemNote';

const tones: Record<CheckStatus, Tone> = {
  passed: 'ok',
  warned: 'warn',
  failed: 'bad',
  skipped: 'idle',
  'not-reached': 'idle',
};

const words: Record<CheckStatus, string> = {
  passed: 'passed',
  warned: 'passed, with a warning',
  failed: 'failed',
  skipped: 'not checked',
  'not-reached': 'not reached',
};

/** The checks in the order of judgement. */
export function Checks({checks}: {checks: readonly Check[]}): ReactNode {
  return (
    <ol className={styles.checks} aria-label="Checks, in order">
      {checks.map(({id, label, status, note, problems}) => (
        <li key={id} className={styles.check} data-check={id} data-status={status}>
          <ToneIcon tone={tones[status]} />
          <span className={status === 'not-reached' ? styles.pending : styles.label}>{label}</span>
          <span className={styles.note}>{note === '' ? words[status] : note}</span>
          {problems.map((problem) => (
            <ProblemNote key={problem.code} problem={problem} />
          ))}
        </li>
      ))}
    </ol>
  );
}
