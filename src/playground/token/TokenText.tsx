import {Fragment, type ReactNode} from 'react';
import styles from './TokenText.module.css';

const partNames = ['header', 'payload', 'signature'] as const;
const longest = 5_000;

/** The token in its coloured parts; anything else as it stands. */
export function TokenText({value}: {value: unknown}): ReactNode {
  if (value === undefined || value === null || value === '') {
    return <p className={styles.empty}>{value === '' ? 'An empty string' : 'No token'}</p>;
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 1);
  const shown = text.length > longest ? `${text.slice(0, longest)}…` : text;
  const parts = shown.split('.');
  return (
    <p className={styles.token} data-testid="token">
      {typeof value === 'string' && parts.length === 3
        ? parts.map((part, index) => (
            <Fragment key={index}>
              {index === 0 ? null : <span className={styles.dot}>.</span>}
              <Part name={partNames[index] ?? 'signature'} text={part} />
            </Fragment>
          ))
        : shown}
    </p>
  );
}

/** Keeps the place of a token that is as long, and says what it waits for. */
export function PendingText({length, hint}: {length: number; hint: string}): ReactNode {
  return (
    <p className={styles.token}>
      <span className={styles.hint}>{hint}</span>
      <span className={styles.unknown} aria-hidden="true">
        {'x'.repeat(Math.min(length, longest))}
      </span>
    </p>
  );
}

function Part({name, text}: {name: (typeof partNames)[number]; text: string}): ReactNode {
  return (
    <span className={styles[name]} title={name}>
      {text}
    </span>
  );
}

/** What the colours mean. */
export function PartLegend(): ReactNode {
  return (
    <p className={styles.legend}>
      {partNames.map((name) => (
        <span key={name} className={styles[name]}>
          {name}
        </span>
      ))}
    </p>
  );
}
