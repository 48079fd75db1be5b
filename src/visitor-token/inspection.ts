import type {Problem} from '../problems';

/** The user that a visitor token speaks of. `id` is text, even where the token has a number. */
export interface User {
  id: string;
  name?: string;
  email?: string;
  companyId?: string;
  companyName?: string;
}

/** A secret of the workspace. Only the active ones are accepted; a retired one is used to diagnose `secret-rotated`. In a list, the newest is last. */
export interface VisitorSecret {
  /** Names the secret in facts and logs, where its value must not appear. */
  id: string;
  /** The exact text that Settings shows. Its UTF-8 bytes are the key. */
  value: string;
  /** @default false */
  retired?: boolean;
}

export interface VerifyOptions {
  /** The accepted secret, or all of them. */
  secrets: string | readonly VisitorSecret[];
  /** @default the current time */
  now?: Date;
}

/** What a valid token says. The signature, the times and the claims have been checked. */
export interface VerifiedVisitor {
  user: User;
  /** The whole Claims Set, custom fields and registered claims included. */
  claims: Readonly<Record<string, unknown>>;
  /** The id of the secret that matches; `"secret"` where the option was a string. */
  secretId: string;
  warnings: Problem[];
}

/** The checks, in their order. */
export const checkIds = [
  'type',
  'size',
  'paste',
  'parts',
  'header',
  'algorithm',
  'signature',
  'payload',
  'time',
  'claims',
] as const;

export type CheckId = (typeof checkIds)[number];

/** `skipped`: could not be made (no secret was given). `not-reached`: an earlier check failed. */
export type CheckStatus = 'passed' | 'warned' | 'failed' | 'skipped' | 'not-reached';

export interface Check {
  id: CheckId;
  /** What is checked, for people: "Signature". */
  label: string;
  status: CheckStatus;
  /** What was found, in a few words: "matches the test secret". Empty where nothing was. */
  note: string;
  problems: Problem[];
}

/** One part of the token, decoded as far as it goes; decoding implies no trust. */
export interface TokenPart {
  /** As it is written in the token. */
  raw: string;
  /** The text that its bytes are, or null where they are not UTF-8. */
  text: string | null;
  /** The JSON object in it, or null where it is none. */
  json: Readonly<Record<string, unknown>> | null;
}

/** One more thing that is wrong with a token that was refused already. */
export type AlsoWrong = Problem & {
  /** Read from a part that no signature vouches for: it may have been changed after it was signed. */
  readonly unverified: boolean;
};

/** A token taken apart for people. */
export interface Inspection {
  /** Accepted by the service at `now`. False too where the signature could not be checked. */
  accepted: boolean;
  /** `unknown`: everything but the signature was checked, for want of a secret. */
  verdict: 'accepted' | 'refused' | 'unknown';
  /** The token as it was given; null where it is not a string. */
  token: string | null;
  header: TokenPart | null;
  payload: TokenPart | null;
  /** The third part as it is written in the token. */
  signature: string | null;
  /** Whether a given secret made the signature. Claims of any other token are shown, never trusted. */
  signatureVerified: boolean;
  /** The user that would be linked; null unless the verdict is `accepted`. */
  user: User | null;
  checks: Check[];
  /** What it was refused for: the first failed check's. */
  problem: Problem | null;
  warnings: Problem[];
  /** What else is wrong with a refused token, in the order of the checks; empty if it was not refused. */
  also: AlsoWrong[];
}

export interface InspectOptions {
  /** None: the signature is not checked, everything else is checked. */
  secrets?: string | readonly VisitorSecret[];
  /** @default the current time */
  now?: Date;
}
