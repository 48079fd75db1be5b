import type {codesByGroup} from '../codes';
import type {ProblemEntry} from '../entry';

/** What the service says of a request, or beside a good answer. */
export const serviceProblems = {
  'conversation-not-found': {
    symptom: 'A conversation that was there is gone.',
    seen: [],
    meaning:
      'The conversation does not exist, or it belongs to somebody else. The answer is the same for both, so that nobody can find out which ids exist.',
    causes: [
      'Another user is signed in than the one who wrote it.',
      'Nobody is signed in: a linked user’s conversations open only with a token.',
      'The user’s `id` in the token has changed, and another id is another user.',
      'The id of the conversation is mistyped, or it was made in another workspace.',
    ],
    fix: [
      'Look at the `id` in the token: it must be the same, character by character, as when the conversation began.',
      'Sign in as the user who began the conversation.',
    ],
    check: 'The list of conversations shows it.',
    steps: 'Begin a conversation as one user, then open it with the session of another.',
    related: ['sign-in-required', 'id-whitespace', 'session-superseded'],
  },
  'sign-in-required': {
    symptom: 'After signing out, the messages are gone.',
    meaning:
      'This device was linked to a user, and the page brought no visitor token this time. The user’s conversations stay shut, and the device goes on as a new anonymous visitor. This is how it should be; it is a notice, not a failure.',
    causes: [
      'The user signed out. Nothing is wrong.',
      'This page does not set `visitorToken`, while others of the same site do.',
      'The token was refused, and the widget went on without it. The console shows why.',
    ],
    fix: [
      'If the user is signed in, set `visitorToken` on this page too: every page with the widget needs a fresh token.',
      'If another problem stands before this one in the console, fix that one.',
    ],
    page: 'sign-in',
    check: 'Sign in and reload: the earlier conversations are there.',
    steps:
      'Send `POST /v1/boot` with a token, then again with the visitor key from its answer and without a token.',
    related: ['settings-after-boot', 'settings-misnamed', 'conversation-not-found'],
  },
  'token-reused': {
    symptom: 'It works, with a warning: the token was used more than once.',
    meaning:
      'This very token has already started the widget once. It is accepted while it lives, with this warning, because a token that is used again after more than five seconds is mostly a sign of a cached page. It will fail as `expired` before long.',
    causes: [
      'The page with the token in it is cached, by a CDN, a service worker or the browser.',
      'The token is kept, for example in the session or in local storage, and used for several page loads.',
      'The widget is started twice on one page.',
    ],
    fix: [
      'Sign a new token for each page load.',
      'Send pages with a token in them with `Cache-Control: no-store`.',
      'In a single-page application, make `visitorToken` a function that fetches a new one.',
    ],
    page: 'function',
    check: 'Reload the page twice: the tokens in the two boot requests differ.',
    steps: 'Send `POST /v1/boot` twice with the same token.',
    related: ['expired', 'exp-missing', 'lifetime-too-long'],
  },
  'origin-not-allowed': {
    symptom: 'It works on one domain and not on another.',
    meaning:
      'The workspace has a list of sites that may use its widget, and the origin of this page is not on it. An origin is scheme, host and port: `https://www.example.com` and `https://example.com` are two.',
    causes: [
      'The production domain, or the `www` variant, is missing from the list.',
      'The page is on `http` and the list has `https`, or the port differs.',
      'The page is a preview with a changing address, or runs in a frame or a file without an origin (`null`).',
    ],
    fix: [
      'Add the exact origin of the page to the list of the workspace. `location.origin` in the console shows it.',
    ],
    check: 'The boot request in the network panel is answered with 200.',
    steps: 'Send `POST /v1/boot` from a page whose origin is not on the list.',
    related: ['service-unreachable', 'script-blocked'],
  },
  'rate-limited': {
    symptom: 'It fails for a while, then works again.',
    meaning:
      'More requests came than are allowed in the time. The answer’s `Retry-After` header says after how many seconds to try again. The widget waits and tries by itself.',
    causes: [
      'The page starts the widget again and again: `window.Algomo.boot()` in an effect or a render function.',
      'A page reloads itself in a loop.',
      'A test or a script calls the API without a pause.',
    ],
    fix: [
      'Call `window.Algomo.boot()` only when who is signed in has changed.',
      'In your own calls, wait for as long as `Retry-After` says.',
    ],
    check: 'The network panel shows one boot request for each page load.',
    steps: 'Send `POST /v1/boot` with the same visitor key until it is answered with 429.',
    guides: ['http-api'],
    related: ['service-unreachable', 'request-invalid'],
  },
  'request-invalid': {
    symptom: 'A call of the HTTP API is answered with 400.',
    meaning:
      'The request’s body or address is not what the API describes: it is not JSON, a field is missing, too long, or of the wrong type. Details name the field.',
    causes: [
      'The body is not JSON, or `Content-Type: application/json` is missing.',
      'A message is empty or too long.',
      'A field is misspelt.',
    ],
    fix: ['Compare the request with the HTTP API reference. The details name what to change.'],
    check: 'The request is answered with 200 or 201.',
    steps: 'Send `POST /v1/boot` with the body `{"visitorKey": 1}`.',
    guides: ['http-api'],
    related: ['token-not-a-string', 'session-missing'],
  },
} as const satisfies Partial<Record<(typeof codesByGroup)['service'][number], ProblemEntry>>;
