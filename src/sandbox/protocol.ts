/** What the playground and the service worker say to each other. Types and names only. */
import type {Problem} from '../problems';
import type {ScenarioChoice} from '../scenarios';
import type {InboxConversation, InboxItem} from '../service/api';

/**
 * Raised with every change of what is written here. A page and a worker of different versions do not
 * talk: the page offers to be reloaded.
 */
export const protocolVersion = 2;

/** The address of the worker's script and its scope, relative to the site's base. */
export const workerScript = 'playground/sandbox.js';
export const workerScope = 'playground/site/';

/** Where the worker broadcasts what happens. */
export const channelName = 'algomo-sandbox';

/** The devices that the playground shows, each a folder of its tab with a storage of its own. */
export const devices = ['device-a', 'device-b'] as const;
export type Device = (typeof devices)[number];

/** One load of the playground's page: 16 hexadecimal digits. It has a demo server of its own. */
export type TabId = string;

export const tabIdPattern = /^[0-9a-f]{16}$/;

/** What a tab's demo server does at the next page load. */
export interface ServerState extends ScenarioChoice {
  /** A token to pass on as it is, in place of signing one. Kept in memory only. */
  pasted: string | null;
  /** Grows with each change; what arrives with a lower one is late, and is dropped. */
  revision: number;
}

/** The reader's own secrets: their workspace's, and the one before it. Never empty. */
export interface TestSecrets {
  secret: string;
  retiredSecret: string;
}

/** Each call that the playground makes: what it sends, and what it gets. */
export interface Calls {
  /** Is anybody there, and of this version? */
  hello: {body: null; reply: null};
  'set-server': {body: ServerState; reply: null};
  secrets: {body: null; reply: TestSecrets};
  /** Makes `value` the workspace's secret. `leaked`: the sessions that the old one began end too. */
  'replace-secret': {body: {value: string; leaked: boolean}; reply: TestSecrets};
  /** Forgets users, visitors, conversations and secrets, for every tab. */
  'start-over': {body: null; reply: TestSecrets};
  inbox: {body: null; reply: InboxItem[]};
  'inbox-conversation': {body: {id: string}; reply: InboxConversation};
  /** `clientId` makes a repeated call one message. */
  'inbox-reply': {body: {id: string; text: string; clientId: string}; reply: null};
  /** The requests that end in a problem; none where the playground has no such demonstration. */
  demonstrate: {body: {code: string}; reply: LogEntry[]};
}

export type CallName = keyof Calls;

/**
 * A call, by message with a port for its reply. It may arrive more than once: a browser stops its
 * worker at any moment, so the page repeats a call that was not answered. Each call is such that a
 * repetition changes nothing more, and one worker carries out one `id` once.
 */
export interface Call<N extends CallName = CallName> {
  type: 'call';
  version: number;
  id: string;
  tab: TabId;
  name: N;
  body: Calls[N]['body'];
}

/** Why a call came to nothing. */
export type CallFailure =
  /** Nobody answered in time. */
  | {kind: 'no-answer'}
  /** The page and the worker are of different versions. */
  | {kind: 'outdated'}
  /** The browser did not let the worker keep something. */
  | {kind: 'storage'; full: boolean}
  /** The service refused. */
  | {kind: 'refused'; detail: string}
  /** The worker failed by a mistake of its own. */
  | {kind: 'unexpected'; name: string};

export type Outcome<T> = {ok: true; value: T} | {ok: false; failure: CallFailure};

export type Reply<N extends CallName = CallName> = {version: number} & Outcome<Calls[N]['reply']>;

/** One half of an exchange. Sessions, keys, secrets and signatures are masked. */
export interface LoggedMessage {
  headers: Record<string, string>;
  body: unknown;
}

export interface LogEntry {
  id: string;
  tab: TabId;
  /** ISO 8601, UTC. */
  at: string;
  device: Device | null;
  /** In a few words: "Boot". */
  title: string;
  method: string;
  path: string;
  status: number;
  /** The problem that the response names. */
  problem: Pick<Problem, 'code' | 'title' | 'detail' | 'severity'> | null;
  request: LoggedMessage;
  response: LoggedMessage;
}

/** A page has been served, with this in `visitorToken`. */
export interface PageServed {
  type: 'page-served';
  device: Device;
  /** Of the server's state that the page was made from. */
  revision: number;
  visitorToken: unknown;
  /** Why the server could not sign. */
  problem: Problem | null;
  /** Whether the page is the one after signing out, which has no token on purpose. */
  signedOut: boolean;
}

/** What a tab did to the workspace, which all tabs share. */
export type WorkspaceChange = 'started-over' | 'secret-replaced' | 'secret-revoked';

/** What the worker tells every tab. `tab` is the one that it is about, or that caused it. */
export type Broadcast = {version: number; tab: TabId} & (
  | PageServed
  /** A page could not be served. */
  | {type: 'page-failed'; device: Device; failure: CallFailure}
  | {type: 'log'; entry: LogEntry}
  /** A page was asked for and its server's state is not there: it waits to be told, and loaded again. */
  | {type: 'state-wanted'; device: Device}
  | {type: 'workspace-changed'; change: WorkspaceChange}
  /** Somebody wrote, or somebody's conversations became another's. */
  | {type: 'conversations-changed'}
);

/** What a served page tells the playground that frames it, by `window.postMessage`. */
export type FrameMessage = {source: 'algomo-demo-page'; tab: TabId; device: Device} & (
  | {type: 'ready' | 'identity'; user: {id: string; name?: string} | null}
  | {type: 'problem'; problem: Problem}
  /** The page's Content Security Policy stopped the widget's own script. */
  | {type: 'blocked'; directive: string}
);

/** What the playground tells a served page. */
export interface FrameCommand {
  type: 'sign-out';
}

/** Where a device's page remembers, in the tab's `sessionStorage`, that the reader has closed the chat. */
export const chatClosedKey = (device: Device) => `algomo-demo:${device}:chat-closed`;
