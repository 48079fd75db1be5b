import {type ReactNode, useState} from 'react';
import type {InboxItem} from '../../service/api';
import type {User} from '../../visitor-token';
import controls from '../controls.module.css';
import type {Sandbox} from '../sandbox/client';
import styles from './Inbox.module.css';
import {useInbox} from './use-inbox';

interface Props {
  sandbox: Sandbox;
  /** Changes when something has happened. */
  revision: string;
}

/** The inbox of the customer's support team. */
export function Inbox({sandbox, revision}: Props): ReactNode {
  const {items, openId, open, conversation, reply} = useInbox(sandbox, revision);
  if (items === null) return <p className={controls.hint}>Opening the inbox …</p>;
  if (openId !== null && conversation) {
    return (
      <div className={styles.inbox}>
        <div className={styles.bar}>
          <button type="button" className={controls.button} onClick={() => open(null)}>
            All conversations
          </button>
          <strong>{nameOf(conversation.user)}</strong>
        </div>
        <ol className={styles.messages} aria-label="Messages">
          {conversation.messages.map((message) => (
            <li key={message.id} className={styles[message.author]}>
              {message.text}
            </li>
          ))}
        </ol>
        <ReplyForm onReply={reply} />
      </div>
    );
  }
  if (items.length === 0) {
    return (
      <div className={styles.empty}>
        <p>No conversations yet.</p>
        <p className={controls.hint}>
          Open the chat on a device and write a message: it arrives here.
        </p>
      </div>
    );
  }
  return (
    <ul className={styles.list} aria-label="Conversations">
      {items.map((item) => (
        <li key={item.id}>
          <button type="button" className={styles.item} onClick={() => open(item.id)}>
            <strong>{nameOf(item.user)}</strong>
            <span className={styles.id}>{item.user ? `id ${item.user.id}` : 'not linked'}</span>
            <span className={styles.last}>{lastOf(item)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function ReplyForm({onReply}: {onReply: (text: string) => Promise<void>}): ReactNode {
  const [text, setText] = useState('');
  return (
    <form
      className={styles.reply}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        setText('');
        void onReply(text);
      }}
    >
      <input
        className={controls.field}
        aria-label="Reply"
        placeholder="Reply as the support team"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className={controls.button}>
        Send
      </button>
    </form>
  );
}

function nameOf(user: User | null): string {
  return user ? (user.name ?? user.id) : 'Anonymous visitor';
}

function lastOf({lastMessage}: InboxItem): string {
  return lastMessage ? lastMessage.text.slice(0, 120) : '';
}
