import type {ReactNode} from 'react';
import {ProblemLink} from '../../components/problem-link';
import type {ChecklistItem, ConsoleState} from '../../local-sandbox/protocol';
import {CopyButton} from '../../playground/Controls';
import controls from '../../playground/controls.module.css';
import {Panel} from '../../playground/Panel';
import {Prose} from '../../playground/Prose';
import {ToneIcon} from '../../playground/ToneIcon';
import {docsUrl} from '../constants';
import styles from './checklist.module.css';
import {progressOf} from './progress';
import {checklistReport} from './report';

const tones = {done: 'ok', failed: 'bad', open: 'idle'} as const;
const words = {done: 'done', failed: 'wrong', open: 'not seen yet'} as const;

/** What the reader’s app has to do before it goes live, ticked by what it did. */
export function Checklist({state}: {state: ConsoleState}): ReactNode {
  const {checklist, visits, version} = state;
  const {done, failed, of} = progressOf(checklist);
  return (
    <Panel
      title="Go-live checklist"
      aside={
        <CopyButton
          label="Copy for support"
          text={() => checklistReport({checklist, visits, version, docsUrl, at: new Date()})}
        />
      }
    >
      <div className={styles.progress}>
        <progress value={done} max={of} aria-label="Done" />
        <span role="status">
          {done === of ? `All ${of} done: ready to go live` : `${done} of ${of} done`}
          {failed > 0 ? `, ${failed} wrong` : ''}
        </span>
      </div>
      <p className={controls.hint}>
        Ticked only by what your own app did. The copied text contains the names of your test users,
        but no secret and no token.
      </p>
      <ul className={styles.items} aria-label="Go-live checklist">
        {checklist.map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </ul>
    </Panel>
  );
}

function Item({item}: {item: ChecklistItem}): ReactNode {
  const {id, title, status, note, hint} = item;
  return (
    <li className={styles.item} data-item={id} data-status={status}>
      <ToneIcon tone={status === 'failed' && hint ? 'warn' : tones[status]} />
      <div>
        <p className={styles.title}>
          {title}{' '}
          <span className={styles.word}>{hint ? `${words[status]}, a hint` : words[status]}</span>
        </p>
        <p className={styles.note}>
          <Prose text={note} />{' '}
          {item.code ? (
            <ProblemLink code={item.code}>
              {status === 'open' ? 'What may keep it away' : 'Why, and how to fix it'}
            </ProblemLink>
          ) : null}
        </p>
      </div>
    </li>
  );
}
