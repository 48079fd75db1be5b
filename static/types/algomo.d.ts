/**
 * Types of Algomo's chat widget: `window.algomoSettings`, `window.Algomo` and the events.
 *
 * Put this file anywhere in a TypeScript project. A later version may bring more codes, so handle those that you
 * do not know too.
 */

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

/** The user that a visitor token speaks of. `id` is text, even where the token has a number. */
export interface User {
  id: string;
  name?: string;
  email?: string;
  companyId?: string;
  companyName?: string;
}

/**
 * One thing that is wrong, in the case at hand: one of the codes, with the facts of that code.
 *
 * @example
 * if (problem.code === 'expired') console.log(problem.facts.serverTime);
 */
export type Problem<Code extends ProblemCode = ProblemCode> = {
  [C in Code]: ProblemOf<C>;
}[Code];

/** Everything that can go wrong. A code never changes its meaning, and new ones come. */
export type ProblemCode =
  | 'token-empty'
  | 'token-not-a-string'
  | 'token-placeholder'
  | 'token-too-large'
  | 'bearer-prefix'
  | 'token-quoted'
  | 'token-whitespace'
  | 'url-encoded'
  | 'segment-count'
  | 'json-serialization'
  | 'encrypted-token'
  | 'base64url-invalid'
  | 'header-not-json'
  | 'duplicate-member'
  | 'alg-missing'
  | 'alg-none'
  | 'alg-not-allowed'
  | 'crit-unsupported'
  | 'typ-unexpected'
  | 'signature-missing'
  | 'signature-length'
  | 'signature-mismatch'
  | 'secret-empty'
  | 'secret-too-short'
  | 'secret-whitespace'
  | 'secret-encoding'
  | 'secret-placeholder'
  | 'secret-rotated'
  | 'payload-missing'
  | 'payload-not-json'
  | 'payload-not-object'
  | 'time-claim-not-a-number'
  | 'exp-missing'
  | 'exp-in-milliseconds'
  | 'exp-is-a-duration'
  | 'expired'
  | 'lifetime-too-long'
  | 'not-yet-valid'
  | 'issued-in-future'
  | 'id-missing'
  | 'id-empty'
  | 'id-type'
  | 'id-unsafe-number'
  | 'id-too-long'
  | 'id-malformed'
  | 'id-whitespace'
  | 'claim-type'
  | 'claim-unsafe-number'
  | 'claim-too-long'
  | 'claim-not-supported'
  | 'settings-after-boot'
  | 'settings-misnamed'
  | 'token-function-failed'
  | 'script-blocked'
  | 'service-unreachable'
  | 'settings-missing'
  | 'settings-overwritten'
  | 'token-not-quoted'
  | 'snippet-syntax-error'
  | 'snippet-runtime-error'
  | 'snippet-inactive'
  | 'widget-missing'
  | 'token-in-static-page'
  | 'secret-in-page'
  | 'session-missing'
  | 'session-invalid'
  | 'session-expired'
  | 'session-superseded'
  | 'wrong-token-kind'
  | 'conversation-not-found'
  | 'sign-in-required'
  | 'token-reused'
  | 'origin-not-allowed'
  | 'rate-limited'
  | 'secret-for-tests'
  | 'request-invalid';

interface ProblemOf<Code extends ProblemCode> {
  readonly code: Code;
  readonly severity: Severity;
  /** The code's title: the same words wherever the code is shown. */
  readonly title: string;
  /** One or two sentences about this very case: what was received, what was expected. */
  readonly detail: string;
  /** The same, for machines; their names and types depend on the code. */
  readonly facts: FactsOf<Code>;
}

/** `error`: refused. `warning`: accepted, and said. */
export type Severity = 'error' | 'warning';

export type FactsOf<Code extends ProblemCode> = Readonly<Complete<FactsByCode>[Code]>;

/** Refuses, as a type, a code without facts, and facts that JSON cannot carry. */
type Complete<All extends Readonly<Record<ProblemCode, Readonly<Record<string, Fact>>>>> = All;

/** What a fact may be: something that JSON can carry. Never a secret, never a signature that was expected. */
export type Fact =
  string | number | boolean | null | readonly Fact[] | {readonly [name: string]: Fact};

