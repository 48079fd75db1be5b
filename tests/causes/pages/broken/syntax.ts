import type {BrokenPage} from '../broken-page';
import {autop, erb, mustache, php, texturize} from '../templates';
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

/** Pages without a token, and pages whose script no browser can read. */
export const syntaxPages: readonly BrokenPage[] = [...empty, ...syntax];
