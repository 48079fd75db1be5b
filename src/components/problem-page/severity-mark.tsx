import type {ReactNode} from 'react';
import type {Severity} from '../../problems';
import styles from './styles.module.css';

const shapes: Record<Severity, ReactNode> = {
  error: <path d="M5.3 1h5.4L15 5.3v5.4L10.7 15H5.3L1 10.7V5.3zM5 5l6 6M11 5l-6 6" />,
  warning: <path d="M8 1.5 15.2 14H.8zM8 6v4M8 12v.2" />,
};

const words: Record<Severity, string> = {error: 'Error', warning: 'Warning'};

/** A severity in colour, shape and word. */
export function SeverityMark({severity}: {severity: Severity}): ReactNode {
  return (
    <span className={`${styles.severity} ${styles[severity]}`}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        {shapes[severity]}
      </svg>
      {words[severity]}
    </span>
  );
}
