import {type ReactNode, useState} from 'react';
import {CopyButton} from '../Controls';
import controls from '../controls.module.css';
import styles from './ServerPanel.module.css';

interface Props {
  /** Null: not known yet. */
  secret: string | null;
  /** What else can be done with it. */
  children?: ReactNode;
}

/** A secret: masked, to show and to copy. */
export function SecretValue({secret, children}: Props): ReactNode {
  const [shown, setShown] = useState(false);
  return (
    <div className={styles.secretRow}>
      <code className={styles.secretValue} data-testid="secret">
        {secret === null ? 'Generating…' : shown ? secret : '•'.repeat(24)}
      </code>
      <button type="button" className={controls.button} onClick={() => setShown(!shown)}>
        {shown ? 'Hide' : 'Show'}
      </button>
      <CopyButton text={() => secret ?? ''} />
      {children}
    </div>
  );
}
