import type {codesByGroup} from '../codes';
import type {ProblemEntry} from '../entry';

/** An expiry that is missing or was written in another way than as seconds. */
export const expiryProblems = {
  'time-claim-not-a-number': {
    symptom: '`exp`, `nbf` or `iat` is a text such as a date.',
    meaning:
      '`exp`, `nbf` and `iat` are numbers: seconds since 1 January 1970 UTC. In this token one of them is a text, `null`, or something else. Details name it.',
    causes: [
      'A date was written as text: `"2030-01-01T00:00:00Z"`.',
      'The number was written in quotes: `"1893456000"`.',
      'A library option such as `"30s"` was put into the payload, where only a number may stand.',
    ],
    fix: [
      'Write the time as a number of seconds: the current time plus 30.',
      'Or use your library’s option for it, and leave `exp` out of the payload.',
    ],
    topic: 'expiry',
    mistakes: {
      javascript:
        '`new Date(…).toISOString()` is a text. jose’s `setExpirationTime("30s")` reckons the number; `exp: "30s"` in the payload stays a text.',
      node: '`exp: "30s"` in the payload stays a text. `expiresIn`, in the options, reckons the number.',
      python:
        'PyJWT turns a `datetime` with a time zone into the number. Its `.isoformat()` is a text.',
      php: '`date("c")` is a text; `time()` is the number.',
    },
    check: 'The playground shows `exp` as a number with a date beside it.',
    guides: ['signing'],
    related: ['exp-in-milliseconds', 'exp-is-a-duration', 'exp-missing'],
  },
  'exp-missing': {
    symptom: 'It works, with a warning: the token has no `exp`.',
    meaning:
      'The token has no `exp`, so it is good for as long as the secret is. Whoever gets hold of it, from a log or a saved page, is that user. It is accepted, with this warning.',
    causes: [
      'The example or the library does not set an expiry unless told to.',
      'The option is misspelt (`expires`, `expiresAt`, `expires_in`) and became nothing, or a custom field.',
    ],
    fix: [
      'Set `exp` to the current time plus 30 seconds.',
      'Sign a new token for each page load. The widget needs it only when it starts.',
    ],
    topic: 'expiry',
    mistakes: {
      javascript: 'A `SignJWT` without `setExpirationTime` makes a token without `exp`.',
      node: '`jwt.sign` without `expiresIn` makes a token without `exp`.',
      python: '`jwt.encode` sets nothing by itself. Every claim of time is yours.',
      go: '`jwt.MapClaims` and `RegisteredClaims` without `ExpiresAt` make a token without `exp`.',
      php: '`JWT::encode` sets nothing by itself. Every claim of time is yours.',
    },
    check: 'The playground counts down the life of the token.',
    guides: ['signing'],
    related: ['lifetime-too-long', 'exp-in-milliseconds', 'token-reused'],
  },
  'exp-in-milliseconds': {
    symptom: '`exp` is tens of thousands of years ahead.',
    meaning:
      '`exp` counts seconds since 1 January 1970 UTC. Read as seconds, the value lies tens of thousands of years ahead; read as milliseconds, it is a time close to now. The token is refused, since it would practically never expire.',
    causes: ['The language’s clock gives milliseconds, and they were not divided by 1,000.'],
    fix: [
      'Divide the current time by 1,000 and round down before you add 30.',
      'Or use your library’s own option for the life of the token.',
    ],
    topic: 'expiry',
    mistakes: {
      javascript: '`Date.now()` is in milliseconds.',
      typescript: '`Date.now()` is in milliseconds.',
      node: '`exp: Date.now() + 30_000` is in milliseconds. `expiresIn: 30` leaves the reckoning to the library.',
      java: '`System.currentTimeMillis()` is in milliseconds. Give jjwt a `Date`, not a number.',
      kotlin: '`System.currentTimeMillis()` is in milliseconds. Give jjwt a `Date`, not a number.',
      csharp:
        '`ToUnixTimeMilliseconds()` is in milliseconds. Give the descriptor `DateTime`s, not numbers.',
      go: '`time.Now().UnixMilli()` is in milliseconds.',
      rust: '`as_millis()` is in milliseconds.',
      ruby: '`(Time.now.to_f * 1000).to_i` is in milliseconds.',
      php: '`microtime(true) * 1000` is in milliseconds.',
      elixir:
        '`System.system_time(:millisecond)` is in milliseconds, and without a unit it is in nanoseconds.',
      shell: '`date +%s%3N` is in milliseconds; `date +%s` is in seconds.',
    },
    check:
      '`exp` has ten digits, not thirteen, and the playground shows a time within the next minute.',
    guides: ['signing'],
    related: ['lifetime-too-long', 'exp-is-a-duration', 'time-claim-not-a-number'],
  },
  'exp-is-a-duration': {
    symptom: '`exp` is a small number such as 30.',
    meaning:
      '`exp` is the moment at which the token ends, in seconds since 1 January 1970 UTC. A small number such as `30` means half a minute after midnight on that day, so the token ended long ago.',
    causes: [
      'The life of the token was written into `exp`: `exp: 30`.',
      'The value of a library option, such as `expiresIn`, was put into the payload.',
    ],
    fix: [
      'Write the current time in seconds plus 30, or use your library’s option for the life of the token.',
    ],
    topic: 'expiry',
    mistakes: {
      javascript:
        'In jose, a number given to `setExpirationTime` is a point in time: `30` is in 1970. `"30s"` is a life.',
      node: '`expiresIn` belongs to the options, the third argument. `exp: 30` in the payload is in 1970.',
      python: '`"exp": 30` is in 1970, and so is `timedelta(seconds=30).total_seconds()` alone.',
      ruby: '`exp: 30` is in 1970. It must be added to `Time.now.to_i`.',
      php: '`"exp" => 30` is in 1970. It must be added to `time()`.',
    },
    check: '`exp` has ten digits, and the playground shows a time within the next minute.',
    guides: ['signing'],
    related: ['expired', 'exp-in-milliseconds', 'time-claim-not-a-number'],
  },
  'lifetime-too-long': {
    symptom: 'It works, with a warning: the token lives for more than five minutes.',
    meaning:
      'The token’s `exp` lies more than 300 seconds ahead. It is accepted, with this warning; whoever gets hold of such a token is that user until it ends. An `exp` more than ten years ahead is refused (401): that is no expiry at all.',
    causes: [
      'The library’s or the example’s default life was kept: an hour, a day.',
      'The life was made longer because tokens expired, where the true cause was a cached page or a clock.',
      'The life of your application’s session was taken over.',
    ],
    fix: [
      'Set the life to 30 seconds. The token is needed only when the widget starts.',
      'If 30 seconds seem too short, look at `expired`: a cached page or a slow clock is behind it.',
    ],
    topic: 'expiry',
    mistakes: {
      csharp: 'Without `Expires`, `JsonWebTokenHandler` makes a token of one hour.',
      elixir: 'Joken’s default claims live two hours.',
    },
    check: 'The playground shows a life of 30 seconds and no warning.',
    guides: ['clocks'],
    related: ['exp-missing', 'expired', 'exp-in-milliseconds'],
  },
} as const satisfies Partial<Record<(typeof codesByGroup)['payload'][number], ProblemEntry>>;
