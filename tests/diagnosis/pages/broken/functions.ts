import type {BrokenPage} from '../broken-page';
import {token} from '../token';
import {withValue} from '../write';

const get = 'fetch("/visitor-token")';

/** Functions that end in nothing. */
const nothing: BrokenPage[] = [
  ['a callback with braces and no return', `() => ${get}.then((r) => { r.text(); })`],
  [
    'a callback of function and no return',
    `function () { return ${get}.then(function (r) { r.text(); }); }`,
  ],
  [
    'a chain that ends in console.log',
    `() => ${get}.then((r) => r.text()).then((t) => console.log(t))`,
  ],
  [
    'a chain that ends in an assignment’s block',
    `() => ${get}.then((r) => r.text()).then((t) => { window.visitorToken = t; })`,
  ],
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
  ['a function that returns an empty string', "() => ''"],
  ['a function that returns undefined', 'function () { return undefined; }'],
  ['forEach', '() => { ["a"].forEach((t) => { return t; }); }'],
].map(([what = '', value = '']): BrokenPage => [what, 'token-empty', withValue(value)]);

/** Functions that end in something that is no string. */
const things: BrokenPage[] = [
  ['the response itself', `() => ${get}`],
  ['the response itself, awaited', `async () => await ${get}`],
  ['the response in a variable', `async () => { const response = await ${get}; return response; }`],
  [
    'the response after a check',
    `async () => { const response = await ${get}; if (!response.ok) throw new Error("no token"); return response; }`,
  ],
  ['the response by then', `() => ${get}.then((response) => response)`],
  ['axios’ response', '() => axios.get("/visitor-token")'],
  [
    'axios’ response, awaited',
    'async () => { const response = await axios.get("/visitor-token"); return response; }',
  ],
  ['text that is not called', `() => ${get}.then((r) => r.text)`],
  ['json that is not called', `async () => { const r = await ${get}; return r.json; }`],
  ['a blob', `() => ${get}.then((r) => r.blob())`],
  ['an object with the token', `() => ({visitorToken: "${token}"})`],
  ['an object with the fetched token', `async () => ({token: await (await ${get}).text()})`],
  ['a list with the token from a function', `() => ["${token}"]`],
  ['a parsed answer', `() => JSON.parse('{"token":"${token}"}')`],
  ['a function in a function', `() => () => "${token}"`],
  ['a function that returns an async function', `() => async () => (await ${get}).text()`],
  ['the user', '() => ({id: 1, name: "Jane Doe"})'],
  ['true', '() => true'],
].map(([what = '', value = '']): BrokenPage => [what, 'token-not-a-string', withValue(value)]);

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
