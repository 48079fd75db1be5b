import {type ReactNode, useId, useState} from 'react';
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

/** The checks in one line while all pass, and open at the one that fails or warns. */
export function Checks({checks}: {checks: readonly Check[]}): ReactNode {
  const id = useId();
  const attention = checks.filter(({status}) => status === 'failed' || status === 'warned');
  const about = attention.map(({id: check, status}) => `${check} ${status}`).join();
  // What the reader opened or closed holds until something else fails.
  const [chosen, setChosen] = useState<{about: string; open: boolean} | null>(null);
  const open = chosen?.about === about ? chosen.open : attention.length > 0;
  return (
    <div>
      <button
        type="button"
        className={styles.summary}
        aria-expanded={open}
        aria-controls={id}
        data-testid="checks"
        onClick={() => setChosen({about, open: !open})}
      >
        <ToneIcon tone={toneOf(checks)} />
        <span className={styles.label}>{summaryOf(checks)}</span>
        <span className={styles.note}>{open ? 'Hide' : 'Show'}</span>
      </button>
      <ol id={id} className={styles.checks} aria-label="Checks, in order" hidden={!open}>
        {checks.map(({id: check, label, status, note, problems}) => (
          <li key={check} className={styles.check} data-check={check} data-status={status}>
            <ToneIcon tone={tones[status]} />
            <span className={status === 'not-reached' ? styles.pending : styles.label}>
              {label}
            </span>
            <span className={styles.note}>{note === '' ? words[status] : note}</span>
            {problems.map((problem) => (
              <ProblemNote key={problem.code} problem={problem} />
            ))}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The line of the checks until they are made. */
export function PendingChecks(): ReactNode {
  return (
    <div className={styles.summary}>
      <ToneIcon tone="idle" />
      <span className={styles.label}>Checking…</span>
    </div>
  );
}

function toneOf(checks: readonly Check[]): Tone {
  const found = (['failed', 'warned', 'skipped'] as const).find((status) =>
    checks.some((check) => check.status === status),
  );
  return tones[found ?? 'passed'];
}

function summaryOf(checks: readonly Check[]): string {
  const passed = checks.filter(({status}) => status === 'passed').length;
  if (passed === checks.length) return `All ${passed} checks passed`;
  const failed = checks.find(({status}) => status === 'failed');
  if (failed) return `${failed.label}: failed`;
  const warned = checks.filter(({status}) => status === 'warned').length;
  if (warned > 0) return `${checks.length} checks, ${warned} with a warning`;
  return `${passed} of ${checks.length} checks passed`;
}
