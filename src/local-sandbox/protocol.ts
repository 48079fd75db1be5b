/** What the sandbox's server and its console say to each other. Types and names only. */
import type {Problem, ProblemCode} from '../problems';
import type {AlsoWrong, Check, Inspection, User} from '../visitor-token';

/** The port that the sandbox listens on unless told otherwise. */
export const defaultPort = 4666;

/** Where the widget in a page reports to. */
export const reportsPath = '/reports';

/** How many visits are kept; older ones are forgotten. */
export const maxVisits = 500;

/** What the service does instead of its work, so that an app can be tried against it. */
export const faults = ['none', 'unavailable', 'slow', 'offline', 'rate-limited'] as const;
export type Fault = (typeof faults)[number];

/** A token as the console shows it: decoded, without its signature. */
export interface SeenToken {
  /** The beginning of its SHA-256: the same token has the same. */
  fingerprint: string;
  header: Readonly<Record<string, unknown>> | null;
  /** Unverified unless the boot was accepted. */
  claims: Readonly<Record<string, unknown>> | null;
  verdict: Inspection['verdict'];
  /** The secret that an accepted token was signed with. */
  secretId: string | null;
  checks: readonly Check[];
  also: readonly AlsoWrong[];
}

interface Happened {
  /** Counts up from 1. */
  id: number;
  /** ISO 8601, UTC, by the machine's own clock. */
  at: string;
  /** The page's origin; null where the request named none. */
  origin: string | null;
}

/** A widget has started, with a visitor token or without. */
export interface BootVisit extends Happened {
  type: 'boot';
  status: number;
  /** Null where the boot was refused. */
  visitorId: string | null;
  /** Null: anonymous, or refused. */
  user: User | null;
  /** Null: the page brought no token. */
  token: SeenToken | null;
  /** Why it was refused. */
  problem: Problem | null;
  warnings: readonly Problem[];
  /** The beginning of the SHA-256 of the session that was begun. */
  session: string | null;
  /** The headers that matter, by their lower-case names. */
  headers: Readonly<Record<string, string>>;
}

/** `Algomo.shutdown()` has ended a session. */
export interface SignOutVisit extends Happened {
  type: 'sign-out';
  /** Whose session it was; null: an anonymous visitor’s. */
  user: User | null;
}

/** What the widget in a page has told its page. */
export interface ReportVisit extends Happened {
  type: 'report';
  /** Names one load of a page. */
  pageLoad: string;
  /** The page’s path, without its query. */
  path: string;
  report:
    | {type: 'problem'; problem: Problem}
    /** The page has changed its address without being loaded. */
    | {type: 'route'; userBefore: string | null; userAfter: string | null}
    /** The browser showed the page from its cache. */
    | {type: 'from-cache'};
}

export type Visit = BootVisit | SignOutVisit | ReportVisit;

/** A visit before it has its number and its time. */
export type NewVisit<V = Visit> = V extends Visit ? Omit<V, 'id' | 'at'> : never;

export interface ChecklistItem {
  id: string;
  /** What a working set-up does. */
  title: string;
  /** `open`: not seen yet. `failed`: seen, and wrong. */
  status: 'done' | 'failed' | 'open';
  /** What was seen; for an open item, how to make it happen. */
  note: string;
  /** Good to have, not needed to go live. */
  hint: boolean;
  /** The problem that the console links to. */
  code?: ProblemCode;
}

/** `GET /console/state` */
export interface ConsoleState {
  version: string;
  operatorKey: string;
  /** The documentation site, with a slash at its end. */
  docsUrl: string;
  fault: Fault;
  /** How far the service’s clock is ahead of the machine’s, in seconds; negative: behind. */
  clockOffset: number;
  visits: readonly Visit[];
  checklist: readonly ChecklistItem[];
}

/** What an event of `GET /console/events` tells of; the rest of the state is in it in any case. */
export type Changed =
  | 'visits'
  /** The fault or the clock. */
  | 'settings'
  /** A secret was replaced or revoked. */
  | 'secrets'
  /** Somebody has written. */
  | 'conversations'
  /** Visits, people and conversations are forgotten. */
  | 'started-over';

/** An event of `GET /console/events`. */
export interface ConsoleChange extends Pick<ConsoleState, 'fault' | 'clockOffset' | 'checklist'> {
  changed: Changed;
  /** Null: no visit has come. */
  visit: Visit | null;
}

/** `POST /console/settings`: what is there is changed. */
export interface SettingsRequest {
  fault?: Fault;
  clockOffset?: number;
}
