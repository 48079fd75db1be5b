import type {codesByGroup} from '../codes';
import type {ProblemEntry} from '../entry';

/** Problems of the snippet in the page’s HTML. The widget finds none of them: “Check my page” does. */
export const snippetProblems = {
  'settings-missing': {
    symptom: 'The chat says “You are not signed in”, and the console says nothing.',
    meaning:
      'No script on the page sets `window.algomoSettings` with a `visitorToken`. Visitors are then anonymous, which is right if they are not signed in.',
    causes: [
      'The snippet is in a template or a branch that this page does not use.',
      'The snippet is in a tag manager or an app, but is not published there.',
      'The page comes from a cache that is older than the snippet.',
    ],
    fix: [
      'Search the page’s source (“View source”, not the inspector) for `algomoSettings`.',
      'If it is not there, add the snippet to this page’s template, before the widget’s script.',
      'Clear the caches in front of your server.',
    ],
    page: 'snippet',
    check: '`window.algomoSettings` in the console is an object with a `visitorToken`.',
    steps: 'Paste a page that loads the widget, but has no settings, into “Check my page”.',
    guides: ['set-up', 'no-error'],
    related: [
      'snippet-inactive',
      'settings-overwritten',
      'widget-missing',
      'settings-misnamed',
      'settings-after-boot',
    ],
  },
  'settings-overwritten': {
    symptom: 'The page has a token, and the chat still says “You are not signed in”.',
    meaning:
      'The page sets `window.algomoSettings` twice. The second object replaces the first one, including its token.',
    causes: [
      'One snippet is in the layout, another in the page or in a plugin.',
      'The page still has an older snippet without a token.',
      'A later line sets the settings or the token to `null` or `{}`, or deletes it.',
      'The page calls `Algomo.boot(…)` with settings of its own, which do not have the token.',
    ],
    fix: [
      'Keep one snippet, with everything in it.',
      'If two places must set something, extend the object instead of replacing it: `window.algomoSettings = {...window.algomoSettings, visitorToken: "…"}`.',
    ],
    page: 'snippet',
    check: 'The page’s source contains `algomoSettings =` once.',
    steps: 'Paste a page with two snippets, the second one without a token, into “Check my page”.',
    guides: ['widget', 'no-error'],
    related: ['settings-missing', 'settings-misnamed'],
  },
  'token-not-quoted': {
    symptom:
      'The console has a syntax error or a reference error, and the chat says “You are not signed in”.',
    seen: [
      'Uncaught SyntaxError: Invalid or unexpected token',
      'Uncaught ReferenceError: eyJ… is not defined',
    ],
    meaning:
      'A JavaScript string needs quotes. Without them, the script fails, and none of the settings apply.',
    causes: [
      'The template adds no quotes: in most engines, `visitorToken: {{ token }}` does not.',
      'The placeholder was replaced together with its quotes.',
    ],
    fix: [
      'Put quotes around it: `visitorToken: "eyJ…"`.',
      'Or let the template write the value as JSON, which adds the quotes.',
    ],
    page: 'template',
    check:
      'The console shows no error, and `window.algomoSettings.visitorToken` returns the token.',
    steps: 'Paste a page with `visitorToken: eyJ…`, without quotes, into “Check my page”.',
    guides: ['set-up', 'no-error'],
    related: ['snippet-syntax-error', 'token-quoted', 'token-placeholder'],
  },
  'snippet-syntax-error': {
    symptom: 'The console has a syntax error, and the chat says “You are not signed in”.',
    seen: [
      'Uncaught SyntaxError: Invalid or unexpected token',
      'Uncaught SyntaxError: Unexpected token …',
    ],
    meaning:
      'The browser could not read the script, so nothing in it ran, and none of the settings apply. “Check my page” in the playground shows the place.',
    causes: [
      'An editor turned the quotes into curly quotes.',
      'The template escaped the value as HTML, so the script contains `&quot;` instead of a quote.',
      'The template has quotes around a function that adds its own.',
      'The token ends with a line break inside its quotes.',
      'An editor put tags such as `<br>` or `<p>` into the script.',
      'A comma or a bracket is missing.',
      'An `await` is outside an `async` function.',
      'Two scripts declare the same name with `const` or `let`: the second script does not run.',
      'A string in the script contains `</script>`, which ends the script there.',
    ],
    fix: [
      'Read the message in the console: it names the line.',
      'Write the value as JSON with your language’s own function, without HTML escaping.',
      'Trim the token before you write it into the page.',
      'Paste code into the editor’s code view, not into its text view.',
    ],
    page: 'template',
    check: 'The console shows no syntax error.',
    steps: 'Paste a page with curly quotes around the token into “Check my page”.',
    guides: ['set-up', 'no-error'],
    related: ['token-not-quoted', 'token-whitespace', 'snippet-runtime-error', 'snippet-inactive'],
  },
  'snippet-runtime-error': {
    symptom:
      'The console has a `TypeError` or a `ReferenceError`, and the chat says “You are not signed in”.',
    seen: [
      "Uncaught TypeError: Cannot set properties of undefined (setting 'visitorToken')",
      'Uncaught ReferenceError: Algomo is not defined',
    ],
    meaning:
      'The browser could read the script, but an error stopped it while it ran. Everything after that line did not run, so the settings are missing or incomplete.',
    causes: [
      'The script sets `window.algomoSettings.visitorToken`, but nothing has created `window.algomoSettings` yet.',
      'The script calls `Algomo.boot()` before the widget’s script has loaded.',
      'The script is a module or uses strict mode, and writes `algomoSettings = …` without `window.`.',
      'The script reads an element that comes later in the page.',
      'The script uses a variable or a function that only a later script declares, or a library such as jQuery that loads later.',
      'The script calls a method that `Algomo` does not have, or writes to a constant a second time.',
    ],
    fix: [
      'Create the settings as one object: `window.algomoSettings = {visitorToken: "…"}`.',
      'Set `window.algomoSettings` instead of calling `Algomo.boot()`: the widget reads it when it starts.',
      'Move a script that reads an element behind that element, and a script that uses another script’s names behind that script.',
    ],
    page: 'snippet',
    check: 'The console has no error, and `window.algomoSettings.visitorToken` shows the token.',
    steps:
      'Give “Check my page” a page that sets `window.algomoSettings.visitorToken` and never creates the settings.',
    guides: ['widget', 'no-error'],
    related: ['snippet-syntax-error', 'settings-missing', 'settings-after-boot'],
  },
  'snippet-inactive': {
    symptom: 'The page’s source contains the snippet, but the chat says “You are not signed in”.',
    meaning:
      'The snippet is where browsers do not run scripts: in a comment, in text, or in a script element with the wrong type. There is no error, because nothing ran.',
    causes: [
      'The snippet is inside an HTML comment.',
      'It is inside a script element that has a `src`: browsers ignore its content.',
      'The script’s `type` is not JavaScript, for example `javascript` or `text/babel`.',
      'The tag was escaped (`&lt;script&gt;`), so the snippet is shown as text.',
      'It is inside `<template>`, `<noscript>` or `<textarea>`.',
      'It is in a comment of JavaScript, in a branch that is never taken, or in a function that nothing calls.',
      'A script adds it with `innerHTML` or `insertAdjacentHTML`: browsers do not run scripts that are added in this way.',
      'It is inside an `<iframe>`, whose `window` is not the page’s, or in an attribute that the browser does not run.',
    ],
    fix: [
      'Put the snippet into its own `<script>`, without `type` and `src`.',
      'Put it before the widget’s script.',
    ],
    page: 'snippet',
    check: '`window.algomoSettings` in the console is an object.',
    steps: 'Paste a page whose snippet is inside an HTML comment into “Check my page”.',
    guides: ['set-up', 'no-error'],
    related: ['script-blocked', 'settings-missing', 'snippet-syntax-error'],
  },
  'widget-missing': {
    symptom: 'There is no chat on the page.',
    seen: ['GET …/widget/v1.js 404 (Not Found)', 'GET …/widget/v1.js net::ERR_BLOCKED_BY_ORB'],
    meaning:
      'The page has no script with the widget’s URL. The settings alone do nothing: the script reads them and starts the widget.',
    causes: [
      'The page contains only the settings.',
      'The script’s URL is mistyped or out of date.',
      'A tag manager or an app should add the script, but does not on this page.',
      'The live page still has the sandbox’s URL, such as `http://localhost:4666/widget/v1.js`, which only your own machine can load.',
    ],
    fix: [
      'Add the widget’s script after the settings, with the URL that your installation already uses.',
      'If a tag manager adds it, check that the tag is published and fires on this page.',
      'Choose the URL by the environment: the sandbox’s on your machine, the production one everywhere else.',
    ],
    page: 'widget',
    check: '`window.Algomo` in the console is an object.',
    steps: 'Paste a page that contains only the settings into “Check my page”.',
    guides: ['set-up', 'no-error'],
    related: ['script-blocked', 'settings-missing', 'secret-for-tests'],
  },
  'token-in-static-page': {
    symptom: 'It worked once and then never again, or everyone is the same user.',
    meaning:
      'A token in the HTML is fine if your server signed it for this page load. In a static file or a cached page, everyone gets the same token: it soon expires, and until then everyone who loads the page is signed in as its user.',
    causes: [
      'A token was copied into the page for a test, and is still there.',
      'A cache or a CDN keeps the page together with the token.',
      'The page belongs to a static site, and the token was signed during the build.',
    ],
    fix: [
      'Sign a new token for each page load.',
      'Send pages that contain a token with `Cache-Control: no-store`.',
      'On a static site, fetch the token from your server: `visitorToken: () => fetchToken()`.',
    ],
    page: 'function',
    check: 'Load the page twice: its source contains two different tokens.',
    steps: 'Paste a page with a token that is a week old into “Check my page”.',
    guides: ['set-up', 'signing'],
    related: ['expired', 'token-reused', 'secret-in-page'],
  },
  'secret-in-page': {
    symptom: 'It works, but anyone who opens the page can sign in as any of my users.',
    meaning:
      'Anyone who opens the page can read everything in it. With the secret, they can sign a token for any user and read that user’s conversations. Code that signs in the browser needs the secret there too.',
    causes: [
      'A script on the page signs the token.',
      'The build writes a variable with the secret into the page’s scripts.',
      '`visitorToken` contains the secret itself.',
    ],
    fix: [
      'Replace the secret in Settings now, without an overlap, and revoke the old one.',
      'Sign on your server, where the session says who the user is.',
      'Pass only the finished token to the page.',
    ],
    page: 'function',
    check: 'The page’s source and its scripts contain neither the secret nor code that signs.',
    steps: 'Paste a page whose script signs the token into “Check my page”.',
    guides: ['set-up', 'signing'],
    related: ['token-in-static-page', 'secret-rotated'],
  },
} as const satisfies Record<(typeof codesByGroup)['snippet'][number], ProblemEntry>;
