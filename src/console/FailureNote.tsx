import type {ReactNode} from 'react';
import controls from '../playground/controls.module.css';

interface Props {
  /** What could not be done. */
  what: string;
  failure: string;
  onRetry?: () => void;
}

/** What could not be done, why, and a way out. */
export function FailureNote({what, failure, onRetry}: Props): ReactNode {
  return (
    <div className={`${controls.note} ${controls.bad}`} role="alert">
      <p>
        <strong>{what}</strong> {failure}
      </p>
      {onRetry ? (
        <button type="button" className={controls.button} onClick={onRetry}>
          Try again
        </button>
      ) : null}
    </div>
  );
}
