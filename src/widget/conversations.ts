import type {Conversation, ConversationSummary, Message} from '../service/api';
import {retry} from './retry';
import {isPassing, isSessionOver, type Send} from './service';
import {isDraft, type Store} from './state';

/** The conversations as the service has them. */
export interface Conversations {
  /** Asks for the list, and for the conversation that is on the screen. Tries until it is answered. */
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
  /** Counts the calls: only the latest of each kind tries again. */
  let asked = 0;
  let opened = 0;
  /** Counts the messages that were heard of, to see whether one came while the list was on its way. */
  let heard = 0;

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
    const mine = ++opened;
    store.set({messagesFailed: false});
    await retry(
      () => loadOnce(id, signal),
      signal,
      (error) => {
        if (mine !== opened || store.get().view !== id || isSessionOver(error)) return false;
        if (!isPassing(error)) leave(id);
        else store.set({messagesFailed: true});
        return isPassing(error);
      },
    );
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
    const loaded = new Set(conversation.messages.map((message) => message.id));
    // What was heard of while the answer was on its way is not in it.
    const later = (messages[id] ?? []).filter((message) => !loaded.has(message.id));
    const all = [...conversation.messages, ...later];
    store.set({messages: {...messages, [id]: all}, messagesFailed: false});
    summarise(id, {unread: 0});
  }

  async function listOnce() {
    const before = heard;
    const answer = await send<{conversations: ConversationSummary[]}>('GET', '/conversations');
    return {...answer, outdated: heard !== before};
  }

  async function refresh(): Promise<void> {
    const {signal} = visit;
    const mine = ++asked;
    const answer = await retry(listOnce, signal, (error) => {
      if (mine !== asked || isSessionOver(error)) return false;
      store.set({listFailed: true});
      return true;
    });
    if (!answer || signal.aborted) return;
    store.set({conversations: latestFirst(answer.conversations), listFailed: false});
    if (answer.outdated && mine === asked) void refresh();
    const {view} = store.get();
    // Loading makes it read, so only what the visitor sees is loaded.
    if (view !== null && !isDraft(view) && shown(view)) void load(view);
  }

  return {
    refresh,
    load,
    read: (id) => summarise(id, {unread: 0}),
    add(conversationId, message) {
      heard++;
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
