/** @jsxImportSource preact */
import type {ChatActions} from '../chat';
import {unreadCount, type State} from '../state';
import {Icon} from './icons';
import {Panel} from './panel';

interface AppProps {
  state: State;
  actions: ChatActions;
  /** Whether the panel covers the page, as on a phone. */
  covers: boolean;
}

export function App({state, actions, covers}: AppProps) {
  const unread = unreadCount(state);
  return (
    <div class="root" lang="en" onKeyDown={keepKeys} onKeyUp={keepKeys} onKeyPress={keepKeys}>
      {state.open && <Panel state={state} actions={actions} covers={covers} />}
      <button
        class="launcher"
        type="button"
        aria-label={launcherLabel(state.open, unread)}
        aria-haspopup="dialog"
        aria-expanded={state.open}
        onClick={state.open ? actions.close : actions.open}
      >
        <Icon name={state.open ? 'down' : 'chat'} />
        {unread > 0 && !state.open && (
          <span class="badge" aria-hidden="true">
            {unread > 99 ? '99+' : unread}
          </span>
        )}
      </button>
      <div class="unseen" role="status">
        {state.announcement}
      </div>
    </div>
  );
}

function launcherLabel(open: boolean, unread: number): string {
  if (open) return 'Close chat';
  return unread ? `Open chat, ${unread} unread` : 'Open chat';
}

/** The page's own shortcuts are not meant for what is typed here. */
function keepKeys(event: Event): void {
  event.stopPropagation();
}
