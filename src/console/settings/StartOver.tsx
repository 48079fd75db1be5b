import {type ReactNode, useRef, useState} from 'react';
import controls from '../../playground/controls.module.css';
import {Panel} from '../../playground/Panel';
import {ask} from '../connection/ask';
import {failureText} from '../connection/failure';
import {FailureNote} from '../FailureNote';
import styles from './settings.module.css';

/** Forgets what has happened, after a question. */
export function StartOver(): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [failure, setFailure] = useState<string | null>(null);

  async function startOver(): Promise<void> {
    dialog.current?.close();
    const outcome = await ask('/console/start-over', {method: 'POST'});
    setFailure(outcome.ok ? null : failureText(outcome.failure));
  }

  return (
    <Panel title="Start over">
      {failure === null ? null : (
        <FailureNote what="The sandbox could not start over." failure={failure} />
      )}
      <p className={controls.hint}>
        Deletes visits, users and conversations. The secret stays the same.
      </p>
      <div>
        <button
          type="button"
          className={controls.button}
          onClick={() => dialog.current?.showModal()}
        >
          Start over…
        </button>
      </div>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="start-over">
        <h2 id="start-over">Start over?</h2>
        <p>
          This deletes visits, users, conversations and the checklist’s progress. The secret stays
          the same.
        </p>
        <div className={styles.choices}>
          <button type="button" className={controls.button} onClick={() => dialog.current?.close()}>
            Cancel
          </button>
          <button type="button" className={controls.button} onClick={() => void startOver()}>
            Start over
          </button>
        </div>
      </dialog>
    </Panel>
  );
}
