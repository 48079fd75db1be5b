import type {ReactNode} from 'react';
import {InlineCode} from '../inline-code';
import type {RunStatement} from '../../example-code/run-statement';
import styles from './statement-note.module.css';

const words: Record<RunStatement['status'], string> = {
  run: 'Tested',
  'syntax-checked': 'Syntax checked, not run',
  skipped: 'Not run',
  unknown: 'Not run yet',
};

const shapes: Record<RunStatement['status'], ReactNode> = {
  run: <path d="m3 8.5 3.3 3.3L13 4.7" />,
  'syntax-checked': <path d="M8 1.5 15.2 14H.8zM8 6v4M8 12v.2" />,
  skipped: <path d="M2.5 8h11" />,
  unknown: <path d="M2.5 8h11" />,
};

/** What may be said of an example, with its mark. */
export function StatementNote({status, text}: RunStatement): ReactNode {
  return (
    <p className={styles.note}>
      <strong className={`${styles.status} ${styles[status]}`}>
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          {shapes[status]}
        </svg>
        {words[status]}
      </strong>{' '}
      <InlineCode text={text} />
    </p>
  );
}
