import type {RightPage} from '../right-page';
import {token} from '../token';
import {withScript, withValue} from '../write';

const get = 'fetch("/visitor-token", {credentials: "same-origin"})';

/** Functions that bring a token. */
const functions: RightPage[] = [
  [
    'then by a function of old',
    withValue(
      `function () { return ${get}.then(function (response) { return response.text(); }); }`,
    ),
  ],
  [
    'await and a member of the answer',
    withValue(`async () => (await (await ${get}).json()).visitorToken`),
  ],
  [
    'destructured',
    withValue(`async () => { const {token} = await ${get}.then((r) => r.json()); return token; }`),
  ],
  ['axios’ data', withValue('() => axios.get("/visitor-token").then(({data}) => data.token)')],
  ['jQuery’s promise', withValue('function () { return $.get("/visitor-token"); }')],
  [
    'a promise made by hand',
    withValue(
      `() => new Promise((resolve, reject) => { ${get}.then((r) => r.text()).then(resolve, reject); })`,
    ),
  ],
  [
    'a request that waits',
    withValue(
      '() => { var x = new XMLHttpRequest(); x.open("GET", "/visitor-token", false); x.send(); return x.responseText; }',
    ),
  ],
  [
    'null where nobody is signed in',
    withValue(`async () => { const r = await ${get}; return r.status === 401 ? null : r.text(); }`),
  ],
  [
    'catch that gives null',
    withValue(`() => ${get}.then((r) => (r.ok ? r.text() : null)).catch(() => null)`),
  ],
  [
    'a method',
    withScript(
      `window.algomoSettings = {\n  language: "en",\n  visitorToken() {\n    return ${get}.then((r) => r.text());\n  },\n};`,
    ),
  ],
  [
    'a function by name, declared below',
    withScript(
      `window.algomoSettings = {visitorToken: getVisitorToken};\nfunction getVisitorToken() {\n  return ${get}.then((r) => r.text());\n}`,
    ),
  ],
  ['trimmed in a function', withValue(`async () => (await (await ${get}).text()).trim()`)],
  [
    'a switch',
    withValue(
      `async () => { const r = await ${get}; switch (r.status) { case 200: return r.text(); case 401: return null; default: throw new Error(String(r.status)); } }`,
    ),
  ],
  [
    'try and finally',
    withValue(
      `async () => { try { const r = await ${get}; return await r.text(); } finally { console.timeEnd("token"); } }`,
    ),
  ],
  [
    'a cached promise',
    withScript(
      `let pending;\nwindow.algomoSettings = {visitorToken: () => (pending ??= ${get}.then((r) => r.text()))};`,
    ),
  ],
  ['a token at once', withValue(`() => "${token}"`)],
];

/** Right pages whose token comes from a function. */
export const rightFunctions: readonly RightPage[] = [...functions];
