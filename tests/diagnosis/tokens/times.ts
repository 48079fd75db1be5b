import {jwt, seconds, signText, user, wrong} from './make-token';

const claims = (payload: Record<string, unknown>) => () =>
  signText(JSON.stringify({...user, ...payload}));
const ms = seconds * 1000;

/** Programs that write times wrongly, or run by a wrong clock. */
export const timePrograms = [
  wrong('Date.now() + 30_000', 'exp-in-milliseconds', claims({exp: ms + 30_000})),
  wrong('System.currentTimeMillis() + 30', 'exp-in-milliseconds', claims({exp: ms + 30})),
  wrong('both times in milliseconds', 'exp-in-milliseconds', claims({iat: ms, exp: ms + 30_000})),
  wrong('JavaScript’s getTime()', 'exp-in-milliseconds', () =>
    jwt({exp: new Date(ms + 30_000).getTime()}),
  ),
  wrong('30', 'exp-is-a-duration', claims({exp: 30})),
  wrong('3600', 'exp-is-a-duration', claims({exp: 3600})),
  wrong('30_000, a duration in milliseconds', 'exp-is-a-duration', claims({exp: 30_000})),
  wrong('"30s", as some libraries take it', 'time-claim-not-a-number', claims({exp: '30s'}), /exp/),
  wrong('new Date()', 'time-claim-not-a-number', claims({exp: new Date(ms + 30_000)}), /exp/),
  wrong(
    'Python’s isoformat()',
    'time-claim-not-a-number',
    claims({exp: '2026-11-22T12:00:30+00:00'}),
  ),
  wrong('seconds as a string', 'time-claim-not-a-number', claims({exp: String(seconds + 30)})),
  wrong('toFixed(0)', 'time-claim-not-a-number', claims({exp: (seconds + 30).toFixed(0)})),
  wrong('JSON of NaN', 'time-claim-not-a-number', claims({exp: NaN}), /exp/),
  wrong('null', 'time-claim-not-a-number', claims({exp: null})),
  wrong(
    'Firestore’s timestamp',
    'time-claim-not-a-number',
    claims({exp: {seconds: seconds + 30, nanoseconds: 0}}),
  ),
  wrong('iat as a date', 'time-claim-not-a-number', () => jwt({iat: new Date(ms)}), /iat/),
  wrong('nbf as a string', 'time-claim-not-a-number', () => jwt({nbf: 'now'}), /nbf/),
  wrong('exp as a truth value', 'time-claim-not-a-number', claims({exp: true})),
  wrong('Infinity', 'time-claim-not-a-number', () => signText(`{"id":1,"exp":1e999}`)),
  wrong('no exp', 'exp-missing', claims({iat: seconds})),
  wrong('expiresIn inside the payload', 'exp-missing', claims({expiresIn: '30s'})),
  wrong('expires instead of exp', 'exp-missing', claims({expires: seconds + 30})),
  wrong('a page that stayed open', 'expired', () => jwt({iat: seconds - 90, exp: seconds - 60})),
  wrong('a cached page', 'expired', () => jwt({iat: seconds - 86_400, exp: seconds - 86_370})),
  wrong('a static site’s build', 'expired', () =>
    jwt({iat: seconds - 604_800, exp: seconds - 604_770}),
  ),
  wrong(
    'a token made when the user signed in',
    'expired',
    () => jwt({iat: seconds - 3600, exp: seconds - 3570}),
    /1 h|hour|behind/,
  ),
  wrong(
    'now instead of now + 30, on a slow clock',
    'expired',
    () => jwt({iat: seconds - 61, exp: seconds - 31}),
    /61 s/,
  ),
  wrong(
    'local time taken for UTC, west',
    'expired',
    () => jwt({iat: seconds - 18_000, exp: seconds - 17_970}),
    /local time/,
  ),
  wrong(
    'local time taken for UTC, east',
    'issued-in-future',
    () => jwt({iat: seconds + 7200, exp: seconds + 7230}),
    /local time/,
  ),
  wrong(
    'a fast clock',
    'issued-in-future',
    () => jwt({iat: seconds + 61, exp: seconds + 91}),
    /61 s/,
  ),
  wrong('iat in milliseconds', 'issued-in-future', () => jwt({iat: ms}), /millisecond/),
  wrong('nbf in an hour', 'not-yet-valid', () => jwt({nbf: seconds + 3600})),
  wrong('nbf in milliseconds', 'not-yet-valid', () => jwt({nbf: ms}), /millisecond/),
  wrong('nbf by a fast clock', 'not-yet-valid', () => jwt({nbf: seconds + 45})),
  wrong('a day', 'lifetime-too-long', () => jwt({exp: seconds + 86_400})),
  wrong('a year', 'lifetime-too-long', () => jwt({exp: seconds + 31_536_000})),
  wrong('9999-12-31', 'lifetime-too-long', () => jwt({exp: 253_402_300_799})),
  wrong('the largest 32-bit time', 'lifetime-too-long', () => jwt({exp: 2_147_483_647})),
  wrong('microseconds', 'lifetime-too-long', () => jwt({exp: ms * 1000})),
  wrong('zero', 'expired', claims({exp: 0})),
  wrong('-1 for “never”', 'expired', claims({exp: -1})),
];
