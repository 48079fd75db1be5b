import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {ProblemCode, ProblemGroup, Severity} from '../../problems';
import {InlineCode} from '../inline-code';
import {SeverityMark} from './severity-mark';
import styles from './styles.module.css';

interface Props {
  code: ProblemCode;
  group: ProblemGroup;
  severity: Severity;
  status: number | null;
  /** The version that brought the code. */
  since: string;
}

/** What a problem's page says under its title: code, severity and what comes of it. */
export function ProblemFacts(problem: Props): ReactNode {
  return (
    <p className={styles.facts}>
      <code className={styles.code}>{problem.code}</code>
      <SeverityMark severity={problem.severity} />
      <span className={styles.outcome}>
        <InlineCode text={outcome(problem)} /> ·{' '}
        <Link to="/docs/reference/changelog/">since {problem.since}</Link>
      </span>
    </p>
  );
}

/** Codes whose outcome differs from that of their group. */
const exceptions: Readonly<Partial<Record<ProblemCode, string>>> = {
  'sign-in-required': 'the visitor is anonymous, as expected',
  'secret-too-short': 'found by your server or library; Algomo sees `signature-mismatch`',
};

function outcome({code, group, severity, status}: Omit<Props, 'since'>): string {
  const exception = exceptions[code];
  if (exception) return exception;
  if (group === 'snippet') return 'found in the page’s HTML';
  if (severity === 'warning') return 'the token is accepted';
  if (status === null) return 'found in the browser, not by the service';
  return group === 'service' ? `refused, HTTP ${status}` : `token refused, HTTP ${status}`;
}
