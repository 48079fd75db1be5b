import type {codesByGroup} from '../codes';
import type {ProblemEntry} from '../entry';

/** An expiry that is missing or is not in seconds. */
export const expiryProblems = {
  'time-claim-not-a-number': {
    symptom: '`exp`, `nbf` or `iat` is a string, such as a date.',
    meaning:
      '`exp`, `nbf` and `iat` are numbers: seconds since 1 January 1970 UTC. In this token one of them is a string, `null` or another value. The error message names it.',
    causes: [
      'The time is a date string: `"2030-01-01T00:00:00Z"`.',
      'The number has quotes around it: `"1893456000"`.',
      'A value for a library option, such as `"30s"`, is in the payload, where only a number is allowed.',
    ],
    fix: [
      'Send the time as a number of seconds: the current time plus 30.',
      'Or use your library’s option for it, and leave `exp` out of the payload.',
    ],
    topic: 'expiry',
    mistakes: {
      javascript:
        '`new Date(…).toISOString()` returns a string. jose’s `setExpirationTime("30s")` calculates the number; `exp: "30s"` in the payload stays a string.',
      python:
        'PyJWT converts a `datetime` with a time zone to the number. `.isoformat()` returns a string.',
      php: '`date("c")` returns a string; `time()` returns the number.',
    },
    check: 'The playground shows `exp` as a number with a date beside it.',
    guides: ['signing'],
    related: ['exp-in-milliseconds', 'exp-is-a-duration', 'exp-missing'],
  },
  'exp-missing': {
    symptom: 'It works, with a warning: the token has no `exp`.',
    meaning:
      'The token has no `exp`, so it is valid for as long as the secret is. Anyone who finds it, in a log or a saved page, can be that user. Algomo accepts it, with this warning.',
    causes: [
      'The library does not set an expiry by itself.',
      'The name is misspelt in the payload (`expires`, `expiresAt`, `expires_in`), so it is a custom field.',
    ],
    fix: [
      'Set `exp` to the current time plus 30 seconds.',
      'Sign a new token for each page load. The widget needs it only when it starts.',
    ],
    topic: 'expiry',
    mistakes: {
      javascript: '`SignJWT` without `setExpirationTime` makes a token without `exp`.',
      node: '`jwt.sign` without `expiresIn` makes a token without `exp`.',
      python: '`jwt.encode` sets no times. Set `exp` and `iat` yourself.',
      go: '`jwt.MapClaims` and `RegisteredClaims` without `ExpiresAt` make a token without `exp`.',
      php: '`JWT::encode` sets no times. Set `exp` and `iat` yourself.',
    },
    check: 'The playground counts down to the token’s expiry.',
    guides: ['signing'],
    related: ['lifetime-too-long', 'exp-in-milliseconds', 'token-reused'],
  },
  'exp-in-milliseconds': {
    symptom: '`exp` is tens of thousands of years ahead.',
    meaning:
      '`exp` counts seconds since 1 January 1970 UTC. Read as seconds, this value is tens of thousands of years ahead; read as milliseconds, it is close to now. Algomo refuses the token, since it would practically never expire.',
    causes: ['The language’s clock returns milliseconds, and they were not divided by 1,000.'],
    fix: [
      'Divide the current time by 1,000 and round down before you add 30.',
      'Or use your library’s option for the token’s lifetime.',
    ],
    topic: 'expiry',
    mistakes: {
      javascript: '`Date.now()` is in milliseconds.',
      typescript: '`Date.now()` is in milliseconds.',
      node: '`exp: Date.now() + 30_000` is in milliseconds. `expiresIn: 30` lets the library calculate the time.',
      java: '`System.currentTimeMillis()` is in milliseconds. Pass a `Date` to jjwt, not a number.',
      kotlin:
        '`System.currentTimeMillis()` is in milliseconds. Pass a `Date` to jjwt, not a number.',
      csharp:
        '`ToUnixTimeMilliseconds()` is in milliseconds. Pass `DateTime` values to the descriptor, not numbers.',
      go: '`time.Now().UnixMilli()` is in milliseconds.',
      rust: '`as_millis()` is in milliseconds.',
      ruby: '`(Time.now.to_f * 1000).to_i` is in milliseconds.',
      php: '`microtime(true) * 1000` is in milliseconds.',
      elixir:
        '`System.system_time(:millisecond)` is in milliseconds; without a unit it is usually in nanoseconds.',
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
      '`exp` is the time at which the token expires, in seconds since 1 January 1970 UTC. A small number such as `30` is half a minute after midnight on that day, so the token expired long ago.',
    causes: [
      '`exp` contains the token’s lifetime: `exp: 30`.',
      'The value of a library option, such as `expiresIn`, is in the payload.',
    ],
    fix: [
      'Set `exp` to the current time in seconds plus 30, or use your library’s option for the token’s lifetime.',
    ],
    topic: 'expiry',
    mistakes: {
      javascript:
        'In jose, a number passed to `setExpirationTime` is a point in time: `30` is in 1970. `"30s"` is a duration.',
      node: '`expiresIn` belongs to the options, the third argument. `exp: 30` in the payload is in 1970.',
      python: '`"exp": 30` is in 1970, and so is `timedelta(seconds=30).total_seconds()` alone.',
      ruby: '`exp: 30` is in 1970. Write `Time.now.to_i + 30`.',
      php: '`"exp" => 30` is in 1970. Write `time() + 30`.',
    },
    check: '`exp` has ten digits, and the playground shows a time within the next minute.',
    guides: ['signing'],
    related: ['expired', 'exp-in-milliseconds', 'time-claim-not-a-number'],
  },
  'lifetime-too-long': {
    symptom: 'It works, with a warning: the token is valid for more than five minutes.',
    meaning:
      'The token’s `exp` is more than 300 seconds ahead. Algomo accepts it, with this warning: anyone who finds the token can be that user until it expires. Algomo refuses an `exp` more than ten years ahead (401).',
    causes: [
      'The library sets a default lifetime, such as an hour.',
      'The lifetime was made longer because tokens expired; the real cause was a cached page or a wrong clock.',
      'The token has the lifetime of your application’s session.',
    ],
    fix: [
      'Set the lifetime to 30 seconds. The widget needs the token only when it starts.',
      'If tokens of 30 seconds expire too early, see `expired`: the cause is a cached page or a wrong clock.',
    ],
    topic: 'expiry',
    mistakes: {
      csharp: 'Without `Expires`, `JsonWebTokenHandler` makes a token that is valid for one hour.',
      elixir: 'Joken’s default claims set a lifetime of two hours.',
    },
    check: 'The playground shows a lifetime of 30 seconds and no warning.',
    guides: ['clocks'],
    related: ['exp-missing', 'expired', 'exp-in-milliseconds'],
  },
} as const satisfies Partial<Record<(typeof codesByGroup)['payload'][number], ProblemEntry>>;
