/** @jsxImportSource preact */
import type {ChatActions} from '../chat';
import {isDraft, type State} from '../state';
import {Icon} from './icons';
import {Loading, Notice} from './notice';
import {shortTime} from './time';

interface Row {
  id: string;
  own: boolean;
  text: string;
  at: string;
  unread: number;
  waiting: boolean;
}

interface ConversationListProps {
  state: State;
  actions: ChatActions;
}

export function ConversationList({state, actions}: ConversationListProps) {
  const rows = rowsOf(state);
  if (!rows.length && state.conversations === null) {
    return <Loading what="conversations" failed={state.listFailed} />;
  }
  const start = (
    <button class="primary" type="button" onClick={actions.startConversation}>
      <Icon name="plus" />
      New conversation
    </button>
  );
  if (!rows.length) {
    return (
      <div class="body">
        <Notice
          icon="chat"
          title="No conversations yet"
          text="Send us a message. You will find our answer here."
        >
          {start}
        </Notice>
      </div>
    );
  }
  return (
    <>
      <div class="body">
        <ul class="list" aria-label="Conversations">
          {rows.map((row) => (
            <li key={row.id}>
              <ConversationRow row={row} open={() => actions.showConversation(row.id)} />
            </li>
          ))}
        </ul>
      </div>
      <div class="footer">{start}</div>
    </>
  );
}

function ConversationRow({row, open}: {row: Row; open: () => void}) {
  return (
    <button class={row.unread ? 'row unread' : 'row'} type="button" onClick={open}>
      <span class="face">
        <Icon name="chat" />
      </span>
      <span class="from">{row.waiting ? 'Not sent yet' : row.own ? 'You' : 'Support'}</span>
      <time dateTime={row.at}>{shortTime(row.at)}</time>
      <span class="last">{row.text}</span>
      {row.unread > 0 && (
        <span class="count">
          {row.unread}
          <span class="unseen"> unread</span>
        </span>
      )}
    </button>
  );
}

/** The conversations, and before them those that only exist here so far. */
function rowsOf({conversations, unsent}: State): Row[] {
  const latest = new Map(unsent.map((message) => [message.conversationId, message]));
  const drafts = [...latest.values()]
    .filter(({conversationId}) => isDraft(conversationId))
    .reverse();
  return [
    ...drafts.map(({conversationId, text, sentAt}) => ({
      id: conversationId,
      own: true,
      text,
      at: sentAt,
      unread: 0,
      waiting: true,
    })),
    ...(conversations ?? []).map(({id, updatedAt, unread, lastMessage}) => {
      const waiting = latest.get(id);
      return {
        id,
        own: waiting !== undefined || lastMessage?.author === 'visitor',
        text: waiting?.text ?? lastMessage?.text ?? 'No messages',
        at: waiting?.sentAt ?? updatedAt,
        unread,
        waiting: waiting !== undefined,
      };
    }),
  ];
}
