import type {codesByGroup} from '../codes';
import type {ProblemEntry} from '../entry';

/** Problems of the page around the widget. */
export const pageProblems = {
  'settings-after-boot': {
    symptom: 'The chat says “You are not signed in”, and no request carries the token.',
    meaning:
      'The widget reads `window.algomoSettings` when the document has been parsed (DOMContentLoaded). The page set `visitorToken` after that, so the widget had already started without it.',
    causes: [
      'The token is fetched first, and `algomoSettings` is set only when it arrives.',
      'The settings are set by a framework after it has rendered, in an effect or a lifecycle hook.',
      'The settings are in a tag manager or a consent manager, which runs later.',
      'The page adds the widget’s script itself, late, and the settings later still.',
    ],
    fix: [
      'Best: render the settings into the HTML, on the server.',
      'Or set a function early, in the HTML: `window.algomoSettings = {visitorToken: () => fetchToken()}`. The widget waits for its promise.',
      'Or, when the user signs in without a page load, call `window.Algomo.boot()` after you have set `window.algomoSettings`.',
    ],
    page: 'function',
    check:
      'Reload the page: the widget says “Signed in as …”, and the boot request in the network panel has a `visitorToken`.',
    guides: ['widget', 'no-error'],
    related: ['settings-misnamed', 'token-empty', 'token-function-failed', 'sign-in-required'],
  },
  'settings-misnamed': {
    symptom: 'The chat says “You are not signed in”, although the page has a token.',
    meaning:
      'The widget reads `window.algomoSettings.visitorToken`. The page has something that looks like it under another name. Names are case-sensitive. Details say what was found.',
    causes: [
      'The setting is misspelt: `visitor_token`, `visitortoken`, `authToken`, `token`, `jwt`.',
      'The object is misspelt: `algomoSetting`, `AlgomoSettings`, `algomo_settings`.',
      'The object was declared with `const` or `let`, or inside a module or function, so it is not on `window`.',
    ],
    fix: [
      'Write exactly `window.algomoSettings = {visitorToken: "…"}`.',
      'Write `window.` in front: `const algomoSettings` at the top of a script does not make a property of `window`.',
    ],
    page: 'snippet',
    check: '`window.algomoSettings.visitorToken` in the console gives the token.',
    guides: ['widget', 'no-error'],
    related: ['settings-after-boot', 'token-empty'],
  },
  'token-function-failed': {
    symptom: 'The chat says “You are not signed in”, and the request for the token fails.',
    meaning:
      'The page’s `visitorToken` is a function, and it brought no token: it threw an error, its promise was rejected, or it did not answer within 20 seconds. Details say which, and the name of the error. The service was never asked about a token.',
    causes: [
      'The address that gives the token answers with an error: 404 because it is wrong, or 401 because the user’s session has ended, where the function does not give `null` for it.',
      'The request was blocked, or its answer may not be read: another origin without CORS, or `connect-src` of the Content Security Policy.',
      'The function has a mistake of its own: it reads a member of an answer that has none, or calls something that is not loaded yet.',
      'Your server signs the token slowly, or waits for something that never comes.',
    ],
    fix: [
      'Call the function in the page’s console and look at what it throws: `await window.algomoSettings.visitorToken()`.',
      'Find its request in the network panel, and make your server answer it with the token.',
      'Let the address answer 401 instead of redirecting to a sign-in page: `fetch` follows a redirect, and hands the HTML of that page over (`segment-count`).',
      'Send the user’s session along: the same origin, or `credentials: "include"`.',
      'Where nobody is signed in, let the function return `null`: the visitor is then anonymous, without an error.',
    ],
    page: 'function',
    check:
      '`await window.algomoSettings.visitorToken()` in the console gives a text that begins with `eyJ` (or `null` where nobody is signed in), and after a reload the widget says “Signed in as …”.',
    guides: ['widget', 'no-error'],
    related: ['token-empty', 'token-not-a-string', 'service-unreachable'],
  },
  'script-blocked': {
    symptom: 'There is no widget at all, or it does not know the settings.',
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
      'A consent manager holds the script back (`type="text/plain"`) until the visitor agrees.',
      'An ad blocker or a company’s proxy blocks it.',
    ],
    fix: [
      'Add the origin of the widget’s script to `script-src`, and the origin of the service to `connect-src`.',
      'Give the inline script a nonce (`<script nonce="…">`, with the same nonce in the policy), or its hash. Do not add `unsafe-inline`.',
      'Put the widget into the right category of your consent manager.',
    ],
    check:
      'The console has no message about a policy, and `window.Algomo` in the console is an object.',
    guides: ['no-error'],
    related: ['service-unreachable', 'settings-after-boot'],
  },
  'service-unreachable': {
    symptom: 'The widget shows up, but never connects.',
    meaning:
      'The widget runs, but its request to the service did not come back: it was blocked, or the network failed. The token was not judged. The widget tries again by itself.',
    causes: [
      'The page’s Content Security Policy does not allow the service’s origin in `connect-src`.',
      'The device is offline, or the network changed.',
      'An ad blocker, a company’s proxy or a firewall blocks the request.',
    ],
    fix: [
      'Open the network panel, find the boot request and read why it failed.',
      'If the console says “violates the following Content Security Policy directive: connect-src”, add the service’s origin to that directive.',
      'Try in a private window without extensions, and on another network.',
    ],
    check: 'The boot request in the network panel is answered with 200.',
    guides: ['no-error'],
    related: ['script-blocked', 'token-function-failed', 'origin-not-allowed', 'rate-limited'],
  },
} as const satisfies Record<(typeof codesByGroup)['page'][number], ProblemEntry>;
