import type {ConversationSummary, Message} from '../service/api';
import type {User} from './algomo';

/** A message that the service does not have yet. */
export interface UnsentMessage {
  clientId: string;
  /** A conversation's id, or a draft's where the conversation does not exist yet. */
  conversationId: string;
  text: string;
  sentAt: string;
  /** `retrying`: a try has failed, and the next one follows. `failed`: only the visitor can send it again. */
  status: 'waiting' | 'sending' | 'retrying' | 'failed';
}

/**
 * `unavailable`: there is no session because the service cannot be reached.
 * `ended`: the session of a signed-in visitor is over, and only a new page brings a new token.
 */
export type Phase = 'starting' | 'ready' | 'unavailable' | 'ended';

/** Null: the list of conversations. A draft's id begins with `new-`. */
export type View = string | null;

export interface State {
  phase: Phase;
  user: User | null;
  open: boolean;
  view: View;
  /** Whether the stream of events is broken or the device is offline. */
  offline: boolean;
  /** Null: not known yet. The latest first. */
  conversations: ConversationSummary[] | null;
  /** The last try to load the list has failed; the next one follows. */
  listFailed: boolean;
  /** The last try to load the shown conversation has failed; the next one follows. */
  messagesFailed: boolean;
  /** What is loaded of them, by id. */
  messages: Readonly<Record<string, readonly Message[]>>;
  unsent: readonly UnsentMessage[];
  /** What stands in the composer, by conversation. */
  drafts: Readonly<Record<string, string>>;
  /** The conversation in which the team is writing. */
  typing: string | null;
  /** For screen readers: what has happened outside the shown conversation. */
  announcement: string;
}

/** Nothing of anybody's. */
export const blank: Omit<State, 'open' | 'phase'> = {
  user: null,
  view: null,
  offline: false,
  conversations: null,
  listFailed: false,
  messagesFailed: false,
  messages: {},
  unsent: [],
  drafts: {},
  typing: null,
  announcement: '',
};

export interface Store {
  get(): State;
  set(change: Partial<State>): void;
  /** Calls back after each change; the function that it returns ends that. */
  subscribe(changed: () => void): () => void;
}

export function createStore(): Store {
  let state: State = {...blank, open: false, phase: 'starting'};
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      state = {...state, ...change};
      listeners.forEach((changed) => changed());
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

export const isDraft = (conversationId: string) => conversationId.startsWith('new-');

export function unreadCount({conversations}: State): number {
  return conversations?.reduce((sum, {unread}) => sum + unread, 0) ?? 0;
}
