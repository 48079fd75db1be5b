import type {codesByGroup} from '../codes';
import type {ProblemEntry} from '../entry';

/** Problems of sessions and other credentials. */
export const sessionProblems = {
  'session-missing': {
    symptom: 'A call to the HTTP API returns 401.',
    seen: [],
    meaning:
      'The request needs a session, but has no `Authorization: Bearer …` header. The widget always sends one, so the request does not come from the widget.',
    causes: [
      'Your own code called the API without calling `POST /v1/boot` first.',
      'A proxy removed the `Authorization` header.',
      'The session was sent in a URL or a cookie, where Algomo does not look for it.',
    ],
    fix: [
      'Call `POST /v1/boot` first, and send `session.token` from its response as `Authorization: Bearer …`.',
      'Let the proxy pass the `Authorization` header on.',
    ],
    check: 'The same request with the header returns 200.',
    steps: 'Send `GET /v1/conversations` without an `Authorization` header.',
    guides: ['http-api'],
    related: ['session-invalid', 'wrong-token-kind'],
  },
  'session-invalid': {
    symptom: 'The chat starts again, or says “Your chat session has ended”.',
    meaning:
      'No session matches the credential in the `Authorization` header: it has ended, or never existed. The widget starts a new session by itself if it can get a new token. If it cannot, the chat asks the user to reload the page.',
    causes: [
      'The session was ended by `window.Algomo.shutdown()` or `DELETE /v1/session`.',
      'The secret was revoked because it had leaked, which ends the sessions that started with it.',
      'The session was cut off or mistyped, or belongs to another service.',
      'The operator key belongs to another workspace.',
    ],
    fix: [
      'Start again: reload the page, or call `window.Algomo.boot()`.',
      'Do not store sessions: they are valid for one hour, and only for this page load.',
    ],
    check: 'After a reload, the widget shows the conversations again.',
    steps:
      'Send `GET /v1/conversations` with a session that was never issued, or that `DELETE /v1/session` has ended.',
    related: ['session-expired', 'session-superseded', 'session-missing'],
  },
  'session-expired': {
    symptom: 'After an hour, the chat says “Your chat session has ended”.',
    meaning:
      'A session is valid for one hour. The widget then needs a new visitor token to start a new session. If `visitorToken` is a string, that token has expired, so the user must reload the page.',
    causes: [
      'The page was open for more than an hour, and `visitorToken` is a string.',
      'The device slept while the page was open.',
      'Your own code kept a session for longer than an hour.',
    ],
    fix: [
      'Make `visitorToken` a function that fetches a new token: `visitorToken: async () => (await fetch("/visitor-token")).text()`.',
      'If your pages stay open only for a short time, a reload is enough.',
    ],
    check: 'Leave the page open for more than an hour: the chat still says “Signed in as …”.',
    steps: 'Start a session, let an hour pass, then send `GET /v1/conversations` with the session.',
    guides: ['widget'],
    related: ['session-invalid', 'expired'],
  },
  'session-superseded': {
    symptom: 'After signing in, another tab loses its conversations.',
    meaning:
      'The anonymous visitor signed in, and their conversations now belong to the user. The anonymous session and its visitor key stop working, so that no one can read the user’s conversations without a token.',
    causes: [
      'The visitor signed in in another tab, and this tab still has the anonymous session.',
      'Your own code still uses the session from before the sign-in.',
    ],
    fix: [
      'Reload the other tab: it starts with a token.',
      'If the user signs in without a page load, call `window.Algomo.boot()`, and use the new session in your own code.',
    ],
    check: 'After a reload, the tab says “Signed in as …” and shows the conversations.',
    steps:
      'Start a session without a token, start another with the visitor key and a token, then use the first one.',
    guides: ['widget'],
    related: ['session-invalid', 'sign-in-required'],
  },
  'wrong-token-kind': {
    symptom: 'A token is refused although it is valid elsewhere.',
    meaning:
      'There are four credentials: the visitor token (a JWT, to start a session), the session (for all other requests), the visitor key (kept by the device) and the operator key (for the inbox). One was sent in place of another. The error message names both.',
    causes: [
      'The visitor token was sent as `Authorization: Bearer …` instead of in the body of `POST /v1/boot`.',
      'The page passes the session or the visitor key as `visitorToken`.',
      'A visitor’s session was used for the operator’s requests.',
    ],
    fix: [
      'Send the visitor token only to `POST /v1/boot`, as `visitorToken`.',
      'Send the session from its response with all other requests.',
    ],
    check: 'The request returns 200.',
    steps: 'Send `GET /v1/conversations` with a visitor token as the bearer.',
    guides: ['http-api'],
    related: ['session-missing', 'session-invalid', 'bearer-prefix', 'typ-unexpected'],
  },
} as const satisfies Partial<Record<(typeof codesByGroup)['service'][number], ProblemEntry>>;
