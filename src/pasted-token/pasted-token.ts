import type {ProblemCode} from '../problems';
import type {NonTokenKind} from '../visitor-token';

/** What can be around or inside a token that somebody pasted. */
export type StrippedKind =
  | 'settings-block'
  | 'unquoted-setting'
  | 'boot-request'
  | 'html'
  | 'json'
  | 'address'
  | 'cookie'
  | 'surrounding-text'
  | 'authorization-header'
  | 'bearer'
  | 'quotes'
  | 'curly-quotes'
  | 'punctuation'
  | 'url-encoding'
  | 'html-entities'
  | 'escapes'
  | 'joined-strings'
  | 'line-breaks'
  | 'white-space'
  | 'invisible-characters'
  | 'secret';

/** One thing that was removed around or inside the token. */
export interface Stripped {
  readonly kind: StrippedKind;
  /** What was removed and what it means, in plain English; `backticks` mark code. Quotes no token. */
  readonly text: string;
  /** What `visitorToken` would have been refused for, had it been sent with this still in it. */
  readonly code?: ProblemCode;
}

/** One token in a pasted text. */
export interface TokenCandidate {
  /** Without anything that does not belong to it. Damaged ones stay damaged: the inspection names the cause. */
  readonly token: string;
  /** Where it begins: characters from the start of the pasted text. */
  readonly index: number;
  /** Line of the pasted text, from 1. */
  readonly line: number;
  /** The member, key or parameter that it is the value of, where there is one: `access_token`. */
  readonly name: string | null;
  /** Header and payload can be decoded, and there is a signature. Implies no trust. */
  readonly complete: boolean;
  readonly stripped: readonly Stripped[];
}

/** What a text without a token is: what the service calls a text that is not a token, or what only a paste can be. */
export type AbsentKind =
  | Exclude<NonTokenKind, 'written-value' | 'variable' | 'unsigned'>
  | 'stringified-value'
  | 'claims'
  | 'json-serialization'
  | 'json'
  | 'address'
  | 'settings-without-token'
  | 'unknown';

/** What a text without a token looks like. */
export interface AbsentToken {
  readonly kind: AbsentKind;
  /** In plain English; `backticks` mark code. Never quotes the pasted text. */
  readonly text: string;
  /** What `visitorToken` is refused for with this value in it. */
  readonly code?: ProblemCode;
}

/** What a pasted text was found to be. */
export interface PastedToken {
  /** The token to inspect; null where there is none. */
  readonly token: string | null;
  /** Of the chosen token, outermost first. */
  readonly stripped: readonly Stripped[];
  /** Every different token in the text: the chosen one first, then in the text's order. At most 20. */
  readonly candidates: readonly TokenCandidate[];
  /** Null if a token was found. */
  readonly instead: AbsentToken | null;
  /** What was not looked at, in plain English; null where everything was. */
  readonly limit: string | null;
}

/** Characters of a pasted text up to which everything around a token is judged too. */
export const pastedTextLimit = 200_000;
