import type {codesByGroup} from '../codes';
import type {ProblemEntry} from '../entry';

/** A token that comes too late or too early. */
export const timeProblems = {
  expired: {
    symptom: 'It works at first, then fails after half a minute or on some page loads.',
    meaning:
      'The token expired more than 30 seconds ago, so Algomo refuses it. A token is meant for one page load. The error message says Algomo’s time and how long ago the token expired.',
    causes: [
      'A CDN, a service worker, a static build or the browser cached the page with the token.',
      'Your server signs the token once, at sign-in or when it starts, and uses it for each page load.',
      'The browser restored the page from its cache, for example with the Back button.',
      'The page called `window.Algomo.boot()` again with the old token.',
      'Your server’s clock is behind by more than the token’s lifetime plus 30 seconds, or it treats local time as UTC.',
      'The page took longer to load than the token’s lifetime plus 30 seconds.',
    ],
    fix: [
      'Sign a new token for each page load, with a lifetime of 30 seconds.',
      'Send pages that contain a token with `Cache-Control: no-store`.',
      'In a single-page application, make `visitorToken` a function that fetches a new token. The widget calls it each time it starts.',
      'If the error message says that your server’s clock is behind, synchronise it (NTP).',
    ],
    page: 'function',
    check:
      'Reload the page twice: the two tokens differ, and both times the chat says “Signed in as …”.',
    guides: ['clocks'],
    related: ['not-yet-valid', 'issued-in-future', 'token-reused', 'exp-is-a-duration'],
  },
  'not-yet-valid': {
    symptom: 'It works on one server and not on another, or only after a while.',
    meaning:
      'The time in `nbf` (not before) is more than 30 seconds ahead of Algomo’s time. The error message says by how much.',
    causes: [
      'Your server’s clock is ahead.',
      '`nbf` is a local time that was treated as UTC, so it is off by your time zone.',
      '`nbf` is in milliseconds.',
    ],
    fix: [
      'Synchronise your server’s clock (NTP).',
      'Leave `nbf` out: the widget does not need it.',
    ],
    topic: 'expiry',
    mistakes: {
      python:
        'PyJWT treats a `datetime` without a time zone as UTC, so `datetime.now()` is off by yours, and so is `datetime.utcnow().timestamp()`.',
      csharp:
        '`(DateTime.Now - DateTime.UnixEpoch).TotalSeconds` is off by your time zone. Microsoft’s handlers add `nbf` unless `SetDefaultTimesOnTokenCreation` is `false`.',
    },
    check: 'The playground shows `nbf` in the past, or no `nbf`.',
    guides: ['clocks'],
    related: ['issued-in-future', 'expired'],
  },
  'issued-in-future': {
    symptom: 'It works on one server and not on another.',
    meaning:
      'The time in `iat` (issued at) is more than 30 seconds ahead of Algomo’s time. The error message says by how much.',
    causes: [
      'Your server’s clock is ahead: for example, a virtual machine without time synchronisation.',
      '`iat` is a local time that was treated as UTC, so it is off by your time zone.',
      '`iat` is in milliseconds.',
    ],
    fix: [
      'Synchronise your server’s clock (NTP).',
      'Set `iat` in seconds, in UTC.',
      'Do not remove `iat` to get rid of this error: `exp` is then still wrong by the same amount.',
    ],
    topic: 'expiry',
    mistakes: {
      python:
        'PyJWT treats a `datetime` without a time zone as UTC, so `datetime.now()` is off by yours, and so is `datetime.utcnow().timestamp()`.',
      csharp:
        '`(DateTime.Now - DateTime.UnixEpoch).TotalSeconds` is off by your time zone. `DateTime` values in the descriptor are not.',
      java: '`LocalDateTime.now().toEpochSecond(ZoneOffset.UTC)` treats a local time as UTC.',
    },
    check: 'The playground shows an `iat` of a few seconds ago.',
    guides: ['clocks'],
    related: ['not-yet-valid', 'expired', 'exp-in-milliseconds'],
  },
} as const satisfies Partial<Record<(typeof codesByGroup)['payload'][number], ProblemEntry>>;
