import {forge} from '../forge';
import {payloadWith, seconds, timedPayload} from '../payload';
import type {SigningContext, Scenario} from '../scenario';

const day = 86_400;

/** A scenario that differs from the right one by some claims only. */
function claims(
  id: Scenario['id'] & Scenario['code'],
  change: (now: number, context: SigningContext) => Record<string, unknown>,
): Scenario {
  return {
    id,
    code: id,
    group: 'payload',
    token: (context) =>
      forge(payloadWith(context, change(seconds(context), context)), context.secret),
  };
}

export const payload: readonly Scenario[] = [
  {
    id: 'payload-missing',
    code: 'payload-missing',
    group: 'payload',
    token: (context) => forge('', context.secret),
  },
  {
    id: 'payload-not-json',
    code: 'payload-not-json',
    group: 'payload',
    token: (context) => forge('id=1&name=Jane+Doe', context.secret),
  },
  {
    id: 'payload-not-object',
    code: 'payload-not-object',
    group: 'payload',
    token: (context) => forge(JSON.stringify(timedPayload(context)), context.secret),
  },
  claims('time-claim-not-a-number', (now) => ({exp: new Date((now + 30) * 1000).toISOString()})),
  claims('exp-missing', () => ({exp: undefined})),
  claims('exp-in-milliseconds', (now) => ({exp: (now + 30) * 1000})),
  claims('exp-is-a-duration', () => ({exp: 30})),
  claims('expired', (now) => ({iat: now - 330, exp: now - 300})),
  claims('lifetime-too-long', (now) => ({exp: now + day})),
  claims('not-yet-valid', (now) => ({
    nbf: now + 300,
    exp: now + 330,
  })),
  claims('issued-in-future', (now) => ({iat: now + 300, exp: now + 330})),
];
