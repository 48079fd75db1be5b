import type {codesByGroup} from '../codes';
import type {ProblemEntry} from '../entry';

/** Problems of the snippet in the page’s HTML. The widget sees none of them: “Check my page” does. */
export const snippetProblems = {
  'settings-missing': {
    symptom: 'The chat says “You are not signed in”, and the console says nothing.',
    meaning:
      'No script of the page sets `window.algomoSettings` with a `visitorToken` in it. Without one, visitors are anonymous, which is right for those who are not signed in.',
    causes: [
      'The snippet is in a template or a branch that this page does not use.',
      'The snippet was put into a tag manager or an app, and is not published there.',
      'The page comes from a cache that is older than the snippet.',
    ],
    fix: [
      'Open the page’s source (“View source”, not the inspector) and search it for `algomoSettings`.',
      'If it is not there, add the snippet to the template of this page, in front of the widget’s script.',
      'Empty the caches in front of your server.',
    ],
    page: 'snippet',
    check: '`window.algomoSettings` in the console is an object with a `visitorToken`.',
    steps: 'Give “Check my page” a page that loads the widget and has no settings.',
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
      'The page sets `window.algomoSettings` twice. The later object takes the earlier one’s place, with everything in it.',
    causes: [
      'One snippet is in the layout, another one in the page or in a plugin.',
      'A snippet for anonymous visitors was left in place when the one with the token was added.',
    ],
    fix: [
      'Keep one snippet, with everything in it.',
      'Where two places must set something, write into the object instead of replacing it: `window.algomoSettings = {...window.algomoSettings, visitorToken: "…"}`.',
    ],
    page: 'snippet',
    check: 'The page’s source has `algomoSettings =` once.',
    steps: 'Give “Check my page” a page with two snippets, the second one without a token.',
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
      'In JavaScript a text needs quotes. Without them, a token is read as names, dots and minus signs, and the whole script fails, so the settings are never set.',
    causes: [
      'The template writes the bare token: in most engines, `visitorToken: {{ token }}` does.',
      'The example’s placeholder was replaced together with its quotes.',
    ],
    fix: [
      'Put quotes around it: `visitorToken: "eyJ…"`.',
      'Or let the template write the value as JSON, which brings its own quotes.',
    ],
    page: 'template',
    check: 'The console has no error, and `window.algomoSettings.visitorToken` gives the token.',
    steps: 'Give “Check my page” a page with `visitorToken: eyJ…`, without quotes.',
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
      'The browser could not read the script, so nothing in it ran, the settings included. Details say what stands there.',
    causes: [
      'The quotes are curly ones, which an editor put there.',
      'The template escaped the value as HTML, so the script has `&quot;` where a quote should be.',
      'The template has quotes around a function that writes its own.',
      'The token ends in a line break inside its quotes.',
      'An editor put tags such as `<br>` or `<p>` into the script.',
      'A comma or a bracket is missing.',
    ],
    fix: [
      'Read the console’s message: it names the line.',
      'Write the value as JSON with your language’s own function, without HTML escaping.',
      'Take white space off the token before it is written into the page.',
      'Paste code into the editor’s code view, not into its text view.',
    ],
    page: 'template',
    check: 'The console has no syntax error.',
    steps: 'Give “Check my page” a page with curly quotes around the token.',
    guides: ['set-up', 'no-error'],
    related: ['token-not-quoted', 'token-whitespace', 'snippet-inactive'],
  },
  'snippet-inactive': {
    symptom: 'I see the snippet in the page’s source, and the widget knows nothing of it.',
    meaning:
      'The snippet stands where browsers run no script: in a comment, as text, or in a script element that is not taken for one. There is no error, as nothing ran.',
    causes: [
      'The snippet is inside an HTML comment.',
      'It is between the tags of a script that has a `src`: such content is ignored.',
      'The script’s `type` is no type of JavaScript, such as `javascript` or `text/babel`.',
      'The tag was escaped (`&lt;script&gt;`), so the snippet is shown as text.',
      'It is inside `<template>`, `<noscript>` or `<textarea>`.',
    ],
    fix: [
      'Put the snippet into a `<script>` of its own, without `type` and without `src`.',
      'Put it in front of the widget’s script.',
    ],
    page: 'snippet',
    check: '`window.algomoSettings` in the console is an object.',
    steps: 'Give “Check my page” a page whose snippet is inside an HTML comment.',
    guides: ['set-up', 'no-error'],
    related: ['script-blocked', 'settings-missing', 'snippet-syntax-error'],
  },
  'widget-missing': {
    symptom: 'There is no widget at all.',
    seen: ['GET …/widget/v1.js 404 (Not Found)', 'GET …/widget/v1.js net::ERR_BLOCKED_BY_ORB'],
    meaning:
      'The page has no script with the widget’s address. The settings alone do nothing: the script starts the widget and reads them.',
    causes: [
      'Only the settings were put into the page.',
      'The script’s address is mistyped or out of date.',
      'A tag manager or an app should add the script, and does not on this page.',
    ],
    fix: [
      'Add the widget’s script after the settings, with the address that your installation already uses.',
      'If a tag manager adds it, see there whether the tag is published and fires on this page.',
    ],
    page: 'widget',
    check: '`window.Algomo` in the console is an object.',
    steps: 'Give “Check my page” a page with the settings alone.',
    guides: ['set-up', 'no-error'],
    related: ['script-blocked', 'settings-missing'],
  },
  'token-in-static-page': {
    symptom: 'It worked once and then never again, or everybody is the same user.',
    meaning:
      'A token in the HTML is right where the server made it for this load of the page. In a file or a cached page, everyone gets the same one: it soon expires, and until then everyone who loads the page is taken for its user.',
    causes: [
      'A token was copied into the page to try it out, and stayed.',
      'The page is kept by a cache or a CDN, together with the token.',
      'The page is built once, as a static site, and the token was signed in the build.',
    ],
    fix: [
      'Sign a new token each time that the page is loaded.',
      'Send pages that have a token in them with `Cache-Control: no-store`.',
      'On a static site, fetch the token from your server: `visitorToken: () => fetchToken()`.',
    ],
    page: 'function',
    check: 'Load the page twice: its source has two different tokens.',
    steps: 'Give “Check my page” a page with a token that is a week old.',
    guides: ['set-up', 'signing'],
    related: ['expired', 'token-reused', 'secret-in-page'],
  },
  'secret-in-page': {
    symptom: 'It works, and anyone who opens the page can be any of my users.',
    meaning:
      'Whoever opens the page can read what is in it. With the secret, anyone signs a token for any user and reads that user’s conversations. Signing in the browser needs the secret in the browser, so it is the same.',
    causes: [
      'The token is signed by a script of the page.',
      'The secret is in a variable that the build writes into the page’s scripts.',
      'The secret itself was put into `visitorToken`.',
    ],
    fix: [
      'Replace the secret in Settings now, without an overlap, and revoke the old one.',
      'Sign on your server, where the session says who the user is.',
      'Hand the page the finished token alone.',
    ],
    page: 'function',
    check: 'The page’s source and its scripts contain neither the secret nor code that signs.',
    steps: 'Give “Check my page” a page whose script signs the token.',
    guides: ['set-up', 'signing'],
    related: ['token-in-static-page', 'secret-rotated'],
  },
} as const satisfies Record<(typeof codesByGroup)['snippet'][number], ProblemEntry>;
