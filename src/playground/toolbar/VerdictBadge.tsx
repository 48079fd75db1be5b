import Link from '@docusaurus/Link';
import clsx from 'clsx';
import {type ReactNode, use} from 'react';
import {Now} from '../clock';
import {lifeUntil} from '../human-time';
import {ToneIcon} from '../ToneIcon';
import type {Verdict} from '../verdict';
import styles from './VerdictBadge.module.css';

/** The verdict, always in sight. */
export function VerdictBadge({verdict}: {verdict: Verdict}): ReactNode {
  return (
    <div className={clsx(styles.badge, styles[verdict.tone])} data-testid="verdict">
      <ToneIcon tone={verdict.tone} />
      <span className={styles.words} role="status">
        <strong>{verdict.word}</strong>
        {verdict.exp !== undefined ? (
          <TimeLeft exp={verdict.exp} />
        ) : verdict.text === '' ? null : (
          <span className={styles.text}>{verdict.text}</span>
        )}
      </span>
      {verdict.problem ? (
        <Link
          className={styles.code}
          to={`/docs/troubleshooting/${verdict.problem.code}/`}
          aria-label={`${verdict.problem.code}: what it means and how to fix it`}
        >
          {verdict.problem.code}
        </Link>
      ) : null}
    </div>
  );
}

/** How long an accepted token is still valid. */
function TimeLeft({exp}: {exp: number}): ReactNode {
  const now = use(Now) / 1000;
  return (
    <span className={styles.text}>
      {lifeUntil(exp, now) + (exp > now ? '' : ', after the page loaded')}
    </span>
  );
}
