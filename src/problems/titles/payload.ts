import type {codesByGroup} from '../codes';
import type {ProblemFacts} from './problem-facts';

type Code = (typeof codesByGroup)['payload'][number];

/** Problems of the payload and its times. */
export const payloadFacts = {
  'payload-missing': {severity: 'error', status: 401, title: 'The token has no payload'},
  'payload-not-json': {severity: 'error', status: 401, title: 'The token’s payload is not JSON'},
  'payload-not-object': {
    severity: 'error',
    status: 401,
    title: 'The token’s payload is not a JSON object',
  },
  'time-claim-not-a-number': {
    severity: 'error',
    status: 401,
    title: 'A time in the token is not a number',
  },
  'exp-missing': {severity: 'warning', status: null, title: 'The token never expires'},
  'exp-in-milliseconds': {
    severity: 'error',
    status: 401,
    title: 'The expiry is in milliseconds instead of seconds',
  },
  'exp-is-a-duration': {
    severity: 'error',
    status: 401,
    title: 'The expiry is a duration, not a point in time',
  },
  expired: {severity: 'error', status: 401, title: 'The token has expired'},
  'lifetime-too-long': {
    severity: 'warning',
    status: null,
    title: 'The token is valid for more than five minutes',
  },
  'not-yet-valid': {severity: 'error', status: 401, title: 'The token is not valid yet'},
  'issued-in-future': {severity: 'error', status: 401, title: 'The token was issued in the future'},
} as const satisfies Record<Code, ProblemFacts>;

export const payloadRemedies: Readonly<Record<Code, string>> = {
  'payload-missing': 'Sign an object with at least `id`, and pass the whole token.',
  'payload-not-json': 'Pass an object to the library, and let it serialise it.',
  'payload-not-object': 'Pass the object itself to the library, not its JSON.',
  'time-claim-not-a-number': 'Send the time as a number of seconds: the current time plus 30.',
  'exp-missing': 'Set `exp` to the current time plus 30 seconds.',
  'exp-in-milliseconds': 'Divide the current time by 1,000 and round down before you add 30.',
  'exp-is-a-duration': 'Set `exp` to the current time in seconds plus 30.',
  expired: 'Sign a new token for each page load, and keep pages with a token out of caches.',
  'lifetime-too-long':
    'Set the lifetime to 30 seconds: the token is needed only when the widget starts.',
  'not-yet-valid': 'Synchronise your server’s clock (NTP), and leave `nbf` out.',
  'issued-in-future': 'Synchronise your server’s clock (NTP).',
};
