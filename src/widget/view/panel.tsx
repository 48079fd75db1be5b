/** @jsxImportSource preact */
import type {ChatActions} from '../chat';
import type {State} from '../state';
import {Conversation} from './conversation';
import {ConversationList} from './conversation-list';
import {keepFocus} from './focus';
import {Header} from './header';
import {Loading, Notice} from './notice';

interface ContentProps {
  state: State;
  actions: ChatActions;
}

export function Panel({state, actions, covers}: ContentProps & {covers: boolean}) {
  return (
    <div
      class="panel"
      role="dialog"
      aria-labelledby="title"
      aria-modal={covers}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) actions.close();
        if (event.key === 'Tab' && covers) keepFocus(event.currentTarget, event);
      }}
    >
      <Header state={state} actions={actions} title={titleOf(state)} />
      {state.phase === 'ready' && state.offline && (
        <p class="banner" role="status">
          You’re offline. Your messages will be sent when you’re back.
        </p>
      )}
      <Content state={state} actions={actions} />
    </div>
  );
}

function Content({state, actions}: ContentProps) {
  switch (state.phase) {
    case 'starting':
      return <Loading what="the chat" />;
    case 'unavailable':
      return (
        <div class="body" role="status">
          <Notice icon="reload" title="Chat is not available right now" text="Trying again…" />
        </div>
      );
    case 'ended':
      return (
        <div class="body" role="status">
          <Notice
            icon="reload"
            title="Your chat session has ended"
            text="Reload the page to continue. Your conversations are kept."
          >
            <button class="primary" type="button" onClick={() => location.reload()}>
              Reload the page
            </button>
          </Notice>
        </div>
      );
    case 'ready':
      return state.view === null ? (
        <ConversationList state={state} actions={actions} />
      ) : (
        <Conversation id={state.view} state={state} actions={actions} />
      );
  }
}

function titleOf({phase, view, messages}: State): string {
  if (phase !== 'ready' || view === null) return 'Messages';
  return messages[view]?.length ? 'Conversation' : 'New conversation';
}
