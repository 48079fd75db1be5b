import clsx from 'clsx';
import type {ReactNode} from 'react';
import {Action} from '../Controls';
import controls from '../controls.module.css';
import styles from './NoticeLines.module.css';
import type {Notices} from './use-notices';
import {callFailureText, workspaceChangeText} from './words';

interface Props {
  notices: Notices;
  /** The address asked for something that cannot be shown. */
  linkNotRead: boolean;
  /** The page and the worker are of different versions. */
  outdated: boolean;
  onDismiss: () => void;
  onDismissLink: () => void;
  onRetry: () => void;
  onStartOver: () => void;
  onLeaveOut: () => void;
}

/** What happened to this tab from outside, a line each, with what the reader can do about it. */
export function NoticeLines(props: Props): ReactNode {
  const {notices, linkNotRead, outdated} = props;
  const {onDismiss, onDismissLink, onRetry, onStartOver, onLeaveOut} = props;
  return (
    <>
      {outdated ? (
        <Line tone="warn" text="The playground was updated. Reload the page to go on.">
          <Action label="Reload" onClick={() => location.reload()} />
        </Line>
      ) : null}
      {linkNotRead ? (
        <Line text="This link is incomplete or out of date. The playground could not open what it asks for.">
          <Action label="Dismiss" onClick={onDismissLink} />
        </Line>
      ) : null}
      {notices.failure ? (
        <Line tone="bad" text={callFailureText(notices.failure)}>
          <Action label="Try again" onClick={onRetry} />
          <Action label="Start over" onClick={onStartOver} />
          <Action label="Go on without the live page" onClick={onLeaveOut} />
        </Line>
      ) : null}
      {notices.change ? (
        <Line text={workspaceChangeText[notices.change]}>
          <Action label="Dismiss" onClick={onDismiss} />
        </Line>
      ) : null}
    </>
  );
}

interface LineProps {
  text: string;
  tone?: 'warn' | 'bad';
  children: ReactNode;
}

function Line({text, tone, children}: LineProps): ReactNode {
  return (
    <div
      className={clsx(controls.note, styles.line, tone && controls[tone])}
      role={tone ? 'alert' : 'status'}
    >
      <p>{text}</p>
      {children}
    </div>
  );
}
