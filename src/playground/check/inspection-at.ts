import {decodeObject} from '../../pasted-token/decode';
import {
  type Inspection,
  inspectVisitorToken,
  recommendedLifetime,
  type VisitorSecret,
} from '../../visitor-token';
import {canSign, type ShownToken} from './shown-token';

/** The moment that a token is checked at: its issue, or now. */
export type Moment = 'issue' | 'now';

/** What the service would say of a token at a moment. */
export interface InspectionAt {
  inspection: Inspection;
  /** Milliseconds since 1970. */
  at: number;
}

/** The secrets that a signature is checked with; null: it is not checked. */
export type CheckingSecrets = readonly VisitorSecret[] | null;

/** A token with the inspection that belongs to it, and to no other. */
export interface CheckedToken extends InspectionAt {
  token: ShownToken;
  secrets: CheckingSecrets;
  /** Counts the checks in the order in which they were begun. */
  order: number;
}

let begun = 0;

/**
 * Checks a token at a moment.
 *
 * @param at milliseconds since 1970
 * @param secrets without cryptography the signature is not checked, whatever they are
 * @example await checkToken(token, issueTime(token), secrets)
 */
export async function checkToken(
  token: ShownToken,
  at: number,
  secrets: CheckingSecrets,
): Promise<CheckedToken> {
  const order = ++begun;
  const inspection = await inspectVisitorToken(token.value, {
    ...(secrets && canSign() && {secrets}),
    now: new Date(at),
  });
  return {token, inspection, at, secrets, order};
}

/** Issue time in milliseconds. Of a pasted token: `iat`, else `exp` − the recommended lifetime, else when it was pasted. */
export function issueTime({value, from, at}: ShownToken): number {
  if (from !== 'pasted' || typeof value !== 'string') return at;
  const {iat, exp} = decodeObject(value.split('.')[1] ?? '') ?? {};
  const seconds =
    typeof iat === 'number'
      ? iat
      : typeof exp === 'number'
        ? exp - recommendedLifetime
        : Number.NaN;
  return Number.isNaN(new Date(seconds * 1000).getTime()) ? at : seconds * 1000;
}
