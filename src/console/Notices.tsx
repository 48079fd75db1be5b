import type {ReactNode} from 'react';
import {ask} from './connection/ask';
import type {Model, Notice} from './connection/model';
import {failureText} from './connection/failure';
import {version} from './constants';
import controls from '../playground/controls.module.css';
import styles from './screen.module.css';
import {clockText, faultTexts} from './settings/fault-words';
import {timeOf} from './time';

interface Props {
  model: Model;
  onRetry: () => void;
  onDismiss: () => void;
}

const noticeTexts: Readonly<Record<Notice['what'], string>> = {
  'started-over': 'Started over: visits, users and conversations are forgotten. The secret stayed.',
  secrets:
    'A secret was replaced or revoked. If it is the one in your app, set the current one there.',
  restarted: 'The sandbox was restarted: a fault or a clock that was set is put right.',
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
            {state ? 'What is below is as it was then, and what happens now is not seen. ' : ''}
            This page connects by itself as soon as it can.
          </p>
          <Action label="Try now" onClick={onRetry} />
        </Line>
      ) : null}
      {unlike ? (
        <Line tone="warn" role="alert">
          <p>
            The sandbox has version {state.version} now, and this page is of version {version}.
          </p>
          <Action label="Reload the page" onClick={() => location.reload()} />
        </Line>
      ) : null}
      {state && !lost && (state.fault !== 'none' || state.clockOffset !== 0) ? (
        <Line tone="warn" role="status">
          <p>
            {state.fault === 'none' ? null : faultTexts[state.fault]}{' '}
            {state.clockOffset === 0 ? null : clockText(state.clockOffset)}
          </p>
          <Action
            label="Put it right"
            onClick={() =>
              void ask('/console/settings', {
                method: 'POST',
                body: {fault: 'none', clockOffset: 0},
              })
            }
          />
        </Line>
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

function Action({label, onClick}: {label: string; onClick: () => void}): ReactNode {
  return (
    <button type="button" className={controls.button} onClick={onClick}>
      {label}
    </button>
  );
}
