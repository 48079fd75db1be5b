import type {BrokenPage} from '../broken-page';
import {autop, erb, mustache, php, phpWithWarning, texturize, texturizeEscaped} from '../templates';
import {page, snippet, token, widget} from '../token';

const values = {token, visitor_token: token};

const empty: BrokenPage[] = [
  [
    'Django with a misspelt variable',
    'token-empty',
    page(mustache(snippet('"{{ vistor_token }}"'), values) + widget),
  ],
  [
    'Django with a misspelt variable, unquoted',
    'token-empty',
    page(mustache(snippet('{{ vistor_token }}'), values) + widget),
  ],
  [
    'undefined in a template literal',
    'token-empty',
    page(snippet(`"${String(undefined)}"`) + widget),
  ],
  ['Python’s None', 'token-empty', page(snippet("'None'") + widget)],
  ['null from JSON', 'token-empty', page(snippet(JSON.stringify(null)) + widget)],
  [
    'a promise in a template literal',
    'token-not-a-string',
    page(snippet(`"${String(Promise.resolve(token))}"`) + widget),
  ],
  [
    'the whole answer of the server',
    'token-not-a-string',
    page(snippet(JSON.stringify({token})) + widget),
  ],
];

const syntax: BrokenPage[] = [
  [
    'WordPress’ curly quotes',
    'snippet-syntax-error',
    page('', texturize(snippet(`"${token}"`)) + widget),
  ],
  [
    'WordPress’ curly single quotes',
    'snippet-syntax-error',
    page('', texturize(snippet(`'${token}'`)) + widget),
  ],
  [
    'Django with JSON, escaped',
    'snippet-syntax-error',
    page(mustache(snippet('{{ json }}'), {json: JSON.stringify(token)}) + widget),
  ],
  [
    'EJS with JSON, escaped',
    'snippet-syntax-error',
    page(
      erb('<script>window.algomoSettings = <%= settings %>;</script>', {
        settings: JSON.stringify({visitorToken: token}),
      }) + widget,
    ),
  ],
  [
    'Jinja’s JSON, in quotes of the template',
    'snippet-syntax-error',
    page(mustache(snippet('"{{ json|safe }}"'), {json: JSON.stringify(token)}) + widget),
  ],
  [
    'WordPress’ tags and quotes as character references',
    'snippet-syntax-error',
    page(
      '',
      `<script>${autop(texturizeEscaped(`\nwindow.algomoSettings = {\nvisitorToken: '${token}'\n};`))}</script>${widget}`,
    ),
  ],
  [
    'PHP’s warning in quotes',
    'snippet-syntax-error',
    page(phpWithWarning(snippet('"<?= $token ?>"'), true) + widget),
  ],
  [
    'PHP’s warning without quotes',
    'snippet-syntax-error',
    page(phpWithWarning(snippet('<?= $token ?>'), true) + widget),
  ],
  [
    'PHP’s warning as text',
    'snippet-syntax-error',
    page(phpWithWarning(snippet("'<?= $token ?>'"), false) + widget),
  ],
  [
    'an equals sign',
    'snippet-syntax-error',
    page(`<script>window.algomoSettings = {visitorToken="${token}"};</script>${widget}`),
  ],
  [
    'line breaks as tags',
    'snippet-syntax-error',
    page(
      '',
      `<script>${autop(`window.algomoSettings = {\nvisitorToken: "${token}"\n};`)}</script>${widget}`,
    ),
  ],
  [
    'a line break from the command line',
    'snippet-syntax-error',
    page(php(snippet('"<?= $token ?>"'), {token: `${token}\n`}) + widget),
  ],
  [
    'a missing comma',
    'snippet-syntax-error',
    page(
      `<script>window.algomoSettings = {\n  language: "en"\n  visitorToken: "${token}"\n};</script>${widget}`,
    ),
  ],
  [
    'a missing brace',
    'snippet-syntax-error',
    page(`<script>window.algomoSettings = {visitorToken: "${token}";</script>${widget}`),
  ],
];

const made: BrokenPage[] = [
  [
    'a promise',
    'token-not-a-string',
    page(snippet("fetch('/visitor-token').then(r => r.text())") + widget),
  ],
  [
    'a promise in a variable',
    'token-not-a-string',
    page(
      `<script>const token = fetch("/visitor-token").then((r) => r.text());\nwindow.algomoSettings = {visitorToken: token};</script>${widget}`,
    ),
  ],
  [
    'an async function, called',
    'token-not-a-string',
    page(
      `<script>async function getToken() { const r = await fetch("/visitor-token"); return r.text(); }\nwindow.algomoSettings = {visitorToken: getToken()};</script>${widget}`,
    ),
  ],
  [
    'an async function of another script, called',
    'token-not-a-string',
    page(
      `<script>const getToken = async () => (await fetch("/visitor-token")).text();</script>${snippet('getToken()')}${widget}`,
    ),
  ],
  [
    'an arrow function without return',
    'token-empty',
    page(snippet('() => { fetch("/visitor-token").then((r) => r.text()); }') + widget),
  ],
  [
    'an async function without return',
    'token-empty',
    page(
      snippet(
        'async function () { const r = await fetch("/visitor-token"); if (!r.ok) throw new Error("no token"); r.text(); }',
      ) + widget,
    ),
  ],
  [
    'a method that returns inside a callback only',
    'token-empty',
    page(
      `<script>window.algomoSettings = {visitorToken() { fetch("/visitor-token").then((r) => { return r.text(); }); }};</script>${widget}`,
    ),
  ],
  [
    'a named function without return',
    'token-empty',
    page(
      `<script>function getToken() { fetch("/visitor-token"); }\nwindow.algomoSettings = {visitorToken: getToken};</script>${widget}`,
    ),
  ],
  [
    'a variable of the build',
    'token-placeholder',
    page(snippet('process.env.VISITOR_TOKEN') + widget),
  ],
  [
    'Vite’s variable in a plain script',
    'token-placeholder',
    page(snippet('import.meta.env.VITE_TOKEN') + widget),
  ],
  [
    'Vite’s variable in a module',
    'token-placeholder',
    page(snippet('import.meta.env.VITE_TOKEN', ' type="module"') + widget),
  ],
  ['await in a plain script', 'snippet-syntax-error', page(snippet('await getToken()') + widget)],
  [
    'a variable of the build, or nothing',
    'token-placeholder',
    page(snippet("process.env.REACT_APP_TOKEN || ''") + widget),
  ],
];

/** Pages without a token, and pages whose script no browser can read. */
export const syntaxPages: readonly BrokenPage[] = [...empty, ...syntax, ...made];
