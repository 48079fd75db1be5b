import type {ReactNode} from 'react';
import type {Severity} from '../../problems';
import styles from './styles.module.css';

interface Props {
  severity: Severity;
  lines: readonly string[];
}

/** Lines of the browser's console, whole: they wrap instead of running out of sight. */
export function ConsoleLines({severity, lines}: Props): ReactNode {
  return (
    <div className={`${styles.console} ${styles[severity]}`}>
      {lines.map((line) => (
        <code key={line}>{line}</code>
      ))}
    </div>
  );
}
