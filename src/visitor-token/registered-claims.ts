import {recommendedLifetime} from './limits';

/** A claim of RFC 7519 §4.1. It is not a custom field; only the times are judged. */
export interface RegisteredClaim {
  readonly name: RegisteredClaimName;
  readonly title: string;
  /** One sentence, `backticks` mark code. */
  readonly description: string;
  /** A NumericDate (seconds since 1970-01-01 00:00 UTC), or a name of which nothing is asked. */
  readonly kind: 'time' | 'name';
}

/** The registered claims, those that matter to a visitor token first. */
export const registeredClaims = [
  {
    name: 'exp',
    title: 'Expires at',
    description: `When the token expires, in seconds since 1970 (UTC). ${recommendedLifetime} seconds from now is recommended.`,
    kind: 'time',
  },
  {
    name: 'iat',
    title: 'Issued at',
    description: 'When the token was signed, in seconds since 1970 (UTC).',
    kind: 'time',
  },
  {
    name: 'nbf',
    title: 'Not before',
    description: 'When the token becomes valid, in seconds since 1970 (UTC).',
    kind: 'time',
  },
  {
    name: 'iss',
    title: 'Issuer',
    description: 'Who signed the token. Algomo ignores it.',
    kind: 'name',
  },
  {
    name: 'sub',
    title: 'Subject',
    description: 'Who the token is about. Algomo ignores it and uses `id` instead.',
    kind: 'name',
  },
  {
    name: 'aud',
    title: 'Audience',
    description: 'Who the token is for. Algomo ignores it.',
    kind: 'name',
  },
  {
    name: 'jti',
    title: 'Token ID',
    description: 'Identifies the token. Algomo ignores it.',
    kind: 'name',
  },
] as const satisfies readonly RegisteredClaim[];

const names = ['exp', 'iat', 'nbf', 'iss', 'sub', 'aud', 'jti'] as const;

export type RegisteredClaimName = (typeof names)[number];

/**
 * Whether a claim is one of RFC 7519.
 *
 * @example
 * isRegisteredClaim('exp'); // true
 */
export function isRegisteredClaim(name: string): name is RegisteredClaimName {
  return names.some((registered) => registered === name);
}
