import {type ReactNode, useState} from 'react';
import type {InboxConversation, InboxItem} from '../../service/api';
import type {User} from '../../visitor-token';
import controls from '../controls.module.css';
import styles from './Inbox.module.css';
import type {InboxSource} from './inbox-source';
import {useInbox} from './use-inbox';

interface Props {
  source: InboxSource;
  /** Changes when something has happened. */
  revision: number;
  /** How the first message comes. */
  howToBegin: string;
}

/** The inbox of the customer's support team. */
export function Inbox({source, revision, howToBegin}: Props): ReactNode {
  const {items, openId, open, conversation, reply, failure, retry} = useInbox(source, revision);
  if (items === null && !failure) return <p className={controls.hint}>Opening the inbox…</p>;
  return (
    <>
      {failure ? (
        <div className={`${controls.note} ${controls.bad}`} role="alert">
          <p>The inbox could not be read. {failure}</p>
          <button type="button" className={controls.button} onClick={retry}>
            Try again
          </button>
        </div>
      ) : null}
      {openId !== null && conversation ? (
        <Conversation conversation={conversation} onBack={() => open(null)} onReply={reply} />
      ) : (
        <ConversationList items={items ?? []} howToBegin={howToBegin} onOpen={open} />
      )}
    </>
  );
}

interface ConversationProps extends ReplyFormProps {
  conversation: InboxConversation;
  onBack: () => void;
}

function Conversation({conversation, onBack, onReply}: ConversationProps): ReactNode {
  return (
    <div className={styles.inbox}>
      <div className={styles.bar}>
        <button type="button" className={controls.button} onClick={onBack}>
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
      <ReplyForm onReply={onReply} />
    </div>
  );
}

interface ConversationListProps {
  items: readonly InboxItem[];
  howToBegin: string;
  onOpen: (id: string) => void;
}

function ConversationList({items, howToBegin, onOpen}: ConversationListProps): ReactNode {
  if (items.length === 0) {
    return (
      <div className={styles.empty}>
        <p>No conversations yet.</p>
        <p className={controls.hint}>{howToBegin}</p>
      </div>
    );
  }
  return (
    <ul className={styles.list} aria-label="Conversations">
      {items.map((item) => (
        <li key={item.id}>
          <button type="button" className={styles.item} onClick={() => onOpen(item.id)}>
            <strong>{nameOf(item.user)}</strong>
            <span className={styles.id}>{item.user ? `id ${item.user.id}` : 'not linked'}</span>
            <span className={styles.last}>{lastOf(item)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface ReplyFormProps {
  /** Resolves with why it was not sent, in words; null: it was. */
  onReply: (text: string, clientId: string) => Promise<string | null>;
}

/** A reply stays in the field until it was accepted. */
function ReplyForm({onReply}: ReplyFormProps): ReactNode {
  const [text, setText] = useState('');
  const [clientId, setClientId] = useState(newClientId);
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  async function send() {
    setSending(true);
    const failed = await onReply(text, clientId);
    setSending(false);
    setFailure(failed);
    if (failed) return;
    setText('');
    setClientId(newClientId());
  }

  return (
    <form
      className={styles.reply}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '' && !sending) void send();
      }}
    >
      <input
        className={controls.field}
        aria-label="Reply"
        placeholder="Reply as the support team"
        value={text}
        readOnly={sending}
        onChange={(event) => {
          setText(event.target.value);
          setClientId(newClientId());
        }}
      />
      <button type="submit" className={controls.button}>
        {sending ? 'Sending…' : failure ? 'Send again' : 'Send'}
      </button>
      {failure ? (
        <p className={`${controls.note} ${controls.bad}`} role="alert">
          Not sent. {failure}
        </p>
      ) : null}
    </form>
  );
}

/** Names a message, so that sending it again makes no second one. */
function newClientId(): string {
  return crypto.randomUUID();
}

function nameOf(user: User | null): string {
  return user ? (user.name ?? user.id) : 'Anonymous visitor';
}

function lastOf({lastMessage}: InboxItem): string {
  return lastMessage ? lastMessage.text.slice(0, 120) : '';
}
