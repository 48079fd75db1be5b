import {type ReactNode, useId, useState} from 'react';
import {minSecretBytes} from '../../visitor-token';
import controls from '../controls.module.css';
import styles from './ServerPanel.module.css';

interface Props {
  /** Null: a random secret. Resolves with why it was refused, in words; null: it was not. */
  onReplace: (value: string | null) => Promise<string | null>;
  /** What happens to the old one, and a choice of it. */
  oldOne: string;
  children: ReactNode;
}

/** Asks for a secret that takes the place of the current one. */
export function ReplaceSecret({onReplace, oldOne, children}: Props): ReactNode {
  const [draft, setDraft] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const id = useId();
  return (
    <form
      className={styles.replace}
      onSubmit={(event) => {
        event.preventDefault();
        void onReplace(draft === '' ? null : draft).then(setRefusal);
      }}
    >
      <label htmlFor={id} className={controls.hint}>
        A test secret of your own, at least {minSecretBytes} bytes; leave it empty for a random one.{' '}
        {oldOne} Do not use the secret of a real workspace.
      </label>
      <div className={styles.secretRow}>
        <input
          id={id}
          className={`${controls.field} ${controls.mono}`}
          autoComplete="off"
          spellCheck={false}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
        />
        <button type="submit" className={controls.button}>
          {draft === '' ? 'Make one' : 'Use it'}
        </button>
      </div>
      {children}
      {refusal === null ? null : (
        <p className={`${controls.note} ${controls.bad}`} role="alert">
          {refusal}
        </p>
      )}
    </form>
  );
}
