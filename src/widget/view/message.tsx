/** @jsxImportSource preact */
import type {Message} from '../../service/api';
import type {UnsentMessage} from '../state';
import {LinkedText} from './linked-text';
import {clockTime} from './time';

/** A message. One with a `status` is not sent yet. */
export type ShownMessage = Message & {status?: UnsentMessage['status']};

interface MessageItemProps {
  message: ShownMessage;
  /** The day to show above it; empty if it is the day of the previous message. */
  day: string;
  /** The previous message is by the same author. */
  follows: boolean;
  /** The next message is by someone else. */
  ends: boolean;
  offline: boolean;
  retry: (clientId: string) => void;
}

export function MessageItem({message, day, follows, ends, offline, retry}: MessageItemProps) {
  const {author, text, sentAt, status, clientId} = message;
  const own = author === 'visitor';
  const classes = ['message', own && 'own', follows && 'follows', status];
  return (
    <>
      {day && <p class="day">{day}</p>}
      <div class={classes.filter(Boolean).join(' ')}>
        <span class="unseen">{own ? 'You: ' : 'Support: '}</span>
        <div class="bubble">
          <LinkedText text={text} />
        </div>
        {status === 'failed' && clientId ? (
          <p class="meta bad">
            Not sent.{' '}
            <button type="button" onClick={() => retry(clientId)}>
              Try again
            </button>
          </p>
        ) : status ? (
          <p class="meta">{progress(status, offline)}</p>
        ) : (
          ends && (
            <p class="meta">
              <time dateTime={sentAt}>{clockTime(sentAt)}</time>
            </p>
          )
        )}
      </div>
    </>
  );
}

function progress(status: UnsentMessage['status'], offline: boolean): string {
  if (offline) return 'Waiting for a connection';
  return status === 'retrying' ? 'Not sent yet. Trying again…' : 'Sending…';
}
