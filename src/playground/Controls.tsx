import {type ReactNode, useState} from 'react';
import {type Copied, type Copyable, copyText} from '../components/clipboard';
import styles from './controls.module.css';

interface SegmentsProps<T extends string> {
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  /** Null: it cannot be chosen yet. */
  onChange: ((value: T) => void) | null;
}

/** One of a few, side by side. */
export function Segments<T extends string>({
  label,
  value,
  options,
  onChange,
}: SegmentsProps<T>): ReactNode {
  return (
    <div className={styles.segments} role="group" aria-label={label}>
      {options.map(([option, text]) => (
        <button
          key={option}
          type="button"
          aria-pressed={option === value}
          disabled={onChange === null}
          onClick={() => onChange?.(option)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

/** What a notice offers to do. */
export function Action({label, onClick}: {label: string; onClick: () => void}): ReactNode {
  return (
    <button type="button" className={styles.button} onClick={onClick}>
      {label}
    </button>
  );
}

interface CopyButtonProps {
  /** Null: there is nothing to copy yet. */
  text: (() => Copyable | Promise<Copyable>) | null;
  label?: string;
  /** What the button says when it has copied. */
  done?: string;
  className?: string | undefined;
}

/** Copies a text and says so until the focus goes; if it cannot, it says why and shows the text. */
export function CopyButton({
  text,
  label = 'Copy',
  done = 'Copied',
  className = styles.button,
}: CopyButtonProps): ReactNode {
  const [outcome, setOutcome] = useState<Copied | null>(null);
  return (
    <>
      <button
        type="button"
        className={className}
        disabled={text === null}
        onClick={(event) => {
          // Safari gives a button no focus when it is clicked, so it would have none to lose.
          event.currentTarget.focus();
          if (text) void copyText(text).then(setOutcome);
        }}
        onBlur={() => outcome?.copied && setOutcome(null)}
      >
        {outcome?.copied ? done : label}
      </button>
      {outcome?.copied === false ? (
        <span className={styles.notCopied} role="alert">
          {outcome.why}
          {outcome.text === null ? null : (
            <textarea
              aria-label="Text to copy"
              readOnly
              rows={2}
              value={outcome.text}
              onFocus={(event) => event.target.select()}
            />
          )}
          <button type="button" className={styles.button} onClick={() => setOutcome(null)}>
            Close
          </button>
        </span>
      ) : null}
    </>
  );
}
