import {type ReactNode, use} from 'react';
import type {Inspection} from '../../visitor-token';
import {Now} from '../clock';
import {lifeUntil} from '../human-time';
import styles from './TokenPanel.module.css';

/** How long the token still lives, or since when it does not. */
export function Countdown({inspection}: {inspection: Inspection}): ReactNode {
  const now = use(Now) / 1000;
  const exp = inspection.payload?.json?.['exp'];
  if (typeof exp !== 'number' || exp > 1e11 || exp < 1e9) return null;
  return (
    <span className={styles.countdown} data-testid="countdown">
      {lifeUntil(exp, now)}
    </span>
  );
}
