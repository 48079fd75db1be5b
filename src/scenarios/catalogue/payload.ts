import {forge} from '../forge';
import {payloadWith, seconds, timedPayload} from '../payload';
import type {SigningContext, Scenario} from '../scenario';
import {recommendedLifetime} from '../../visitor-token';

const fiveMinutes = 300;
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
  claims('time-claim-not-a-number', (now) => ({
    exp: new Date((now + recommendedLifetime) * 1000).toISOString(),
  })),
  claims('exp-missing', () => ({exp: undefined})),
  claims('exp-in-milliseconds', (now) => ({exp: (now + recommendedLifetime) * 1000})),
  claims('exp-is-a-duration', () => ({exp: recommendedLifetime})),
  claims('expired', (now) => ({
    iat: now - fiveMinutes - recommendedLifetime,
    exp: now - fiveMinutes,
  })),
  claims('lifetime-too-long', (now) => ({exp: now + day})),
  claims('not-yet-valid', (now) => ({
    nbf: now + fiveMinutes,
    exp: now + fiveMinutes + recommendedLifetime,
  })),
  claims('issued-in-future', (now) => ({
    iat: now + fiveMinutes,
    exp: now + fiveMinutes + recommendedLifetime,
  })),
];
