import type {BrokenPage} from '../broken-page';
import {token} from '../token';
import {withScript} from '../write';

const misnamed = (what: string, text: string, attributes = ''): BrokenPage => [
  what,
  'settings-misnamed',
  withScript(text, attributes),
];

/** Objects that are nearly the widget’s. */
const objects: BrokenPage[] = [
  'window.algoMoSettings',
  'window.ALGOMO_SETTINGS',
  'window.algomosettings',
  'window.algomoConfig',
  'window.AlgomoConfig',
  'window.algomoOptions',
  'window.agomoSettings',
  'window.algolmoSettings',
  'window.algormoSettings',
  'window.algomoSettigns',
  'window.algomo_settings',
  'window["algomo-settings"]',
  'window.algomoWidgetSettings',
  'window.algomoChatSettings',
  'window.Algomo',
  'window.intercomSettings',
  'window.zESettings',
  'document.algomoSettings',
  'window.app.algomoSettings',
  'window.__algomoSettings',
].map((name) => misnamed(`${name} as the object`, `${name} = {visitorToken: "${token}"};`));

/** Keys that are nearly the widget’s. */
const keys: BrokenPage[] = [
  'VisitorToken',
  '"visitor-token"',
  'vistorToken',
  'visiterToken',
  'visitorTokn',
  'visitorTokens',
  'visitorJwt',
  'visitorJWT',
  'visitor_jwt',
  'userToken',
  'accessToken',
  'idToken',
  'identityToken',
  'jwtToken',
  'authorization',
  '"visitorToken "',
].map((name) => misnamed(`${name} as the key`, `window.algomoSettings = {${name}: "${token}"};`));

const scopes: BrokenPage[] = [
  misnamed('let at the top', `let algomoSettings = {visitorToken: "${token}"};`),
  misnamed(
    'const in a function that runs at once',
    `(() => {\n  const algomoSettings = {visitorToken: "${token}"};\n})();`,
  ),
  misnamed('var in a module', `var algomoSettings = {visitorToken: "${token}"};`, ' type="module"'),
  misnamed(
    'an export',
    `export const algomoSettings = {visitorToken: "${token}"};`,
    ' type="module"',
  ),
  misnamed('const in a block', `{\n  const algomoSettings = {visitorToken: "${token}"};\n}`),
  misnamed(
    'var in jQuery’s wrapper',
    `(function ($) {\n  var algomoSettings = {visitorToken: "${token}"};\n})(jQuery);`,
  ),
  misnamed(
    'const and a member of it later',
    `const algomoSettings = {};\nalgomoSettings.visitorToken = "${token}";`,
  ),
];

/** Pages whose settings have another name or another scope than the widget reads. */
export const spellingPages: readonly BrokenPage[] = [...objects, ...keys, ...scopes];
