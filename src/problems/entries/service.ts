import type {codesByGroup} from '../codes';
import type {ProblemEntry} from '../entry';

/** Problems of requests, and warnings that come with a successful response. */
export const serviceProblems = {
  'conversation-not-found': {
    symptom: 'An earlier conversation is missing.',
    seen: [],
    meaning:
      'The conversation does not exist, or it belongs to someone else. The response is the same for both, so that no one can find out which ids exist.',
    causes: [
      'A different user is signed in than when the conversation started.',
      'No one is signed in: a linked user’s conversations open only with a token.',
      'The user’s `id` in the token has changed, and a different id is a different user.',
      'The conversation’s id is mistyped, or belongs to another workspace.',
    ],
    fix: [
      'Check the `id` in the token: it must be exactly the same as when the conversation started.',
      'Sign in as the user who started the conversation.',
    ],
    check: 'The list of conversations shows it.',
    steps: 'Start a conversation as one user, then open it with the session of another.',
    related: ['sign-in-required', 'id-whitespace', 'session-superseded'],
  },
  'sign-in-required': {
    symptom: 'After signing out, the messages are gone.',
    meaning:
      'This device is linked to a user, and this time the page set no visitor token. The user’s conversations are hidden, and the device continues as a new anonymous visitor. If the user signed out, this is as it should be.',
    causes: [
      'The user signed out. Nothing is wrong.',
      'This page does not set `visitorToken`, but other pages of the site do.',
      'The token was refused, and the widget continued without it. The console shows why.',
    ],
    fix: [
      'If the user is signed in, set `visitorToken` on this page too: every page with the widget needs a fresh token.',
      'If the console shows another problem before this one, fix that one.',
    ],
    page: 'sign-in',
    check: 'Sign in and reload: the chat shows the earlier conversations.',
    steps:
      'Send `POST /v1/boot` with a token, then again with the visitor key from its response and without a token.',
    related: ['settings-after-boot', 'settings-misnamed', 'conversation-not-found'],
  },
  'token-reused': {
    symptom: 'It works, with a warning: the token was used more than once.',
    meaning:
      'This token has already started the widget once. It is accepted until it expires. Using it again after more than five seconds usually means a cached page, so it will soon fail as `expired`.',
    causes: [
      'A CDN, a service worker or the browser caches the page with the token.',
      'Your code keeps the token, for example in the session or in local storage, and uses it for several page loads.',
      'The page starts the widget twice.',
    ],
    fix: [
      'Sign a new token for each page load.',
      'Send pages that contain a token with `Cache-Control: no-store`.',
      'In a single-page application, make `visitorToken` a function that fetches a new one.',
    ],
    page: 'function',
    check: 'Reload the page twice: the tokens in the two `boot` requests differ.',
    steps: 'Send `POST /v1/boot` twice with the same token.',
    related: ['expired', 'exp-missing', 'lifetime-too-long'],
  },
  'origin-not-allowed': {
    symptom: 'It works on one domain and not on another.',
    meaning:
      'The workspace has a list of sites that may use its widget, and this page’s origin is not on it. An origin is scheme, host and port: `https://www.example.com` and `https://example.com` are different.',
    causes: [
      'The production domain, or the `www` variant, is missing from the list.',
      'The page is on `http` and the list has `https`, or the port differs.',
      'The page is a preview with a changing URL, or runs in a sandboxed frame or from a file (origin `null`).',
    ],
    fix: [
      'Add the page’s exact origin to the workspace’s list. `location.origin` in the console shows it.',
    ],
    check: 'The `boot` request in the Network panel has status 200.',
    steps: 'Send `POST /v1/boot` from a page whose origin is not on the list.',
    related: ['service-unreachable', 'script-blocked'],
  },
  'rate-limited': {
    symptom: 'It fails for a while, then works again.',
    meaning:
      'Algomo received too many requests in a short time. The response’s `Retry-After` header says how many seconds to wait. The widget waits and retries by itself.',
    causes: [
      'The page starts the widget again and again: `window.Algomo.boot()` in an effect or a render function.',
      'A page reloads itself in a loop.',
      'A test or a script calls the API without pausing.',
    ],
    fix: [
      'Call `window.Algomo.boot()` only when the signed-in user has changed.',
      'In your own calls, wait as long as `Retry-After` says.',
    ],
    check: 'The Network panel shows one `boot` request for each page load.',
    steps: 'Send `POST /v1/boot` with the same visitor key until the response is 429.',
    guides: ['http-api'],
    related: ['service-unreachable', 'request-invalid'],
  },
  'secret-for-tests': {
    symptom: 'It works with the sandbox, but not in production.',
    seen: [],
    meaning:
      'The secret begins with `algomo_test_`, so a sandbox made it, on a developer’s own machine. Only that sandbox accepts its tokens. A live workspace does not take such a secret, and refuses each token that was signed with it: the console then shows `signature-mismatch`, because Algomo does not know the secret that was used.',
    causes: [
      'The `.env` file of a developer’s machine was deployed, or its value was copied into the live server’s settings.',
      'The secret was pasted into Settings, to use one secret everywhere.',
      'The terminal in which you check a live page still has the sandbox’s `ALGOMO_SECRET`.',
    ],
    fix: [
      'Copy the secret from Settings → General → Visitor Authentication into the environment of the live server, and restart it.',
      'On your own machine, keep the sandbox’s secret in a file that is not deployed, such as `.env.local`.',
      'Check that the live page loads the production script, not the one from `localhost`.',
    ],
    check: 'The live server’s secret has 43 characters and does not begin with `algomo_test_`.',
    steps: 'Send `POST /v1/secrets` with a secret that begins with `algomo_test_`.',
    guides: ['set-up'],
    related: ['signature-mismatch', 'secret-placeholder', 'widget-missing'],
  },
  'request-invalid': {
    symptom: 'A call to the HTTP API returns 400.',
    meaning:
      'The request does not match the API’s description: the body is not JSON, or a field is missing, too long or of the wrong type. The error message names the field.',
    causes: [
      'The body is not JSON, or `Content-Type: application/json` is missing.',
      'A message is empty or too long.',
      'A field is misspelt.',
    ],
    fix: [
      'Compare the request with the HTTP API reference. The error message says what to change.',
    ],
    check: 'The request returns 200 or 201.',
    steps: 'Send `POST /v1/boot` with the body `{"visitorKey": 1}`.',
    guides: ['http-api'],
    related: ['token-not-a-string', 'session-missing'],
  },
} as const satisfies Partial<Record<(typeof codesByGroup)['service'][number], ProblemEntry>>;
