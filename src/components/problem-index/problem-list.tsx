import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {InlineCode} from '../inline-code';
import {SeverityMark} from '../problem-page';
import styles from './styles.module.css';
import type {Symptom} from './symptom';

/** Problems by what they look like, each with its code and the way to its page. */
export function ProblemList({problems}: {problems: readonly Symptom[]}): ReactNode {
  return (
    <ul className={styles.list}>
      {problems.map(({code, severity, title, symptom}) => (
        <li key={code}>
          <span>
            <InlineCode text={symptom} />
          </span>
          <span className={styles.cause}>
            <Link to={`/docs/troubleshooting/${code}/`}>{title}</Link>
            <code>{code}</code>
            {severity === 'warning' && <SeverityMark severity={severity} />}
          </span>
        </li>
      ))}
    </ul>
  );
}
