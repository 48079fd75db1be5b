/** What the playground and the service worker say to each other. Types and names only. */
import type {Problem} from '../problems';
import type {ScenarioChoice} from '../scenarios';

/** The devices that the playground shows, each a folder of the worker's scope with a storage of its own. */
export const devices = ['device-a', 'device-b'] as const;
export type Device = (typeof devices)[number];

/** Where the worker broadcasts what happens. */
export const channelName = 'algomo-sandbox';

/** The address of the worker's script and its scope, relative to the site's base. */
export const workerScript = 'playground/sandbox.js';
export const workerScope = 'playground/site/';

/** What the demo server does at the next page load. */
export interface ServerState extends ScenarioChoice {
  /** A token to hand over as it is, in place of signing one. */
  pasted: string | null;
}

/** A request that the playground sends by message, as it stands outside the worker's scope. */
export interface Call {
  type: 'call';
  method: string;
  /** Relative to the worker's scope: `service/v1/inbox`. */
  path: string;
  body?: unknown;
}

/** The answer, on the port that came with the call. */
export interface Reply {
  status: number;
  body: unknown;
}

/** One half of an exchange. Sessions, keys, secrets and signatures are masked. */
export interface LoggedMessage {
  headers: Record<string, string>;
  body: unknown;
}

export interface LogEntry {
  id: string;
  /** ISO 8601, UTC. */
  at: string;
  device: Device | null;
  /** In a few words: "Boot". */
  title: string;
  method: string;
  path: string;
  status: number;
  /** The problem that the answer names. */
  problem: Pick<Problem, 'code' | 'title' | 'detail' | 'severity'> | null;
  request: LoggedMessage;
  response: LoggedMessage;
}

/** A page has been served, with this in `visitorToken`. */
export interface PageServed {
  type: 'page-served';
  device: Device;
  visitorToken: unknown;
  /** Why the server could not sign. */
  problem: Problem | null;
  /** Whether the page is the one after signing out, which has no token on purpose. */
  signedOut: boolean;
}

export type Broadcast = PageServed | {type: 'log'; entry: LogEntry} | {type: 'started-over'};

/** What a served page tells the playground that frames it, by `window.postMessage`. */
export type FrameMessage = {source: 'algomo-demo-page'; device: Device} & (
  | {type: 'ready' | 'identity'; user: {id: string; name?: string} | null}
  | {type: 'problem'; problem: Problem}
  | {type: 'blocked'; directive: string}
);

/** What the playground tells a served page. */
export interface FrameCommand {
  type: 'sign-out' | 'open';
}
