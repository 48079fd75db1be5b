import type {Conversation, ConversationSummary, Message} from '../service/api';
import {backoff, wait} from './backoff';
import {isPassing, isSessionOver, type Send} from './service';
import {isDraft, type Store} from './state';

/** The conversations as the service has them. */
export interface Conversations {
  /** Asks for the list, and for the conversation that is shown. Tries until it is answered. */
  refresh(): Promise<void>;
  /** Asks for a conversation's messages, which makes them read. */
  load(id: string): Promise<void>;
  /** Takes in that a conversation was read, here or on another device. */
  read(id: string): void;
  /** Takes in a message that was heard of. */
  add(conversationId: string, message: Message): void;
  /** Takes in a conversation that was just made. */
  adopt(conversation: Conversation): void;
  /** Forgets that anything was asked for. */
  reset(): void;
}

export function createConversations(store: Store, send: Send): Conversations {
  let visit = new AbortController();
  let asked = 0;

  const shown = (id: string) => {
    const {open, view} = store.get();
    return open && view === id && !document.hidden;
  };

  function summarise(id: string, change: Partial<ConversationSummary>): void {
    const {conversations} = store.get();
    store.set({
      conversations:
        conversations?.map((summary) => (summary.id === id ? {...summary, ...change} : summary)) ??
        null,
    });
  }

  async function load(id: string): Promise<void> {
    const {signal} = visit;
    for (let tries = 0; !signal.aborted; tries++) {
      try {
        return await loadOnce(id, signal);
      } catch (error) {
        if (signal.aborted || store.get().view !== id) return;
        if (!isPassing(error)) return isSessionOver(error) ? undefined : leave(id);
        await wait(backoff(tries), signal);
      }
    }
  }

  /** The conversation is not there, or not this visitor's. */
  function leave(id: string): void {
    if (store.get().view === id) store.set({view: null});
    void refresh();
  }

  async function loadOnce(id: string, signal: AbortSignal): Promise<void> {
    const {conversation} = await send<{conversation: Conversation}>(
      'GET',
      `/conversations/${encodeURIComponent(id)}`,
    );
    if (signal.aborted) return;
    const {messages} = store.get();
    store.set({messages: {...messages, [id]: conversation.messages}});
    summarise(id, {unread: 0});
  }

  async function refresh(): Promise<void> {
    const {signal} = visit;
    const mine = ++asked;
    for (let tries = 0; !signal.aborted && mine === asked; tries++) {
      try {
        const {conversations} = await send<{conversations: ConversationSummary[]}>(
          'GET',
          '/conversations',
        );
        if (signal.aborted) return;
        store.set({conversations: latestFirst(conversations)});
        const {view} = store.get();
        if (view !== null && !isDraft(view)) void load(view);
        return;
      } catch (error) {
        if (!isPassing(error)) return;
        await wait(backoff(tries), signal);
      }
    }
  }

  return {
    refresh,
    load,
    read: (id) => summarise(id, {unread: 0}),
    add(conversationId, message) {
      const {messages, conversations, unsent} = store.get();
      const known = messages[conversationId];
      const news = !known?.some(({id}) => id === message.id);
      if (known && news) {
        store.set({messages: {...messages, [conversationId]: [...known, message]}});
      }
      store.set({
        unsent: unsent.filter(
          (one) => one.conversationId !== conversationId || one.clientId !== message.clientId,
        ),
      });
      const summary = conversations?.find(({id}) => id === conversationId);
      if (!summary) return void refresh();
      if (summary.lastMessage?.id === message.id) return;
      const unread = summary.unread + (message.author === 'operator' ? 1 : 0);
      summarise(conversationId, {lastMessage: message, updatedAt: message.sentAt, unread});
      store.set({conversations: latestFirst(store.get().conversations ?? [])});
      if (message.author !== 'operator') return;
      if (store.get().typing === conversationId) store.set({typing: null});
      if (shown(conversationId)) void load(conversationId);
      else store.set({announcement: `New message: ${message.text}`});
    },
    adopt({id, messages}) {
      const state = store.get();
      const last = messages[messages.length - 1];
      const summary: ConversationSummary = {
        id,
        createdAt: last?.sentAt ?? new Date().toISOString(),
        updatedAt: last?.sentAt ?? new Date().toISOString(),
        unread: 0,
        lastMessage: last ?? null,
      };
      store.set({
        messages: {...state.messages, [id]: messages},
        conversations: [summary, ...(state.conversations ?? []).filter((one) => one.id !== id)],
      });
    },
    reset() {
      visit.abort();
      visit = new AbortController();
    },
  };
}

function latestFirst(conversations: readonly ConversationSummary[]): ConversationSummary[] {
  return [...conversations].sort((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt));
}
