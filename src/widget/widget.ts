import type {Algomo, AlgomoSettings} from './algomo';
import {createChat} from './chat';
import type {Config} from './config';
import {createStore} from './state';
import {mount} from './view/mount';

export interface Widget extends Algomo {
  /** The boot that needs no call: it is left out where the page has called `boot` or `shutdown` before. */
  start(): void;
}

/** Makes the widget; nothing happens before its first call. The document's body must be there for `start`. */
export function createWidget(config: Config): Widget {
  const store = createStore();
  const chat = createChat(config, store, takeAway);
  let started = false;
  let running = false;
  let unmount: (() => void) | undefined;

  function show(): void {
    if (running && document.body) unmount ??= mount(store, chat);
  }

  function takeAway(): void {
    running = false;
    unmount?.();
    unmount = undefined;
  }

  function boot(settings?: AlgomoSettings): void {
    started = running = true;
    chat.boot(settings);
    show();
  }

  return {
    start() {
      if (started) show();
      else boot();
    },
    boot,
    shutdown() {
      started = true;
      chat.shutdown();
      takeAway();
    },
    open() {
      if (running || !started) chat.open();
    },
    close: chat.close,
  };
}
