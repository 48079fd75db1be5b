import type {ReactNode} from 'react';
import {CopyButton} from '../../playground/Controls';
import {SecretValue} from '../../playground/server/SecretValue';
import styles from './settings.module.css';

/** The two lines that the reader’s app needs. The secret is shown when it is asked for. */
export function AppSettings({secret}: {secret: string | null}): ReactNode {
  const script = `<script async src="${location.origin}/widget/v1.js"></script>`;
  return (
    <div className={styles.lines}>
      <div role="group" aria-label="The secret">
        <p className={styles.label}>
          <code>ALGOMO_SECRET</code>, in your server’s environment
        </p>
        <SecretValue secret={secret}>
          <CopyButton
            label="Copy as a line"
            text={secret === null ? null : () => `ALGOMO_SECRET=${secret}`}
          />
        </SecretValue>
      </div>
      <div role="group" aria-label="The script">
        <p className={styles.label}>In your pages, after the settings</p>
        <div className={styles.script}>
          <code tabIndex={0}>{script}</code>
          <CopyButton text={() => script} />
        </div>
      </div>
    </div>
  );
}
