import {payloadObject, withTimes} from '../visitor-token';
import type {SigningContext} from './scenario';

/** The time of signing as a NumericDate, in whole seconds. */
export function seconds(context: SigningContext): number {
  return Math.floor(context.now.getTime() / 1000);
}

/**
 * The reader's payload with `iat` and `exp`.
 *
 * @throws VisitorTokenError `payload-not-json` or `payload-not-object` where it is no JSON object
 */
export function timedPayload(context: SigningContext): string {
  return withTimes(context.payloadText, {now: context.now, expiresIn: context.expiresIn});
}

/** The same with some claims replaced; `undefined` takes a claim out. */
export function payloadWith(context: SigningContext, claims: Record<string, unknown>): string {
  return JSON.stringify({...payloadObject(timedPayload(context)), ...claims});
}
