/** @jsxImportSource preact */
import type {Message} from '../../service/api';
import type {UnsentMessage} from '../state';
import {LinkedText} from './linked-text';
import {clockTime} from './time';

/** A message; one with a `status` is not sent yet. */
export type ShownMessage = Message & {status?: UnsentMessage['status']};

interface MessageItemProps {
  message: ShownMessage;
  /** The day to say before it; empty: the same as before. */
  day: string;
  /** The one before is of the same author. */
  follows: boolean;
  /** The next one is of someone else. */
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
          <p class="meta">{offline ? 'Waiting for a connection' : 'Sending…'}</p>
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
