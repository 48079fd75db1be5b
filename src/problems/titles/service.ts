import type {codesByGroup} from '../codes';
import type {ProblemFacts} from './problem-facts';

type Code = (typeof codesByGroup)['service'][number];

/** Problems of sessions and requests. */
export const serviceFacts = {
  'session-missing': {severity: 'error', status: 401, title: 'The request has no session'},
  'session-invalid': {
    severity: 'error',
    status: 401,
    title: 'The session has ended or never existed',
  },
  'session-expired': {
    severity: 'error',
    status: 401,
    title: 'The session expired after one hour',
  },
  'session-superseded': {
    severity: 'error',
    status: 401,
    title: 'The anonymous session ended when the visitor signed in',
  },
  'wrong-token-kind': {
    severity: 'error',
    status: 401,
    title: 'The wrong kind of token was sent',
  },
  'conversation-not-found': {
    severity: 'error',
    status: 404,
    title: 'Conversation not found',
  },
  'sign-in-required': {
    severity: 'warning',
    status: null,
    title: 'Earlier conversations open only after signing in',
  },
  'token-reused': {severity: 'warning', status: null, title: 'The same token was used before'},
  'origin-not-allowed': {
    severity: 'error',
    status: 403,
    title: 'This site is not on the workspace’s list of allowed sites',
  },
  'rate-limited': {severity: 'error', status: 429, title: 'There were too many requests'},
  'secret-for-tests': {
    severity: 'error',
    status: 400,
    title: 'The secret is for tests: only the sandbox accepts it',
  },
  'request-invalid': {
    severity: 'error',
    status: 400,
    title: 'The API doesn’t understand the request',
  },
} as const satisfies Record<Code, ProblemFacts>;

export const serviceRemedies: Readonly<Record<Code, string>> = {
  'session-missing':
    'Call `POST /v1/boot` first, and send `session.token` from its response as `Authorization: Bearer …`.',
  'session-invalid': 'Start again: reload the page, or call `window.Algomo.boot()`.',
  'session-expired': 'Make `visitorToken` a function that fetches a new token.',
  'session-superseded': 'Reload the other tab: it starts with a token.',
  'wrong-token-kind':
    'Send the visitor token only to `POST /v1/boot`, and the session with all other requests.',
  'conversation-not-found': 'Sign in as the user who started the conversation, with the same `id`.',
  'sign-in-required': 'If the user is signed in, set `visitorToken` on this page too.',
  'token-reused': 'Sign a new token for each page load.',
  'origin-not-allowed':
    'Add the exact origin of the page to the workspace’s list. `location.origin` in the console shows it.',
  'rate-limited': 'Call `window.Algomo.boot()` only when the signed-in user has changed.',
  'secret-for-tests':
    'Set `ALGOMO_SECRET` on the live server to the secret from Settings → General → Visitor Authentication.',
  'request-invalid': 'Compare the request with the HTTP API reference.',
};
