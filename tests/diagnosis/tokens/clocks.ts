import {jwt, seconds, signText, user, wrong} from './make-token';

const claims = (payload: Record<string, unknown>) => () =>
  signText(JSON.stringify({...user, ...payload}));
const written = (exp: string) => () => signText(`{"id":1,"exp":${exp}}`);
const ms = seconds * 1000;

/** Times as languages and libraries make them. */
export const clockPrograms = [
  wrong(
    'Go’s time.Time as exp',
    'time-claim-not-a-number',
    claims({exp: '2026-11-22T12:00:30.123456789Z'}),
    /exp/,
  ),
  wrong(
    'Rails’ 30.seconds.from_now',
    'time-claim-not-a-number',
    claims({exp: '2026-11-22T12:00:30.000Z'}),
    /exp/,
  ),
  wrong('PHP’s Carbon', 'time-claim-not-a-number', claims({exp: '2026-11-22T12:00:30.000000Z'})),
  wrong(
    'PHP’s DateTime object',
    'time-claim-not-a-number',
    claims({exp: {date: '2026-11-22 12:00:30.000000', timezone_type: 3, timezone: 'UTC'}}),
  ),
  wrong('strtotime that failed', 'time-claim-not-a-number', claims({exp: false})),
  wrong('SQL’s timestamp', 'time-claim-not-a-number', claims({exp: '2026-11-22 12:00:30'})),
  wrong(
    'Jackson’s LocalDateTime',
    'time-claim-not-a-number',
    claims({exp: [2026, 11, 22, 12, 0, 30]}),
  ),
  wrong('chrono’s Duration', 'time-claim-not-a-number', claims({exp: {secs: 30, nanos: 0}})),
  wrong(
    'Newtonsoft’s old dates',
    'time-claim-not-a-number',
    claims({exp: '/Date(1795348830000)/'}),
  ),
  wrong(
    'MongoDB’s $date',
    'time-claim-not-a-number',
    claims({exp: {$date: '2026-11-22T12:00:30Z'}}),
  ),
  wrong('seconds and a text added', 'time-claim-not-a-number', claims({exp: `${seconds}30`})),
  wrong('an empty text', 'time-claim-not-a-number', claims({exp: ''})),
  wrong('“never”', 'time-claim-not-a-number', claims({exp: 'never'})),
  wrong('30 seconds in words', 'time-claim-not-a-number', claims({exp: '+30 seconds'})),
  wrong(
    'iat as RFC 1123',
    'time-claim-not-a-number',
    () => jwt({iat: 'Sun, 22 Nov 2026 12:00:00 GMT'}),
    /iat/,
  ),
  wrong('nbf as null', 'time-claim-not-a-number', () => jwt({nbf: null}), /nbf/),
  wrong('Java’s Timestamp', 'exp-in-milliseconds', claims({exp: ms + 30_123})),
  wrong('milliseconds and 30 s', 'exp-in-milliseconds', claims({exp: ms + 30})),
  wrong('Python’s time() * 1000', 'exp-in-milliseconds', written('1795348830123.456')),
  wrong('milliseconds of yesterday', 'exp-in-milliseconds', claims({exp: ms - 86_400_000})),
  wrong('milliseconds in an hour', 'exp-in-milliseconds', claims({exp: ms + 3_600_000})),
  wrong('expiresIn: 300 in the payload as exp', 'exp-is-a-duration', claims({exp: 300})),
  wrong('ActiveSupport’s 30.minutes', 'exp-is-a-duration', claims({exp: 1800})),
  wrong('a day as exp', 'exp-is-a-duration', claims({exp: 86_400})),
  wrong('30 days as exp', 'exp-is-a-duration', claims({exp: 2_592_000})),
  wrong('timedelta.total_seconds()', 'exp-is-a-duration', written('30.0')),
  wrong('a zero of a missing setting', 'expired', claims({exp: 0, iat: seconds})),
  wrong('Apple’s epoch of 2001', 'expired', claims({exp: seconds + 30 - 978_307_200})),
  wrong('a build of last year', 'expired', () =>
    jwt({iat: seconds - 31_536_000, exp: seconds - 31_535_970}),
  ),
  wrong(
    'a server 45 s behind',
    'expired',
    () => jwt({iat: seconds - 75, exp: seconds - 45}),
    /45 s|75 s/,
  ),
  wrong('a tab that slept over lunch', 'expired', () =>
    jwt({iat: seconds - 2700, exp: seconds - 2670}),
  ),
  wrong('exp as the time of signing, a minute ago', 'expired', () =>
    jwt({iat: seconds - 60, exp: seconds - 60}),
  ),
  wrong('exp subtracted instead of added', 'expired', () => jwt({iat: seconds, exp: seconds - 31})),
  wrong(
    'a server two minutes ahead',
    'issued-in-future',
    () => jwt({iat: seconds + 120, exp: seconds + 150}),
    /120 s|2 min/,
  ),
  wrong(
    'iat in milliseconds, exp in seconds',
    'issued-in-future',
    () => jwt({iat: ms, exp: seconds + 30}),
    /millisecond/,
  ),
  wrong('iat and exp exchanged', 'issued-in-future', () => jwt({iat: seconds + 60, exp: seconds})),
  wrong('jose’s setNotBefore("1m")', 'not-yet-valid', () => jwt({nbf: seconds + 60})),
  wrong('nbf of the next deployment', 'not-yet-valid', () =>
    jwt({nbf: seconds + 86_400, exp: seconds + 86_430}),
  ),
  wrong('.NET’s hour', 'lifetime-too-long', () => jwt({nbf: seconds, exp: seconds + 3600})),
  wrong('Joken’s two hours', 'lifetime-too-long', () =>
    jwt({aud: 'Joken', iss: 'Joken', jti: '2s3t', nbf: seconds, exp: seconds + 7200}),
  ),
  wrong('expiresIn: 30000 for 30 s', 'lifetime-too-long', () => jwt({exp: seconds + 30_000})),
  wrong('ten minutes, to be safe', 'lifetime-too-long', () => jwt({exp: seconds + 600})),
  wrong('the session’s fortnight', 'lifetime-too-long', () => jwt({exp: seconds + 1_209_600})),
  wrong('eleven years', 'lifetime-too-long', () => jwt({exp: seconds + 347_000_000})),
  wrong('Elixir’s native time', 'lifetime-too-long', written('1795348830123456789')),
  wrong('.NET’s ticks', 'lifetime-too-long', written('639310824300000000')),
  wrong('microseconds of PHP’s hrtime', 'lifetime-too-long', written('1795348830123456')),
  wrong('exp with another name, in camel case', 'exp-missing', claims({expiresAt: seconds + 30})),
  wrong('Exp of a struct without tags', 'exp-missing', claims({Exp: seconds + 30})),
  wrong('ttl', 'exp-missing', claims({ttl: 30})),
  wrong('jsonwebtoken with a text payload', 'exp-missing', () =>
    signText(JSON.stringify(user), undefined, {typ: undefined}),
  ),

  wrong(
    'local time of India',
    'issued-in-future',
    () => jwt({iat: seconds + 19_800, exp: seconds + 19_830}),
    /local time/,
  ),

  wrong(
    'local time of Nepal',
    'issued-in-future',
    () => jwt({iat: seconds + 20_700, exp: seconds + 20_730}),
    /local time/,
  ),
  wrong(
    'local time of Adelaide in summer',
    'issued-in-future',
    () => jwt({iat: seconds + 37_800, exp: seconds + 37_830}),
    /local time/,
  ),
  wrong(
    'local time of Newfoundland in winter',
    'expired',
    () => jwt({iat: seconds - 12_600, exp: seconds - 12_570}),
    /local time/,
  ),
  wrong(
    'local time of the Marquesas',
    'expired',
    () => jwt({iat: seconds - 34_200, exp: seconds - 34_170}),
    /local time/,
  ),
  wrong(
    'local time of Tehran, made two seconds ago',
    'issued-in-future',
    () => jwt({iat: seconds + 12_598, exp: seconds + 12_628}),
    /local time/,
  ),
  wrong(
    'local time of New York, with exp alone',
    'expired',
    () => jwt({iat: undefined, exp: seconds - 18_000 + 30}),
    /local time/,
  ),
  wrong(
    'local time of Kolkata in nbf',
    'not-yet-valid',
    () => jwt({nbf: seconds + 19_800}),
    /local time/,
  ),
];
