import type {ProblemCode} from '../../../../src/problems';
import type {BrokenPage} from '../broken-page';
import {page, token, widget} from '../token';

/** Ways to give the widget a token without writing `algomoSettings = {visitorToken: …}`. */
const ways: readonly (readonly [what: string, code: string])[] = [
  [
    'names in brackets',
    `window["algomoSettings"]={};window["algomoSettings"]["visitorToken"]="${token}";`,
  ],
  ['??=', `(window.algomoSettings ??= {}).visitorToken = "${token}";`],
  [
    '||= and a member',
    `window.algomoSettings ||= {};\nwindow.algomoSettings.visitorToken = "${token}";`,
  ],
  ['Object.assign', `Object.assign(window, {algomoSettings: {visitorToken: "${token}"}});`],
  [
    'Object.assign onto what is there',
    `window.algomoSettings = Object.assign(window.algomoSettings || {}, {visitorToken: "${token}"});`,
  ],
  [
    'an alias of window',
    `var w = window, s = w.algomoSettings = w.algomoSettings || {};\ns.visitorToken = "${token}";`,
  ],
  [
    'a minified wrapper',
    `!function(n,e){n[e]={visitorToken:"${token}"}}(window,"algomoSettings");`,
  ],
  ['Reflect.set', `Reflect.set(window, 'algomoSettings', {visitorToken: "${token}"});`],
  [
    'Object.defineProperty',
    `Object.defineProperty(window, 'algomoSettings', {value: {visitorToken: "${token}"}});`,
  ],
  ['JSON.parse', `window.algomoSettings = JSON.parse('{"visitorToken":"${token}"}');`],
  [
    'a spread of a constant',
    `const chat = {visitorToken: "${token}"};\nself.algomoSettings = {...chat};`,
  ],
  [
    'a name put together',
    `globalThis['algomo' + 'Settings'] = {['visitor' + 'Token']: "${token}"}; // visitor_token`,
  ],
  [
    'Algomo.boot in a listener',
    `document.addEventListener('DOMContentLoaded', () => Algomo.boot({visitorToken: "${token}"}));`,
  ],
];

/** Where code does not run. */
const idle: readonly (readonly [
  what: string,
  code: ProblemCode,
  around: (code: string) => string,
])[] = [
  [
    'Cookiebot',
    'script-blocked',
    (code) => `<script type="text/plain" data-cookieconsent="marketing">${code}</script>`,
  ],
  [
    'OneTrust',
    'script-blocked',
    (code) => `<script type="text/plain" class="optanon-category-C0003">${code}</script>`,
  ],
  [
    'Rocket Loader',
    'script-blocked',
    (code) => `<script type="5a7d3c1e9b2f4a6c8d0e1f2a-text/javascript">${code}</script>`,
  ],
  ['a type of Babel', 'snippet-inactive', (code) => `<script type="text/babel">${code}</script>`],
  ['nomodule', 'snippet-inactive', (code) => `<script nomodule>${code}</script>`],
  [
    'a script with src',
    'snippet-inactive',
    (code) => `<script src="https://cdn.example/other.js">${code}</script>`,
  ],
  [
    'a template element',
    'snippet-inactive',
    (code) => `<template><script>${code}</script></template>`,
  ],
  ['an HTML comment', 'snippet-inactive', (code) => `<!-- <script>${code}</script> -->`],
  ['noscript', 'snippet-inactive', (code) => `<noscript><script>${code}</script></noscript>`],
  ['a comment of JavaScript', 'snippet-inactive', (code) => `<script>/* ${code} */</script>`],
  ['a textarea', 'snippet-inactive', (code) => `<textarea><script>${code}</script></textarea>`],
  [
    'text, as its tag was escaped',
    'snippet-inactive',
    (code) => `&lt;script&gt;${code}&lt;/script&gt;`,
  ],
];

/** Every way in every place: what a snippet that does not run would set is found like one that runs. */
export const idleWaysPages: readonly BrokenPage[] = idle.flatMap(([where, code, around]) =>
  ways.map(([way, written]): BrokenPage => [
    `${way}, in ${where}`,
    code,
    page(around(written) + widget),
  ]),
);
