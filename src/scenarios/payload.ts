import {payloadObject, withTimes} from '../visitor-token';
import type {Making} from './scenario';

/** NumericDate of the making, in whole seconds. */
export function seconds(making: Making): number {
  return Math.floor(making.now.getTime() / 1000);
}

/**
 * The reader's payload with `iat` and `exp`.
 *
 * @throws VisitorTokenError `payload-not-json` or `payload-not-object` where it is no JSON object
 */
export function timedPayload(making: Making): string {
  return withTimes(making.payloadText, {now: making.now, expiresIn: making.expiresIn});
}

/** The same with some claims replaced; `undefined` takes a claim out. */
export function payloadWith(making: Making, claims: Record<string, unknown>): string {
  return JSON.stringify({...payloadObject(timedPayload(making)), ...claims});
}
