import type {codesByGroup} from '../codes';
import type {ProblemEntry} from '../entry';

/** A token that comes too late or too early. */
export const timeProblems = {
  expired: {
    symptom: 'It works at first, and fails after half a minute or on some loads.',
    meaning:
      'The time in `exp` has passed, and so have the 30 seconds of tolerance after it. A token serves one start of the widget. Details say the service’s time, and by how much the token is late.',
    causes: [
      'The page was cached, by a CDN, a service worker, a static build or the browser, with the token in it.',
      'The token was signed once, at sign-in or at the server’s start, and is used again at each page load.',
      'The page was restored from the back/forward cache, or from a tab that slept, and the widget started again with the old token.',
      'Your server’s clock is behind by more than the life of the token and the tolerance.',
      'The page took longer than the token’s life to reach the widget.',
    ],
    fix: [
      'Sign a new token for each page load, with a life of 30 seconds.',
      'Send pages with a token in them with `Cache-Control: no-store`.',
      'In a single-page application, make `visitorToken` a function that fetches a new token. The widget calls it each time it starts.',
      'If the details say that your server’s clock is behind, synchronise it (NTP).',
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
      'The time in `nbf` (not before) lies more than 30 seconds ahead of the service’s time. Details say by how much.',
    causes: [
      'Your server’s clock is ahead.',
      '`nbf` was made from a local time as if it were UTC, so it is off by whole hours.',
      '`nbf` is in milliseconds.',
    ],
    fix: [
      'Synchronise your server’s clock (NTP).',
      'Leave `nbf` out: the widget does not need it.',
    ],
    topic: 'expiry',
    mistakes: {
      python: '`datetime.utcnow()` has no time zone, and its `.timestamp()` is off by yours.',
      csharp:
        '`DateTime.Now` is a local time, and Microsoft’s handlers write `nbf` unless told not to (`SetDefaultTimesOnTokenCreation`).',
    },
    check: 'The playground shows `nbf` in the past, or no `nbf`.',
    guides: ['clocks'],
    related: ['issued-in-future', 'expired'],
  },
  'issued-in-future': {
    symptom: 'It works on one server and not on another.',
    meaning:
      'The time in `iat` (issued at) lies more than 30 seconds ahead of the service’s time, so the clock that made it is wrong. Details say by how much.',
    causes: [
      'Your server’s clock is ahead: a virtual machine or container without time synchronisation.',
      '`iat` was made from a local time as if it were UTC, so it is off by whole hours.',
      '`iat` is in milliseconds.',
    ],
    fix: [
      'Synchronise your server’s clock (NTP).',
      'Write `iat` in seconds, UTC.',
      'Do not leave `iat` out to get rid of this error: the expiry is then off by as much.',
    ],
    topic: 'expiry',
    mistakes: {
      python: '`datetime.utcnow()` has no time zone, and its `.timestamp()` is off by yours.',
      csharp: '`DateTime.Now` is a local time.',
      java: '`LocalDateTime.now().toEpochSecond(ZoneOffset.UTC)` takes a local time for UTC.',
    },
    check: 'The playground shows an `iat` of a few seconds ago.',
    guides: ['clocks'],
    related: ['not-yet-valid', 'expired', 'exp-in-milliseconds'],
  },
} as const satisfies Partial<Record<(typeof codesByGroup)['payload'][number], ProblemEntry>>;
