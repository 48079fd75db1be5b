import type {ReactNode} from 'react';
import type {ProblemCode, ProblemGroup, Severity} from '../../problems';
import {SeverityMark} from './severity-mark';
import styles from './styles.module.css';

interface Props {
  code: ProblemCode;
  group: ProblemGroup;
  severity: Severity;
  status: number | null;
}

/** What a problem's page says under its title: code, severity and what comes of it. */
export function ProblemFacts(problem: Props): ReactNode {
  return (
    <p className={styles.facts}>
      <code className={styles.code}>{problem.code}</code>
      <SeverityMark severity={problem.severity} />
      <span className={styles.outcome}>{outcome(problem)}</span>
    </p>
  );
}

function outcome({group, severity, status}: Props): string {
  if (severity === 'warning') return 'accepted all the same';
  if (group === 'snippet') return 'found in the page’s HTML';
  if (status === null) return 'seen by the page, not by the service';
  return group === 'service' ? `refused, HTTP ${status}` : `token refused, HTTP ${status}`;
}
