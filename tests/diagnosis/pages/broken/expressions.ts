import type {BrokenPage} from '../broken-page';
import {token} from '../token';
import {withScript, withValue} from '../write';

const get = 'fetch("/visitor-token")';

const others: BrokenPage[] = [
  [
    'await in a method that is not async',
    'snippet-syntax-error',
    withScript(`window.algomoSettings = {visitorToken() { return (await ${get}).text(); }};`),
  ],
  [
    'an arrow that was escaped',
    'snippet-syntax-error',
    withValue(`() =&gt; ${get}.then((r) =&gt; r.text())`),
  ],
  [
    'a function without its name’s colon',
    'snippet-syntax-error',
    withScript(`window.algomoSettings = {visitorToken => ${get}.then((r) => r.text())};`),
  ],
  [
    'a method with a comma missing before it',
    'snippet-syntax-error',
    withScript(
      `window.algomoSettings = {\n  language: "en"\n  visitorToken() { return ${get}.then((r) => r.text()); }\n};`,
    ),
  ],
  [
    'the member as an empty string, later',
    'token-empty',
    withScript(
      `window.algomoSettings = {visitorToken: "${token}"};\nwindow.algomoSettings.visitorToken = "";`,
    ),
  ],
  [
    'a spread that an empty token follows',
    'token-empty',
    withScript(
      `const base = {visitorToken: "${token}"};\nwindow.algomoSettings = {...base, visitorToken: undefined};`,
    ),
  ],
  [
    'a token with a blank, in two strings',
    'token-whitespace',
    withValue(`"${token.slice(0, 40)}" +\n  " ${token.slice(40)}"`),
  ],
  [
    'a line break in a template literal of two lines',
    'token-whitespace',
    withValue(`\`\n  ${token}\n\``),
  ],
];

/** Pages whose variable or expression gives no token. */
export const expressionsPages: readonly BrokenPage[] = [...others];
