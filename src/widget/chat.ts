import {emit} from './algomo';
import type {Config} from './config';
import {createConversations} from './conversations';
import {identifier} from './identifier';
import {createOutbox} from './outbox';
import {blank, isDraft, type State, type Store} from './state';
import {createUnsentKeeper} from './unsent';
import {createVisit, type Visit} from './visit';

/** What a person can do in the chat. */
export interface ChatActions {
  open(): void;
  close(): void;
  showList(): void;
  showConversation(id: string): void;
  startConversation(): void;
  draft(conversationId: string, text: string): void;
  send(conversationId: string, text: string): void;
  retry(clientId: string): void;
}

export interface Chat extends ChatActions, Pick<Visit, 'boot' | 'shutdown'> {}

/** For how long the team counts as typing after a sign of it, in milliseconds. */
const typingLasts = 5000;
/** How often the team hears that the visitor is typing, in milliseconds. */
const typingInterval = 3000;

/**
 * The chat without its looks: what happens, to whom, and what is shown of it.
 *
 * @param shutDownElsewhere is called when another tab of the device has ended the chat
 */
export function createChat(config: Config, store: Store, shutDownElsewhere: () => void): Chat {
  const keeper = createUnsentKeeper(config.device);
  let owner: string | undefined;
  let typingTimer: ReturnType<typeof setTimeout> | undefined;
  let toldTypingAt = -Infinity;
  let lateList: ReturnType<typeof setTimeout> | undefined;

  const visit = createVisit(config, {
    phase(phase) {
      store.set({phase});
      if (phase !== 'ended') return;
      conversations.reset();
      outbox.reset();
      clearTimeout(lateList);
      // What was written stays kept: the reload brings it back.
      owner = undefined;
      store.set(blank);
    },
    established(next, user) {
      conversations.reset();
      outbox.reset();
      if (owner !== next) {
        // What was written before the first session is whoever's it turns out to be.
        const written = owner === undefined && store.get().phase !== 'ended' ? store.get() : blank;
        const kept = keeper.take(next);
        store.set({
          ...blank,
          view: written.view,
          unsent: [...kept.unsent, ...written.unsent],
          drafts: {...kept.drafts, ...written.drafts},
        });
      }
      owner = next;
      store.set({phase: 'ready', user});
      // The list comes with the stream, so that nothing falls between the two; if that takes long, before it.
      clearTimeout(lateList);
      lateList = setTimeout(() => void conversations.refresh(), 1500);
      outbox.flush();
    },
    profile: (user) => store.set({user}),
    cleared() {
      conversations.reset();
      outbox.reset();
      keeper.forget();
      clearTimeout(lateList);
      owner = undefined;
      store.set({...blank, open: false, phase: 'starting'});
    },
    shutDownElsewhere,
    connected() {
      clearTimeout(lateList);
      store.set({offline: false});
      void conversations.refresh();
      outbox.flush();
    },
    disconnected: () => store.set({offline: true}),
    event(event) {
      if (event.type === 'message') conversations.add(event.conversationId, event.message);
      if (event.type === 'read' && event.by !== 'operator')
        conversations.read(event.conversationId);
      if (event.type === 'typing') showTyping(event.conversationId);
    },
  });
  const conversations = createConversations(store, visit.send);
  const outbox = createOutbox(store, visit.send, conversations);

  function showTyping(conversationId: string): void {
    store.set({typing: conversationId});
    clearTimeout(typingTimer);
    typingTimer = setTimeout(() => store.set({typing: null}), typingLasts);
  }

  function tellTyping(conversationId: string): void {
    const {offline, phase} = store.get();
    // Not the clock of the wall: somebody may set it back.
    const now = performance.now();
    const told = now - toldTypingAt < typingInterval;
    if (told || offline || phase !== 'ready' || isDraft(conversationId)) return;
    toldTypingAt = now;
    const path = `/conversations/${encodeURIComponent(conversationId)}/typing`;
    // Nobody misses a sign that is lost.
    visit.send('POST', path, {body: {}}).catch(() => undefined);
  }

  let written: unknown[] = [];
  store.subscribe(() => {
    const {unsent, drafts} = store.get();
    if (owner === undefined || (written[0] === unsent && written[1] === drafts)) return;
    written = [unsent, drafts];
    keeper.keep(owner, {unsent, drafts});
  });

  function showConversation(id: string): void {
    store.set({view: id});
    if (!isDraft(id)) void conversations.load(id);
  }

  window.addEventListener('offline', () => store.set({offline: true}));
  document.addEventListener('visibilitychange', () => {
    const {open, view} = store.get();
    if (open && view !== null && !document.hidden) showConversation(view);
  });

  return {
    boot: visit.boot,
    shutdown: visit.shutdown,
    open() {
      const opened = !store.get().open;
      store.set({open: true, announcement: ''});
      const {view} = store.get();
      if (view !== null) showConversation(view);
      if (opened) emit('algomo:open', null);
    },
    close() {
      const closed = store.get().open;
      store.set({open: false});
      if (closed) emit('algomo:close', null);
    },
    showList: () => store.set({view: null}),
    showConversation,
    startConversation() {
      const {drafts, unsent} = store.get();
      const begun = Object.keys(drafts).find(
        (id) => isDraft(id) && !unsent.some(({conversationId}) => conversationId === id),
      );
      store.set({view: begun ?? `new-${identifier()}`});
    },
    draft(conversationId, text) {
      if (text) tellTyping(conversationId);
      const others = without(store.get().drafts, conversationId);
      store.set({drafts: text ? {...others, [conversationId]: text} : others});
    },
    send(conversationId, text) {
      store.set({drafts: without(store.get().drafts, conversationId)});
      outbox.add(conversationId, text.trim());
    },
    retry: outbox.retry,
  };
}

function without(drafts: State['drafts'], conversationId: string): State['drafts'] {
  return Object.fromEntries(Object.entries(drafts).filter(([id]) => id !== conversationId));
}
