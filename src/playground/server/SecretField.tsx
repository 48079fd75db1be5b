import {type ReactNode, useState} from 'react';
import {loaded} from '../../components/loaded';
import controls from '../controls.module.css';
import {SecretValue} from './SecretValue';
import styles from './ServerPanel.module.css';

const ReplaceSecret = loaded(async () => ({
  default: (await import('./ReplaceSecret')).ReplaceSecret,
}));

interface Props {
  secret: string | null;
  onReplace: (value: string | null, leaked: boolean) => Promise<string | null>;
}

/** The reader's test secret: masked, to show, to copy and to replace. */
export function SecretField({secret, onReplace}: Props): ReactNode {
  const [replacing, setReplacing] = useState(false);
  const [leaked, setLeaked] = useState(false);

  async function replace(value: string | null): Promise<string | null> {
    const refusal = await onReplace(value, leaked);
    if (refusal !== null) return refusal;
    setReplacing(false);
    setLeaked(false);
    return null;
  }

  return (
    <div className={styles.secret}>
      <SecretValue secret={secret}>
        <button
          type="button"
          className={controls.button}
          aria-expanded={replacing}
          onClick={() => setReplacing(!replacing)}
        >
          Replace
        </button>
      </SecretValue>
      {replacing ? (
        <ReplaceSecret onReplace={replace} oldOne="The old one stops being accepted at once.">
          <label className={controls.hint}>
            <input
              type="checkbox"
              checked={leaked}
              onChange={(event) => setLeaked(event.target.checked)}
            />{' '}
            The old secret leaked: end the sessions that it began
          </label>
        </ReplaceSecret>
      ) : null}
    </div>
  );
}
