import type {BrokenPage} from '../broken-page';
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
    'a function that runs at once',
    (value) => `(function () {\n  window.algomoSettings = {visitorToken: ${value}};\n})();`,
  ],
  [
    'an alias of window',
    (value) => `((w) => { w.algomoSettings = {visitorToken: ${value}}; })(window);`,
  ],
  [
    'try',
    (value) =>
      `try { window.algomoSettings = {visitorToken: ${value}}; } catch (error) { console.error(error); }`,
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
    'two strings',
    (value) =>
      `window.algomoSettings = {visitorToken: ${value.slice(0, 9)}" + "${value.slice(9)}};`,
  ],
  [
    'escapes of Unicode',
    (value) =>
      `window.algomoSettings = {visitorToken: ${value.replace(/[.{}]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)}};`,
  ],
  [
    'boot',
    (value) =>
      `document.addEventListener("DOMContentLoaded", () => Algomo.boot({visitorToken: ${value}}));`,
  ],
];

/** Strings with one fault each, as they are written. */
const faults = [
  ['bearer-prefix', `"Bearer ${token}"`],
  ['token-placeholder', '"{{ visitor_token }}"'],
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
