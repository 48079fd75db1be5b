import type {ReactNode} from 'react';
import styles from './visits.module.css';

/** Names and what is known of them. */
export function Facts({facts}: {facts: Readonly<Record<string, string>>}): ReactNode {
  return (
    <dl className={styles.facts}>
      {Object.entries(facts).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
