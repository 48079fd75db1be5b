import {forge} from '../forge';
import {payloadWith, seconds, timedPayload} from '../payload';
import type {SigningContext, Scenario} from '../scenario';

const day = 86_400;

/** A scenario that differs from the right one by some claims only. */
function claims(
  id: Scenario['id'] & Scenario['code'],
  title: string,
  what: string,
  change: (now: number, context: SigningContext) => Record<string, unknown>,
): Scenario {
  return {
    id,
    title,
    what,
    code: id,
    group: 'payload',
    token: (context) =>
      forge(payloadWith(context, change(seconds(context), context)), context.secret),
  };
}

export const payload: readonly Scenario[] = [
  {
    id: 'payload-missing',
    title: 'No payload',
    what: 'The second part of the token is empty.',
    code: 'payload-missing',
    group: 'payload',
    token: (context) => forge('', context.secret),
  },
  {
    id: 'payload-not-json',
    title: 'Payload is not JSON',
    what: 'The server signs a query string instead of a JSON object.',
    code: 'payload-not-json',
    group: 'payload',
    token: (context) => forge('id=1&name=Jane+Doe', context.secret),
  },
  {
    id: 'payload-not-object',
    title: 'Payload encoded twice',
    what: 'The payload was turned into text twice, so it is a string that contains JSON.',
    code: 'payload-not-object',
    group: 'payload',
    token: (context) => forge(JSON.stringify(timedPayload(context)), context.secret),
  },
  claims(
    'time-claim-not-a-number',
    'Time as text',
    'The server writes `exp` as a date, not as seconds.',
    (now) => ({exp: new Date((now + 30) * 1000).toISOString()}),
  ),
  claims(
    'exp-missing',
    'No expiry',
    'The token has no `exp`, so whoever finds it can use it for ever.',
    () => ({exp: undefined}),
  ),
  claims(
    'exp-in-milliseconds',
    '`exp` in milliseconds',
    'The server adds to Date.now(), which counts milliseconds; `exp` is in seconds.',
    (now) => ({exp: (now + 30) * 1000}),
  ),
  claims(
    'exp-is-a-duration',
    '`exp` as a duration',
    'The server writes how long the token lives instead of when it ends.',
    () => ({exp: 30}),
  ),
  claims(
    'expired',
    'Expired token',
    'The page was cached, and the token in it ended five minutes ago.',
    (now) => ({iat: now - 330, exp: now - 300}),
  ),
  claims(
    'lifetime-too-long',
    'Valid for a day',
    'The token lives a day, though the widget needs it for a moment only.',
    (now) => ({exp: now + day}),
  ),
  claims('not-yet-valid', 'Not valid yet', 'The server sets `nbf` five minutes ahead.', (now) => ({
    nbf: now + 300,
    exp: now + 330,
  })),
  claims(
    'issued-in-future',
    'Server’s clock is fast',
    'The clock of the server that signs is five minutes fast.',
    (now) => ({iat: now + 300, exp: now + 330}),
  ),
];
