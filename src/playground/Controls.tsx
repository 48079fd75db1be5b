import {type ReactNode, useState} from 'react';
import styles from './controls.module.css';

interface SegmentsProps<T extends string> {
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onChange: (value: T) => void;
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
          onClick={() => onChange(option)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

interface CopyButtonProps {
  text: () => string;
  label?: string;
  /** What the button says when it has copied. */
  done?: string;
  className?: string | undefined;
}

/** Copies a text, and says so until the focus goes. */
export function CopyButton({
  text,
  label = 'Copy',
  done = 'Copied',
  className = styles.button,
}: CopyButtonProps): ReactNode {
  const [copied, setCopied] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(text());
    setCopied(true);
  }
  return (
    <button
      type="button"
      className={className}
      onClick={() => void copy()}
      onBlur={() => setCopied(false)}
    >
      {copied ? done : label}
    </button>
  );
}
