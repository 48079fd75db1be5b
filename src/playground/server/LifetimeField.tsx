import {type ReactNode, useState} from 'react';
import {recommendedLifetime} from '../../visitor-token';
import {duration} from '../human-time';
import controls from '../controls.module.css';
import styles from './ServerPanel.module.css';

interface Props {
  value: number | null;
  onChange: (value: number | null) => void;
}

/** How long a signed token is valid. */
export function LifetimeField({value, onChange}: Props): ReactNode {
  const [draft, setDraft] = useState<string | null>(null);
  const [usable, setUsable] = useState(true);

  return (
    <div className={styles.lifetime}>
      <label>
        Expires in{' '}
        <input
          className={controls.field}
          type="number"
          inputMode="numeric"
          step={1}
          value={draft ?? value ?? ''}
          disabled={value === null}
          aria-invalid={!usable}
          onBlur={() => {
            setDraft(null);
            setUsable(true);
          }}
          onChange={(event) => {
            const seconds = event.target.valueAsNumber;
            setDraft(event.target.value);
            setUsable(Number.isSafeInteger(seconds));
            if (Number.isSafeInteger(seconds)) onChange(seconds);
          }}
        />{' '}
        seconds
      </label>
      <label className={styles.never}>
        <input
          type="checkbox"
          checked={value === null}
          onChange={(event) => onChange(event.target.checked ? null : recommendedLifetime)}
        />{' '}
        Never expires
      </label>
      {value !== null && !usable ? (
        <span className={controls.hint} role="status">
          Still {value} s: a whole number of seconds is needed here.
        </span>
      ) : value !== null && Math.abs(value) >= 60 ? (
        <span className={controls.hint}>{duration(value)}</span>
      ) : null}
    </div>
  );
}