/** The facts of each code, for a `switch` over a problem's `code`. */
interface FactsByCode {
  'token-empty': {received: string};
  'token-not-a-string': {received: string; writtenAsText?: true};
  'token-placeholder': {kind: 'placeholder' | 'template' | 'variable'; received: string};
  'token-too-large': {length?: number; limit: number; looksLike?: 'html'};
  'bearer-prefix': {prefix: string};
  'token-quoted': {quote: string; both: boolean};
  'token-whitespace': {position: number; character: string; place: string; count: number};
  'url-encoded': {sequence: string; position: number};
  'segment-count': {received: number; expected: number; looksLike?: string};
  'json-serialization': {form: string; pointer: string | null; members: readonly string[]};
  'encrypted-token': {received: Fact; expected?: number};
  'base64url-invalid': {
    part: 'header' | 'payload' | 'signature';
    reason: string;
    position: number;
    character: string;
    looksLike?: 'snippet' | 'shortened';
  };
  'header-not-json': {reason: string};
  'duplicate-member': {part: 'header' | 'payload'; name: string; pointer: string};
  'alg-missing': {expected: string; looksLike?: 'exchanged'};
  'alg-none': {received: string; expected: string};
  'alg-not-allowed': {received: Fact; expected: string; family: string; issuer?: string};
  'crit-unsupported': {received: readonly (string | null)[] | null};
  'typ-unexpected': {received: Fact; expected: string};
  'signature-missing': {expected: number};
  'signature-length': {received: number; expected: number; looksLike?: string};
  'signature-mismatch': {
    secretIds?: readonly string[];
    secretId?: string;
    transformation?: string;
    /** What was signed, or done, instead of HMAC over the first two parts with their dot. */
    signed?:
      | 'payload'
      | 'payload-text'
      | 'no-dot'
      | 'line-break'
      | 'dot'
      | 'padding'
      | 'base64'
      | 'texts'
      | 'exchanged'
      | 'header'
      | 'quoted'
      | 'arguments-exchanged'
      | 'hash';
  };
  'secret-empty': {secretId?: string; transformation?: 'empty'; bytes?: number; minimum?: number};
  'secret-too-short': {secretId?: string; bytes: number; minimum: number};
  'secret-whitespace': {transformation: string; secretId: string};
  'secret-encoding': {transformation: string; secretId: string};
  'secret-placeholder': {placeholder: string};
  'secret-rotated': {secretId: string};
  'payload-missing': NoFacts;
  'payload-not-json': {reason: string; looksLike?: string};
  'payload-not-object': {received: string; looksLike?: string};
  'time-claim-not-a-number': {claim: TimeClaim; reason: string; received: string};
  'exp-missing': {claim: 'exp'};
  'exp-in-milliseconds': TimeFacts<'exp'> & {expected: number};
  'exp-is-a-duration': TimeFacts<'exp'> & {expected: number};
  expired: TimeFacts<'exp'> & {age?: number; clockDifference?: number; hours?: number};
  'lifetime-too-long': TimeFacts<'exp'> & {limit: number};
  'not-yet-valid': TimeFacts<'nbf'> & {
    reason: 'ahead' | 'milliseconds';
    expected?: number;
    hours?: number;
  };
  'issued-in-future': TimeFacts<'iat'> & {
    reason: 'ahead' | 'milliseconds';
    expected?: number;
    clockDifference?: number;
    hours?: number;
  };
  'id-missing': {received: 'null' | 'nothing'; lookAlikes: readonly string[]};
  'id-empty': {minimum: number};
  'id-type': {received: string; expected: readonly string[]};
  'id-unsafe-number': {reason: string; maximum: number};
  'id-too-long': {length: number; limit: number};
  'id-malformed': {position: number};
  'id-whitespace': {start: boolean; end: boolean};
  'claim-type': {claim: string; received: string; expected: readonly string[]};
  'claim-unsafe-number': {claim: string; reason: 'not-exact' | 'not-finite'};
  'claim-too-long': {claim: string; length: number; limit: number};
  'claim-not-supported': {
    claims: readonly string[];
    meant: readonly {readonly name: string; readonly meant: string}[];
  };
  'settings-after-boot': {set: string};
  'settings-misnamed': {reason: string; found: string; expected?: string};
  'token-function-failed': {reason: 'function-timeout' | 'function-failed'; error: string | null};
  'script-blocked': {directive: string};
  'service-unreachable': {service: string; reason: string; status: number | null};
  'settings-missing': NoFacts;
  'settings-overwritten': NoFacts;
  'token-not-quoted': NoFacts;
  'snippet-syntax-error': NoFacts;
  'snippet-runtime-error': NoFacts;
  'snippet-inactive': NoFacts;
  'widget-missing': NoFacts;
  'token-in-static-page': NoFacts;
  'secret-in-page': NoFacts;
  'session-missing': {reason: 'no-header' | 'scheme' | 'empty'};
  'session-invalid': {reason: 'unknown' | 'secret-revoked' | 'operator-key'};
  'session-expired': {expiresAt: string; serverTime: string};
  'session-superseded': {reason: 'promotion'};
  'wrong-token-kind': {expected: string; received: string};
  'conversation-not-found': NoFacts;
  'sign-in-required': NoFacts;
  'token-reused': {firstUsedAt: string; serverTime: string};
  'origin-not-allowed': {origin: string};
  'rate-limited': {retryAfterSeconds: number; burst: number; perSecond: number};
  'secret-for-tests': NoFacts;
  'request-invalid': {member: string | null; reason: string; received?: string; allow?: string};
}

type NoFacts = Readonly<Record<string, never>>;

type TimeClaim = 'exp' | 'nbf' | 'iat';

/** A time claim: its value, the service's time (ISO 8601), and how far ahead of it the claim is, in seconds. */
type TimeFacts<Claim extends TimeClaim> = {
  claim: Claim;
  received: number;
  serverTime: string;
  difference: number;
};

declare global {
  interface Window {
    /** What the page sets before the widget starts; without it, the visitor is anonymous. */
    algomoSettings?: AlgomoSettings;
    /** There as soon as the widget’s script has run. */
    Algomo?: Algomo;
  }
  interface WindowEventMap {
    'algomo:ready': CustomEvent<AlgomoEvents['algomo:ready']>;
    'algomo:identity': CustomEvent<AlgomoEvents['algomo:identity']>;
    'algomo:problem': CustomEvent<AlgomoEvents['algomo:problem']>;
    'algomo:open': CustomEvent<AlgomoEvents['algomo:open']>;
    'algomo:close': CustomEvent<AlgomoEvents['algomo:close']>;
  }
}

export {};
