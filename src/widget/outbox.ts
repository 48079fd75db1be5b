import type {Conversation, Message, SendRequest} from '../service/api';
import type {Conversations} from './conversations';
import {identifier} from './identifier';
import {retry} from './retry';
import {isSessionOver, ServiceProblem, Unreachable, type Send} from './service';
import {isDraft, type Store, type UnsentMessage} from './state';

/** Brings what the visitor writes to the service: one after the other, and each once. */
export interface Outbox {
  add(conversationId: string, text: string): void;
  retry(clientId: string): void;
  /** Sends what waits; to be called whenever there is a new chance. */
  flush(): void;
  /** Forgets what is under way; what waits stays in the store. */
  reset(): void;
}

export function createOutbox(store: Store, send: Send, conversations: Conversations): Outbox {
  let visit = new AbortController();
  let busy = false;

  function change(clientId: string, status: UnsentMessage['status']): void {
    store.set({
      unsent: store.get().unsent.map((one) => (one.clientId === clientId ? {...one, status} : one)),
    });
  }

  async function deliver({clientId, conversationId, text}: UnsentMessage, over: AbortSignal) {
    const body: SendRequest = {text, clientId};
    if (isDraft(conversationId)) {
      const answer = await send<{conversation: Conversation}>('POST', '/conversations', {body});
      if (!over.aborted) settle(conversationId, clientId, answer.conversation);
    } else {
      const path = `/conversations/${encodeURIComponent(conversationId)}/messages`;
      const answer = await send<{message: Message}>('POST', path, {body});
      if (!over.aborted) conversations.add(conversationId, {...answer.message, clientId});
    }
  }

  /** A draft has become a conversation: whatever else was written in it goes there too. */
  function settle(draft: string, clientId: string, conversation: Conversation): void {
    conversations.adopt(conversation);
    const {unsent, view, drafts} = store.get();
    const {[draft]: text, ...others} = drafts;
    store.set({
      view: view === draft ? conversation.id : view,
      drafts: text === undefined ? others : {...others, [conversation.id]: text},
      unsent: unsent
        .filter((one) => one.clientId !== clientId)
        .map((one) =>
          one.conversationId === draft ? {...one, conversationId: conversation.id} : one,
        ),
    });
  }

  async function run(over: AbortSignal): Promise<void> {
    let sessionOver = false;
    while (!over.aborted && !sessionOver) {
      const next = store.get().unsent.find(({status}) => status === 'waiting');
      if (!next) return;
      const {clientId} = next;
      change(clientId, 'sending');
      await retry(
        () => deliver(next, over),
        over,
        (error) => {
          // The next session sends what waits.
          sessionOver = isSessionOver(error);
          if (sessionOver) change(clientId, 'waiting');
          else change(clientId, mayPass(error) ? 'retrying' : 'failed');
          return !sessionOver && mayPass(error);
        },
      );
    }
  }

  function flush(): void {
    if (busy) return;
    const {signal} = visit;
    busy = true;
    void run(signal).finally(() => {
      if (!signal.aborted) busy = false;
    });
  }

  return {
    flush,
    add(conversationId, text) {
      const message: UnsentMessage = {
        clientId: identifier(),
        conversationId,
        text,
        sentAt: new Date().toISOString(),
        status: 'waiting',
      };
      store.set({unsent: [...store.get().unsent, message]});
      flush();
    },
    retry(clientId) {
      change(clientId, 'waiting');
      flush();
    },
    reset() {
      visit.abort();
      visit = new AbortController();
      busy = false;
      store.set({
        unsent: store
          .get()
          .unsent.map((one) => (one.status === 'failed' ? one : {...one, status: 'waiting'})),
      });
    },
  };
}

/** Whether the service may take the same message later. */
function mayPass(error: unknown): boolean {
  if (error instanceof Unreachable) return error.status === 0;
  return error instanceof ServiceProblem && error.status === 429;
}
