import type {BrokenPage} from '../broken-page';
import {token} from '../token';
import {withScript, withValue} from '../write';

const get = 'fetch("/visitor-token")';

const others: BrokenPage[] = [
  [
    'a function that throws',
    'token-function-failed',
    withValue('() => { throw new Error("not implemented"); }'),
  ],
  [
    'a promise that is rejected',
    'token-function-failed',
    withValue('() => Promise.reject(new Error("TODO"))'),
  ],
  ['Bearer in a function', 'bearer-prefix', withValue(`() => "Bearer ${token}"`)],
  [
    'Bearer put before a variable in a function',
    'bearer-prefix',
    withScript(
      `const t = "${token}";\nwindow.algomoSettings = {visitorToken: () => \`Bearer \${t}\`};`,
    ),
  ],
  [
    'Bearer put before the token by a plus',
    'bearer-prefix',
    withScript(
      `var token = "${token}";\nwindow.algomoSettings = {visitorToken: "Bearer " + token};`,
    ),
  ],
  ['JSON.stringify of the token', 'token-quoted', withValue(`JSON.stringify("${token}")`)],
  [
    'JSON.stringify in a function',
    'token-quoted',
    withScript(
      `var token = "${token}";\nwindow.algomoSettings = {visitorToken: () => JSON.stringify(token)};`,
    ),
  ],
  [
    'JSON.stringify of an object',
    'json-serialization',
    withValue(`JSON.stringify({token: "${token}"})`),
  ],
  [
    'encodeURIComponent with quotes',
    ['token-quoted', 'url-encoded'],
    withValue(`encodeURIComponent('"${token}"')`),
  ],
  [
    'quotes put around by a plus',
    'token-quoted',
    withScript(
      `var token = "${token}";\nwindow.algomoSettings = {visitorToken: '"' + token + '"'};`,
    ),
  ],
  [
    'await in a function that is not async',
    'snippet-syntax-error',
    withValue(`() => { const r = await ${get}; return r.text(); }`),
  ],
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
    '&& that was escaped',
    'snippet-syntax-error',
    withValue(`() => window.user &amp;&amp; ${get}.then((r) => r.text())`),
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
    'a token of a variable that is empty',
    'token-empty',
    withScript('var visitorToken = "";\nwindow.algomoSettings = {visitorToken: visitorToken};'),
  ],
  [
    'a token of a constant that is null',
    'token-empty',
    withScript('const visitorToken = null;\nwindow.algomoSettings = {visitorToken};'),
  ],
  [
    'a variable that is never given a value',
    'token-empty',
    withScript('var visitorToken;\nwindow.algomoSettings = {visitorToken: visitorToken};'),
  ],
  [
    'an empty token of a data object',
    'token-empty',
    withScript(
      'window.pageData = {"user":null,"token":""};\nwindow.algomoSettings = {visitorToken: window.pageData.token};',
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
    'two equal keys, the last one empty',
    'token-empty',
    withScript(`window.algomoSettings = {visitorToken: "${token}", visitorToken: ""};`),
  ],
  ['either branch empty', 'token-empty', withValue('window.user ? "" : null')],
  [
    'Object.assign with an empty token last',
    'token-empty',
    withScript(
      `window.algomoSettings = Object.assign({visitorToken: "${token}"}, {visitorToken: null});`,
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
    'an empty token in parsed JSON',
    'token-empty',
    withScript(`window.algomoSettings = JSON.parse('{"visitorToken":null,"language":"en"}');`),
  ],
  [
    'an object in parsed JSON',
    'token-not-a-string',
    withScript(`window.algomoSettings = JSON.parse('{"visitorToken":{"token":"${token}"}}');`),
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
  [
    'a token without its signature, from two variables',
    'segment-count',
    withScript(
      `var header = "${token.split('.')[0]}", payload = "${token.split('.')[1]}";\nwindow.algomoSettings = {visitorToken: header + "." + payload};`,
    ),
  ],
];

/** Pages whose variable or expression gives no token. */
export const expressionsPages: readonly BrokenPage[] = [...others];
