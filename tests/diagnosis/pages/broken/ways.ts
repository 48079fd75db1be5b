import type {BrokenPage} from '../broken-page';
import {headed} from '../parts';
import type {RightPage} from '../right-page';
import {token} from '../token';
import {withScript} from '../write';

/** Ways of writing one and the same setting, around a string as it is written. */
const ways: readonly (readonly [way: string, write: (value: string) => string])[] = [
  [
    'a member',
    (value) =>
      `window.algomoSettings = window.algomoSettings || {};\nwindow.algomoSettings.visitorToken = ${value};`,
  ],
  [
    'a member by brackets',
    (value) =>
      `window["algomoSettings"] = window["algomoSettings"] || {};\nwindow["algomoSettings"]["visitorToken"] = ${value};`,
  ],
  ['a member of ??=', (value) => `(window.algomoSettings ??= {}).visitorToken = ${value};`],
  ['var', (value) => `var algomoSettings = {"visitorToken": ${value}};`],
  [
    'Object.assign',
    (value) =>
      `window.algomoSettings = Object.assign({}, window.algomoSettings, {visitorToken: ${value}});`,
  ],
  [
    'a spread',
    (value) => `window.algomoSettings = {...window.algomoSettings, visitorToken: ${value}};`,
  ],
  [
    'a spread of a constant',
    (value) =>
      `const mine = {visitorToken: ${value}};\nwindow.algomoSettings = {...mine, language: "en"};`,
  ],
  [
    'a constant object',
    (value) => `const settings = {visitorToken: ${value}};\nwindow.algomoSettings = settings;`,
  ],
  [
    'an object that is filled',
    (value) =>
      `var settings = {};\nsettings.visitorToken = ${value};\nwindow.algomoSettings = settings;`,
  ],
  [
    'a constant',
    (value) => `const visitorToken = ${value};\nwindow.algomoSettings = {visitorToken};`,
  ],
  [
    'a variable that gets its value later',
    (value) => `let t = "";\nt = ${value};\nwindow.algomoSettings = {visitorToken: t};`,
  ],
  [
    'a variable of another script',
    (value) =>
      `var theToken = ${value};</script>\n<script>window.algomoSettings = {visitorToken: theToken};`,
  ],
  [
    'a data object',
    (value) =>
      `window.__acme = {user: {id: 1}, chat: {token: ${value}}};\nwindow.algomoSettings = {visitorToken: window.__acme.chat.token};`,
  ],
  [
    'a function that is called',
    (value) =>
      `function makeToken() { return ${value}; }\nwindow.algomoSettings = {visitorToken: makeToken()};`,
  ],
  [
    'an arrow function that is called',
    (value) =>
      `const makeToken = () => ${value};\nwindow.algomoSettings = {visitorToken: makeToken()};`,
  ],
  [
    'a parameter',
    (value) => `function setUp(t) { window.algomoSettings = {visitorToken: t}; }\nsetUp(${value});`,
  ],
  [
    'destructuring',
    (value) => `const {token: t} = {token: ${value}};\nwindow.algomoSettings = {visitorToken: t};`,
  ],
  [
    'a function that runs at once',
    (value) => `(function () {\n  window.algomoSettings = {visitorToken: ${value}};\n})();`,
  ],
  [
    'an alias of window',
    (value) => `((w) => { w.algomoSettings = {visitorToken: ${value}}; })(window);`,
  ],
  [
    'a minifier’s commas',
    (value) => `var a=document,b=window;b.algomoSettings={visitorToken:${value}},b.x=!0;`,
  ],
  [
    'try',
    (value) =>
      `try { window.algomoSettings = {visitorToken: ${value}}; } catch (error) { console.error(error); }`,
  ],
  [
    'both branches',
    (value) =>
      `window.algomoSettings = {visitorToken: window.innerWidth > 600 ? ${value} : ${value}};`,
  ],
  [
    'a default after ||',
    (value) => `window.algomoSettings = {visitorToken: ${value} || window.fallback};`,
  ],
  [
    'other keys around it',
    (value) =>
      `window.algomoSettings = {language: "en", 'position': "left", visitorToken: ${value}, onReady: function () { console.log("ready"); }};`,
  ],
  [
    'a computed key',
    (value) => `const KEY = "visitorToken";\nwindow.algomoSettings = {[KEY]: ${value}};`,
  ],
  [
    'JSON.parse',
    (value) =>
      `window.algomoSettings = JSON.parse(${JSON.stringify(JSON.stringify({visitorToken: evaluated(value)}))});`,
  ],
  [
    'JSON of another element',
    (value) =>
      `0;</script><script type="application/json" id="algomo">${JSON.stringify({visitorToken: evaluated(value)})}</script><script>window.algomoSettings = JSON.parse(document.getElementById("algomo").textContent);`,
  ],
  [
    'two strings',
    (value) =>
      `window.algomoSettings = {visitorToken: ${value.slice(0, 9)}" + "${value.slice(9)}};`,
  ],
  [
    'escapes of Unicode',
    (value) =>
      `window.algomoSettings = {visitorToken: ${value.replace(/[.{}]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)}};`,
  ],
  ['a function’s return', (value) => `window.algomoSettings = {visitorToken: () => ${value}};`],
  [
    'an async method’s return',
    (value) => `window.algomoSettings = {async visitorToken() { return ${value}; }};`,
  ],
  ['a getter', (value) => `window.algomoSettings = {get visitorToken() { return ${value}; }};`],
  [
    'a static field',
    (value) =>
      `class Chat { static token = ${value}; }\nwindow.algomoSettings = {visitorToken: Chat.token};`,
  ],
  [
    'a list',
    (value) => `const list = [${value}];\nwindow.algomoSettings = {visitorToken: list[0]};`,
  ],
  ['String()', (value) => `window.algomoSettings = {visitorToken: String(${value})};`],
  [
    'boot',
    (value) =>
      `document.addEventListener("DOMContentLoaded", () => Algomo.boot({visitorToken: ${value}}));`,
  ],
];

const evaluated = (value: string): string => JSON.parse(value) as string;

/** Strings with one fault each, as they are written. */
const faults = [
  ['bearer-prefix', `"Bearer ${token}"`],
  ['token-placeholder', '"{{ visitor_token }}"'],
  ['alg-not-allowed', `"${headed({alg: 'HS512', typ: 'JWT'}, 86)}"`],
] as const;

/** Each fault in each way of writing. */
export const waysPages: readonly BrokenPage[] = faults.flatMap(([code, value]) =>
  ways.map(([way, write]): BrokenPage => [`${way}, with ${code}`, code, withScript(write(value))]),
);

/** A right token in each way of writing. */
export const rightWays: readonly RightPage[] = ways.map(([way, write]): RightPage => [
  `${way}, with a right token`,
  withScript(write(`"${token}"`)),
]);
