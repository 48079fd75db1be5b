import type {Problem} from '../problems';
import type {User} from '../service/api';

export type {User};

/** What the page may hand over in `window.algomoSettings`, or to `Algomo.boot`. */
export interface AlgomoSettings {
  /**
   * The visitor token that the customer's server signed, or a function that brings one. The function
   * is called at each boot and again when the session is over; `null` from it says that nobody is
   * signed in. Then, and without this key, the visitor is anonymous.
   */
  visitorToken?: string | (() => string | null | Promise<string | null>);
}

/** `window.Algomo`. Every method may be called at any time and any number of times. */
export interface Algomo {
  /**
   * Starts the chat, or starts it anew for another visitor; of several calls the last wins.
   *
   * @param settings @default window.algomoSettings, read at each call
   */
  boot(settings?: AlgomoSettings): void;
  /**
   * Ends the session and takes the chat off the page, in the device's other tabs too. A signed-in
   * visitor leaves nothing on the device.
   */
  shutdown(): void;
  /** Opens the chat; before the start it opens as soon as there is something to open. */
  open(): void;
  close(): void;
}

/** `detail` of the events that the widget dispatches on `window`. */
export interface AlgomoEvents {
  /** The visitor has a session. */
  'algomo:ready': {user: User | null};
  /** Who the visitor is has changed, or is known for the first time. */
  'algomo:identity': {user: User | null};
  /** Something is wrong; `url` is the address of the problem's page. */
  'algomo:problem': Problem & {url: string};
  /** The chat was opened, by the visitor or by the page. */
  'algomo:open': null;
  /** The chat was closed, by the visitor or by the page. */
  'algomo:close': null;
}

export function emit<T extends keyof AlgomoEvents>(type: T, detail: AlgomoEvents[T]): void {
  window.dispatchEvent(new CustomEvent(type, {detail}));
}
