/** @jsxImportSource preact */
import {Component, createRef, type ComponentChildren} from 'preact';
import type {ChatActions} from '../chat';
import {isDraft, type State} from '../state';
import {Composer} from './composer';
import {MessageItem, type ShownMessage} from './message';
import {Loading, Notice} from './notice';
import {dayName} from './time';

interface ConversationProps {
  id: string;
  state: State;
  actions: ChatActions;
}

export function Conversation({id, state, actions}: ConversationProps) {
  const loaded = state.messages[id] ?? (isDraft(id) ? [] : undefined);
  const shown = shownMessages(id, state);
  const typing = state.typing === id;
  return (
    <>
      {loaded ? (
        <Log sending={shown[shown.length - 1]?.status === 'sending'}>
          {!shown.length && (
            <Notice
              icon="chat"
              title="How can we help?"
              text="Write your message below. We’ll reply here."
            />
          )}
          {shown.map((message, index) => {
            const previous = shown[index - 1];
            const day = dayName(message.sentAt);
            const newDay = !previous || dayName(previous.sentAt) !== day;
            return (
              <MessageItem
                key={message.clientId ?? message.id}
                message={message}
                day={newDay ? day : ''}
                follows={!newDay && previous?.author === message.author}
                ends={shown[index + 1]?.author !== message.author}
                offline={state.offline}
                retry={actions.retry}
              />
            );
          })}
          {typing && (
            <div class="message">
              <div class="bubble typing" role="img" aria-label="Support is typing">
                <i />
                <i />
                <i />
              </div>
            </div>
          )}
        </Log>
      ) : (
        <div class="body">
          <Loading what="messages" failed={state.messagesFailed} />
        </div>
      )}
      <Composer
        text={state.drafts[id] ?? ''}
        change={(text) => actions.draft(id, text)}
        send={(text) => actions.send(id, text)}
      />
    </>
  );
}

interface LogProps {
  children: ComponentChildren;
  /** The last message is being sent from here. */
  sending: boolean;
}

/** The messages, kept in view from the last one up unless the visitor has scrolled away. */
class Log extends Component<LogProps> {
  private readonly element = createRef<HTMLDivElement>();
  private atEnd = true;

  override componentDidMount(): void {
    this.scroll();
  }

  override componentDidUpdate(): void {
    this.scroll();
  }

  private scroll(): void {
    const element = this.element.current;
    if (!element) return;
    if (this.atEnd || this.props.sending) element.scrollTop = element.scrollHeight;
  }

  override render({children}: LogProps) {
    return (
      <div
        class="log"
        role="log"
        aria-label="Messages"
        tabIndex={0}
        ref={this.element}
        onScroll={({currentTarget: {scrollHeight, scrollTop, clientHeight}}) => {
          this.atEnd = scrollHeight - scrollTop - clientHeight < 80;
        }}
      >
        {children}
      </div>
    );
  }
}

function shownMessages(id: string, {messages, unsent}: State): ShownMessage[] {
  const sent = messages[id] ?? [];
  const known = new Set(sent.map(({clientId}) => clientId));
  return [
    ...sent,
    ...unsent
      .filter(({conversationId, clientId}) => conversationId === id && !known.has(clientId))
      .map(({clientId, text, sentAt, status}) => ({
        id: clientId,
        clientId,
        author: 'visitor' as const,
        text,
        sentAt,
        status,
      })),
  ];
}
