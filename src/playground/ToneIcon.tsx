import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './ToneIcon.module.css';
import type {Tone} from './verdict';

const paths: Record<Tone, string> = {
  ok: 'm4.5 8.5 2.5 2.5 4.5-5.5',
  warn: 'M8 4.5v4M8 11v.5',
  bad: 'm5.5 5.5 5 5m0-5-5 5',
  idle: 'M5 8h.01M8 8h.01M11 8h.01',
};

/** The shape that goes with a tone, so that no colour has to be told apart. */
export function ToneIcon({tone}: {tone: Tone}): ReactNode {
  return (
    <svg className={clsx(styles.icon, styles[tone])} viewBox="0 0 16 16" aria-hidden="true">
      {tone === 'warn' ? (
        <path className={styles.shape} d="M8 1.2 15.2 14H.8z" />
      ) : tone === 'bad' ? (
        <path className={styles.shape} d="M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z" />
      ) : (
        <circle className={styles.shape} cx="8" cy="8" r="7.2" />
      )}
      <path className={styles.mark} d={tone === 'warn' ? 'M8 5.5v4M8 11.6v.4' : paths[tone]} />
    </svg>
  );
}
