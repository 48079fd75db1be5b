import {type ReactNode, useId, useState} from 'react';
import type {ConsoleState, Fault} from '../../local-sandbox/protocol';
import {Segments} from '../../playground/Controls';
import controls from '../../playground/controls.module.css';
import {Panel, PanelPart} from '../../playground/Panel';
import {FailureNote} from '../FailureNote';
import {clockText, faultNames, faultTexts} from './fault-words';
import styles from './settings.module.css';
import {useChange} from './use-change';

/** What the service does instead of its work, and how far its clock is off. */
export function Faults({state}: {state: Pick<ConsoleState, 'fault' | 'clockOffset'>}): ReactNode {
  const {fault, clockOffset} = state;
  const [draft, setDraft] = useState('');
  const {failure, change} = useChange();
  const id = useId();

  return (
    <Panel title="Faults on demand">
      {failure === null ? null : (
        <FailureNote what="The setting was not changed." failure={failure} />
      )}
      <PanelPart title="How the service answers your pages">
        <div className={styles.faults}>
          <Segments
            label="Fault"
            value={fault}
            options={Object.entries(faultNames) as [Fault, string][]}
            onChange={(chosen) => void change({fault: chosen})}
          />
        </div>
        <p className={controls.hint}>{faultTexts[fault]}</p>
      </PanelPart>
      <PanelPart title="The service’s clock">
        <form
          className={styles.clock}
          onSubmit={(event) => {
            event.preventDefault();
            if (draft.trim() !== '') void change({clockOffset: Number(draft)});
          }}
        >
          <label htmlFor={id}>Seconds ahead</label>
          <input
            id={id}
            className={controls.field}
            type="number"
            step={1}
            placeholder={String(clockOffset)}
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
          />
          <button type="submit" className={controls.button}>
            Set
          </button>
          <button
            type="button"
            className={controls.button}
            disabled={clockOffset === 0}
            onClick={() => {
              setDraft('');
              void change({clockOffset: 0});
            }}
          >
            Reset
          </button>
        </form>
        <p className={controls.hint}>
          {clockText(clockOffset)} If it is ahead, new tokens have already expired. Negative seconds
          set it behind.
        </p>
      </PanelPart>
    </Panel>
  );
}
