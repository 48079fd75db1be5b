import type {ReactNode} from 'react';
import type {ConsoleState} from '../local-sandbox/protocol';
import type {Model, Notice} from './connection/model';
import {failureText} from './connection/failure';
import {version} from './constants';
import {Action} from '../playground/Controls';
import controls from '../playground/controls.module.css';
import styles from './screen.module.css';
import {clockText, faultTexts} from './settings/fault-words';
import {useChange} from './settings/use-change';
import {timeOf} from './time';

interface Props {
  model: Model;
  onRetry: () => void;
  onDismiss: () => void;
}

const noticeTexts: Readonly<Record<Notice['what'], string>> = {
  'started-over': 'Started over: visits, users and conversations are deleted. The secret stayed.',
  secrets: 'A secret was replaced or revoked. If your app uses it, set the current one there.',
  restarted: 'The sandbox was restarted, which turns off faults and resets its clock.',
};

/** What is to be known before anything else on the screen. */
export function Notices({model, onRetry, onDismiss}: Props): ReactNode {
  const {state, lost, notice} = model;
  const unlike = state !== null && state.version !== version;
  return (
    <div className={styles.notices}>
      {lost ? (
        <Line tone="bad" role="alert">
          <p>
            <strong>Not connected since {timeOf(lost.since)}.</strong> {failureText(lost.failure)}{' '}
            {state ? 'You see what was known then. ' : ''}
            This page keeps trying to connect.
          </p>
          <Action label="Try now" onClick={onRetry} />
        </Line>
      ) : null}
      {unlike ? (
        <Line tone="warn" role="alert">
          <p>
            The sandbox now has version {state.version}, but this page has version {version}.
          </p>
          <Action label="Reload the page" onClick={() => location.reload()} />
        </Line>
      ) : null}
      {state && !lost && (state.fault !== 'none' || state.clockOffset !== 0) ? (
        <FaultNotice state={state} />
      ) : null}
      {notice ? (
        <Line tone="warn" role="status">
          <p>
            {timeOf(notice.at)}. {noticeTexts[notice.what]}
          </p>
          <Action label="Close" onClick={onDismiss} />
        </Line>
      ) : null}
    </div>
  );
}

/** Keeps it in sight that the service does not work as usual. */
function FaultNotice({state}: {state: ConsoleState}): ReactNode {
  const {failure, change} = useChange();
  return (
    <Line tone="warn" role="status">
      <p>
        {state.fault === 'none' ? null : faultTexts[state.fault]}{' '}
        {state.clockOffset === 0 ? null : clockText(state.clockOffset)}{' '}
        {failure === null ? null : <strong>It was not reset. {failure}</strong>}
      </p>
      <Action label="Reset" onClick={() => void change({fault: 'none', clockOffset: 0})} />
    </Line>
  );
}

interface LineProps {
  tone: 'bad' | 'warn';
  role: 'alert' | 'status';
  children: ReactNode;
}

function Line({tone, role, children}: LineProps): ReactNode {
  return (
    <div className={`${controls.note} ${controls[tone]} ${styles.notice}`} role={role}>
      {children}
    </div>
  );
}
