import {type ReactNode, useId, useState} from 'react';
import {CopyButton} from '../Controls';
import {minSecretBytes} from '../../visitor-token';
import controls from '../controls.module.css';
import styles from './ServerPanel.module.css';

interface Props {
  secret: string | null;
  onReplace: (value: string | null, leaked: boolean) => Promise<string | null>;
}

/** The reader's test secret: masked, to show, to copy and to replace. */
export function SecretField({secret, onReplace}: Props): ReactNode {
  const [shown, setShown] = useState(false);
  const [draft, setDraft] = useState<string | null>(null);
  const [leaked, setLeaked] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const id = useId();

  async function replace(value: string | null) {
    const problem = await onReplace(value, leaked);
    setRefusal(problem);
    if (problem !== null) return;
    setDraft(null);
    setLeaked(false);
  }

  return (
    <div className={styles.secret}>
      <div className={styles.secretRow}>
        <code className={styles.secretValue} data-testid="secret">
          {secret === null ? 'Generating…' : shown ? secret : '•'.repeat(24)}
        </code>
        <button type="button" className={controls.button} onClick={() => setShown(!shown)}>
          {shown ? 'Hide' : 'Show'}
        </button>
        <CopyButton text={() => secret ?? ''} />
        <button
          type="button"
          className={controls.button}
          aria-expanded={draft !== null}
          onClick={() => setDraft(draft === null ? '' : null)}
        >
          Replace
        </button>
      </div>
      {draft === null ? null : (
        <form
          className={styles.replace}
          onSubmit={(event) => {
            event.preventDefault();
            void replace(draft === '' ? null : draft);
          }}
        >
          <label htmlFor={id} className={controls.hint}>
            A test secret of your own, at least {minSecretBytes} bytes; leave it empty for a random
            one. The old one stops being accepted at once. Do not use the secret of a real
            workspace.
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
          <label className={controls.hint}>
            <input
              type="checkbox"
              checked={leaked}
              onChange={(event) => setLeaked(event.target.checked)}
            />{' '}
            The old secret leaked: end the sessions that it began
          </label>
          {refusal === null ? null : (
            <p className={`${controls.note} ${controls.bad}`} role="alert">
              {refusal}
            </p>
          )}
        </form>
      )}
    </div>
  );
}
