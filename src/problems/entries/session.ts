import type {codesByGroup} from '../codes';
import type {ProblemEntry} from '../entry';

/** Problems of sessions and other credentials. */
export const sessionProblems = {
  'session-missing': {
    symptom: 'A call of the HTTP API is answered with 401.',
    seen: [],
    meaning:
      'The request needs a session and has no `Authorization: Bearer …` header. The widget always sends one, so the request comes from somewhere else.',
    causes: [
      'The API was called by hand or by your own code, without booting first.',
      'A proxy removed the `Authorization` header.',
      'The session was sent in an address or a cookie, where it is not looked for.',
    ],
    fix: [
      'Call `POST /v1/boot` first, and send `session.token` from its answer as `Authorization: Bearer …`.',
      'Let the proxy pass the `Authorization` header.',
    ],
    check: 'The same request with the header is answered with 200.',
    steps: 'Send `GET /v1/conversations` without an `Authorization` header.',
    guides: ['http-api'],
    related: ['session-invalid', 'wrong-token-kind'],
  },
  'session-invalid': {
    symptom: 'The widget loses its conversations and starts again.',
    meaning:
      'No session fits the credential in the `Authorization` header. It has ended, or never existed. The widget boots again by itself.',
    causes: [
      'The session was ended by `window.Algomo.shutdown()` or `DELETE /v1/session`.',
      'The secret was revoked because it had leaked, which ends the sessions that began with it.',
      'The session was cut off or mistyped, or belongs to another service.',
      'An operator key is not that of this workspace.',
    ],
    fix: [
      'Boot again: reload the page, or call `window.Algomo.boot()`.',
      'Do not store sessions: they live one hour, in the page’s memory only.',
    ],
    check: 'After a reload, the widget shows the conversations again.',
    steps:
      'Send `GET /v1/conversations` with a session that was never issued, or that has ended with `DELETE /v1/session`.',
    related: ['session-expired', 'session-superseded', 'session-missing'],
  },
  'session-expired': {
    symptom: 'A page that was open for more than an hour has to start again.',
    meaning:
      'A session lives one hour. The widget then boots again by itself, and for that it needs a fresh visitor token. Where `visitorToken` is a string, that token has long expired, so only a reload of the page brings a new one.',
    causes: [
      'The page was open for more than an hour, and `visitorToken` is a string.',
      'The device slept with the page open.',
      'Your own code kept a session for longer than an hour.',
    ],
    fix: [
      'Make `visitorToken` a function that fetches a new token: `visitorToken: async () => (await fetch("/visitor-token")).text()`.',
      'In pages that stay open only for a short time, a reload is enough.',
    ],
    check: 'Leave the page open for more than an hour: the chat still says “Signed in as …”.',
    steps: 'Boot, let an hour pass, then send `GET /v1/conversations` with the session.',
    guides: ['widget'],
    related: ['session-invalid', 'expired'],
  },
  'session-superseded': {
    symptom: 'A second tab stops working after signing in.',
    meaning:
      'The anonymous visitor was promoted: its conversations now belong to the user. From that moment its anonymous session and its visitor key open nothing any more, so that nobody reads the user’s conversations without a token.',
    causes: [
      'The visitor signed in in another tab, and this tab still has the anonymous session.',
      'Your own code kept the session from before the sign-in.',
    ],
    fix: [
      'Reload the other tab: it boots with a token.',
      'When the user signs in without a page load, call `window.Algomo.boot()` and use nothing from before it.',
    ],
    check: 'After a reload, the tab says “Signed in as …” and shows the conversations.',
    steps:
      'Boot without a token, boot again with the visitor key and a token, then use the first session.',
    guides: ['widget'],
    related: ['session-invalid', 'sign-in-required'],
  },
  'wrong-token-kind': {
    symptom: 'A token is refused although it is good elsewhere.',
    meaning:
      'There are four credentials: the visitor token (a JWT, for booting), the session (from the boot, for all else), the visitor key (kept by the device), and the operator key (for the inbox). One of them was sent where another belongs. Details say which.',
    causes: [
      'The visitor token was sent as `Authorization: Bearer …` instead of in the body of `POST /v1/boot`.',
      'The session or the visitor key was handed to the widget as `visitorToken`.',
      'A visitor’s session was used for the operator’s part of the API.',
    ],
    fix: [
      'Send the visitor token only to `POST /v1/boot`, as `visitorToken`.',
      'Send the session from its answer with all other requests.',
    ],
    check: 'The request is answered with 200.',
    steps: 'Send `GET /v1/conversations` with a visitor token as the bearer.',
    guides: ['http-api'],
    related: ['session-missing', 'session-invalid', 'bearer-prefix', 'typ-unexpected'],
  },
} as const satisfies Partial<Record<(typeof codesByGroup)['service'][number], ProblemEntry>>;
