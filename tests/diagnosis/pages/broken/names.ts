import type {BrokenPage} from '../broken-page';
import {mustache} from '../templates';
import {page, snippet, token, widget} from '../token';

const misnamed: BrokenPage[] = [
  [
    'algomoSetting',
    'settings-misnamed',
    page(`<script>window.algomoSetting = {visitorToken: "${token}"};</script>${widget}`),
  ],
  [
    'AlgomoSettings',
    'settings-misnamed',
    page(`<script>window.AlgomoSettings = {visitorToken: "${token}"};</script>${widget}`),
  ],
  [
    'algomo_settings',
    'settings-misnamed',
    page(`<script>var algomo_settings = {visitorToken: "${token}"};</script>${widget}`),
  ],
  [
    'a slip of the keyboard',
    'settings-misnamed',
    page(`<script>window.algomoSetings = {visitorToken: "${token}"};</script>${widget}`),
  ],
  [
    'another vendor’s object',
    'settings-misnamed',
    page(`<script>window.chatSettings = {visitorToken: "${token}"};</script>${widget}`),
  ],
  [
    'visitor_token',
    'settings-misnamed',
    page(`<script>window.algomoSettings = {visitor_token: "${token}"};</script>${widget}`),
  ],
  [
    'authToken',
    'settings-misnamed',
    page(`<script>window.algomoSettings = {authToken: "${token}"};</script>${widget}`),
  ],
  [
    'token',
    'settings-misnamed',
    page(`<script>window.algomoSettings = {"token": "${token}"};</script>${widget}`),
  ],
  [
    'visitortoken',
    'settings-misnamed',
    page(`<script>window.algomoSettings = {visitortoken: "${token}"};</script>${widget}`),
  ],
  [
    'jwt as a member',
    'settings-misnamed',
    page(
      `<script>window.algomoSettings = window.algomoSettings || {};\nwindow.algomoSettings.jwt = "${token}";</script>${widget}`,
    ),
  ],
  [
    'inside user',
    'settings-misnamed',
    page(`<script>window.algomoSettings = {user: {visitorToken: "${token}"}};</script>${widget}`),
  ],
  [
    'const at the top of a script',
    'settings-misnamed',
    page(`<script>const algomoSettings = {visitorToken: "${token}"};</script>${widget}`),
  ],
  [
    'var inside a function',
    'settings-misnamed',
    page(
      `<script>(function () {\n  var algomoSettings = {visitorToken: "${token}"};\n})();</script>${widget}`,
    ),
  ],
  [
    'let in a module',
    'settings-misnamed',
    page(
      `<script type="module">let algomoSettings = {visitorToken: "${token}"};</script>${widget}`,
    ),
  ],
  [
    'the token itself',
    'settings-misnamed',
    page(`<script>window.algomoSettings = "${token}";</script>${widget}`),
  ],
  [
    'the settings as JSON text',
    'settings-misnamed',
    page(
      `<script>window.algomoSettings = '${JSON.stringify({visitorToken: token})}';</script>${widget}`,
    ),
  ],
  [
    'boot with another key',
    'settings-misnamed',
    page(
      widget,
      `<script>document.addEventListener("DOMContentLoaded", () => Algomo.boot({token: "${token}"}));</script>`,
    ),
  ],
];

const pasted: BrokenPage[] = [
  ['Bearer', 'bearer-prefix', page(snippet(`"Bearer ${token}"`) + widget)],
  ['JSON inside quotes', 'token-quoted', page(snippet(`'${JSON.stringify(token)}'`) + widget)],
  [
    'JSON inside quotes, escaped as HTML',
    'token-quoted',
    page(mustache(snippet("'{{ json }}'"), {json: JSON.stringify(token)}) + widget),
  ],
  [
    'a trailing line break in a template literal',
    'token-whitespace',
    page(snippet(`\`${token}\n\``) + widget),
  ],
  ['percent-encoded', 'url-encoded', page(snippet(`"${token.replaceAll('.', '%2E')}"`) + widget)],
  [
    'the user’s id',
    'segment-count',
    page(snippet('"123e4567-e89b-12d3-a456-426614174000"') + widget),
  ],
  [
    'another vendor’s hash',
    'segment-count',
    page(snippet(`"${'9f86d081884c7d65'.repeat(4)}"`) + widget),
  ],
];

/** Pages with other names than the widget’s, and with more than the token. */
export const namesPages: readonly BrokenPage[] = [...misnamed, ...pasted];
