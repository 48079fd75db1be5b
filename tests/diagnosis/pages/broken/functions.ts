import type {BrokenPage} from '../broken-page';
import {token} from '../token';
import {withValue} from '../write';

const get = 'fetch("/visitor-token")';

/** Functions that end in nothing. */
const nothing: BrokenPage[] = [
  [
    'an async function that keeps the token',
    `async () => { const r = await ${get}; const token = await r.text(); }`,
  ],
  ['an arrow whose braces are no object', `() => { token: "${token}" }`],
  ['return on a line of its own', `() => {\n  return\n    ${get}.then((r) => r.text());\n}`],
  [
    'a callback of another vendor',
    `function (callback) { ${get}.then((r) => r.text()).then(callback); }`,
  ],
  [
    'an async callback with resolve',
    `(resolve) => { ${get}.then((r) => r.text()).then(resolve); }`,
  ],
  [
    'jQuery’s success that returns',
    `() => { $.get("/visitor-token", function (t) { return t; }); }`,
  ],
  [
    'XMLHttpRequest that returns in its handler',
    `() => { const x = new XMLHttpRequest(); x.open("GET", "/t"); x.onload = () => { return x.responseText; }; x.send(); }`,
  ],
  ['an empty function', '() => {}'],
  ['forEach', '() => { ["a"].forEach((t) => { return t; }); }'],
].map(([what = '', value = '']): BrokenPage => [what, 'token-empty', withValue(value)]);

/** Functions that end in something that is no string. */
const things: BrokenPage[] = [];

/** Promises where a string or a function belongs. */
const promises: BrokenPage[] = [
  ['an async function that runs at once', `(async () => (await ${get}).text())()`],
  ['a new promise', `new Promise((resolve) => { ${get}.then((r) => r.text()).then(resolve); })`],
  ['Promise.resolve', `Promise.resolve("${token}")`],
  ['axios, called', 'axios.get("/visitor-token").then((r) => r.data)'],
  ['a dynamic import', 'import("/token.js").then((m) => m.token)'],
].map(([what = '', value = '']): BrokenPage => [what, 'token-not-a-string', withValue(value)]);

/** Pages whose function gives no token. */
export const functionsPages: readonly BrokenPage[] = [...nothing, ...things, ...promises];
