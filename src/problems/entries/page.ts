import type {codesByGroup} from '../codes';
import type {ProblemEntry} from '../entry';

/** Problems of the page around the widget. */
export const pageProblems = {
  'settings-after-boot': {
    symptom: 'The chat says “You are not signed in”, and no request contains the token.',
    meaning:
      'The widget reads `window.algomoSettings` when the document has been parsed (DOMContentLoaded). The page set `visitorToken` after that, so the widget had already started without it.',
    causes: [
      'The page fetches the token, and sets `algomoSettings` only when it arrives.',
      'A framework sets the settings after it has rendered, in an effect or a lifecycle hook.',
      'A tag manager or a consent manager sets the settings, and runs later.',
      'A listener for `DOMContentLoaded` on `window` sets them: it runs after those on `document`, where the widget listens.',
      'A script adds the widget late, and sets the settings even later.',
    ],
    fix: [
      'Best: render the settings into the HTML on your server.',
      'Or set a function in the HTML: `window.algomoSettings = {visitorToken: () => fetchToken()}`. The widget waits for its promise.',
      'If the user signs in without a page load, set `window.algomoSettings` and then call `window.Algomo.boot()`.',
    ],
    page: 'function',
    check:
      'Reload the page: the chat says “Signed in as …”, and the `boot` request in the Network panel has a `visitorToken`.',
    guides: ['widget', 'no-error'],
    related: ['settings-misnamed', 'token-empty', 'token-function-failed', 'sign-in-required'],
  },
  'settings-misnamed': {
    symptom: 'The chat says “You are not signed in”, although the page has a token.',
    meaning:
      'The widget reads `window.algomoSettings.visitorToken`. The page has a similar object or key with a different name. Names are case-sensitive. The error message says what the widget found.',
    causes: [
      'The key is misspelt: `visitor_token`, `visitortoken`, `authToken`, `token`, `jwt`.',
      'The object is misspelt: `algomoSetting`, `AlgomoSettings`, `algomo_settings`.',
      'The page declares the object with `const` or `let`, or inside a module or function, so it is not on `window`.',
      'The settings are not an object: a list, a string, `JSON.stringify(…)`, a function or a promise.',
    ],
    fix: [
      'Write exactly `window.algomoSettings = {visitorToken: "…"}`.',
      'Start with `window.`: `const algomoSettings` does not create a property of `window`.',
    ],
    page: 'snippet',
    check: '`window.algomoSettings.visitorToken` in the console returns the token.',
    guides: ['widget', 'no-error'],
    related: ['settings-after-boot', 'token-empty'],
  },
  'token-function-failed': {
    symptom: 'The chat says “You are not signed in”, and the request for the token fails.',
    meaning:
      'The page’s `visitorToken` is a function, and it returned no token: it threw an error, its promise was rejected, or it took longer than 20 seconds. The error message says which, with the name of the error. Algomo received no token.',
    causes: [
      'The token’s URL returns an error, and the function throws: 404 for a wrong URL, or 401 for an ended session if the function does not return `null` for it.',
      'The browser blocked the request or its response: another origin without CORS, or `connect-src` of the Content Security Policy.',
      'The function itself has an error: it reads a property of `undefined`, or calls something that is not loaded yet.',
      'Your server takes too long to respond.',
    ],
    fix: [
      'Call the function in the page’s console and see what it throws: `await window.algomoSettings.visitorToken()`.',
      'Find its request in the Network panel, and make your server respond with the token.',
      'Return 401 instead of redirecting to a sign-in page: `fetch` follows the redirect, and the function then returns that page’s HTML (`segment-count`).',
      'Send the user’s session with the request: use the same origin, or `credentials: "include"`.',
      'If no one is signed in, let the function return `null`: the visitor is then anonymous, without an error.',
    ],
    page: 'function',
    check:
      '`await window.algomoSettings.visitorToken()` in the console returns a string that begins with `eyJ`. After a reload, the chat says “Signed in as …”.',
    guides: ['widget', 'no-error'],
    related: ['token-empty', 'token-not-a-string', 'service-unreachable'],
  },
  'script-blocked': {
    symptom: 'There is no chat on the page, or it says “You are not signed in”.',
    seen: [
      'Loading the script \'…/widget/v1.js\' violates the following Content Security Policy directive: "script-src …". The action has been blocked.',
      "Executing inline script violates the following Content Security Policy directive 'script-src …'. …",
      'GET …/widget/v1.js net::ERR_BLOCKED_BY_CLIENT',
    ],
    meaning:
      'The browser refused to load the widget’s script, or to run the inline script with the settings. The widget never ran, so this message comes from the browser.',
    causes: [
      'The page’s Content Security Policy does not allow the widget’s origin in `script-src`.',
      'The policy forbids inline scripts, and the snippet with the settings is one.',
      'A consent manager blocks the script (`type="text/plain"`) until the visitor agrees.',
      'An ad blocker or a company’s proxy blocks it.',
    ],
    fix: [
      'Add the origin of the widget’s script to `script-src`, and the origin of the service to `connect-src`.',
      'Give the inline script a nonce (`<script nonce="…">`, with the same nonce in the policy). If it contains no token, because `visitorToken` is a function, its hash works too. Do not add `unsafe-inline`.',
      'Put the widget into the right category of your consent manager.',
    ],
    check:
      'The console shows no message about a policy, and `window.Algomo` in the console is an object.',
    guides: ['no-error'],
    related: ['service-unreachable', 'settings-after-boot'],
  },
  'service-unreachable': {
    symptom: 'The chat says “Chat is not available right now”.',
    meaning:
      'The widget runs, but got no response from Algomo: its request was blocked, or the network failed. The token was not checked. The widget retries by itself.',
    causes: [
      'The page’s Content Security Policy does not allow the service’s origin in `connect-src`.',
      'The device is offline, or the network changed.',
      'An ad blocker, a company’s proxy or a firewall blocks the request.',
    ],
    fix: [
      'Open the Network panel, find the `boot` request and read why it failed.',
      'If the console says “violates the following Content Security Policy directive: connect-src”, add the service’s origin to that directive.',
      'Try in a private window without extensions, and on another network.',
    ],
    check: 'The `boot` request in the Network panel has status 200.',
    guides: ['no-error'],
    related: ['script-blocked', 'token-function-failed', 'origin-not-allowed', 'rate-limited'],
  },
} as const satisfies Record<(typeof codesByGroup)['page'][number], ProblemEntry>;
