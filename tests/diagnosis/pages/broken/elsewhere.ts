import type {BrokenPage} from '../broken-page';
import {page, token, widget} from '../token';
import {script, widgetWith, withScript} from '../write';

const misnamed = (what: string, text: string, attributes = ''): BrokenPage => [
  what,
  'settings-misnamed',
  withScript(text, attributes),
];

const nested: BrokenPage[] = [
  misnamed('inside visitor', `window.algomoSettings = {visitor: {token: "${token}"}};`),
  misnamed('inside auth', `window.algomoSettings = {auth: {visitorToken: "${token}"}};`),
  misnamed('inside settings', `window.algomoSettings = {settings: {visitorToken: "${token}"}};`),
  misnamed('inside a list', `window.algomoSettings = [{visitorToken: "${token}"}];`),
  misnamed('a list of pairs', `window.algomoSettings = ["visitorToken", "${token}"];`),
  misnamed(
    'a queue, as other snippets have it',
    `window.algomoSettings = window.algomoSettings || [];\nwindow.algomoSettings.push({visitorToken: "${token}"});`,
  ),
  misnamed('a map', `window.algomoSettings = new Map([["visitorToken", "${token}"]]);`),
  misnamed(
    'settings as JSON, made on the page',
    `window.algomoSettings = JSON.stringify({visitorToken: "${token}"});`,
  ),
  misnamed('a function', `window.algomoSettings = () => ({visitorToken: "${token}"});`),
  misnamed(
    'a function of that name',
    `function algomoSettings() { return {visitorToken: "${token}"}; }`,
  ),
  misnamed(
    'an object of the other name, then its member',
    `window.algomo = window.algomo || {};\nwindow.algomo.visitorToken = "${token}";`,
  ),
  misnamed(
    'a member of another name, later',
    `window.algomoSettings = {language: "en"};\nwindow.algomoSettings.token = "${token}";`,
  ),
  misnamed(
    'a member of another name, by brackets',
    `window.algomoSettings = {};\nwindow.algomoSettings["visitor_token"] = "${token}";`,
  ),
  misnamed(
    'shorthand of a variable’s name',
    `var visitor_token = "${token}";\nwindow.algomoSettings = {visitor_token};`,
  ),
];

const elsewhere: BrokenPage[] = [
  [
    'an attribute of the widget’s script',
    'settings-missing',
    page(widgetWith(`data-visitor-token="${token}"`)),
  ],
  [
    'a meta element that nobody reads',
    'settings-missing',
    page(`<meta name="algomo-visitor-token" content="${token}">${widget}`),
  ],
  [
    'an attribute of the body',
    'settings-missing',
    page(widget).replace('<body', `<body data-visitor-token="${token}"`),
  ],
  [
    'a hidden field',
    'settings-missing',
    page(widget, `<input type="hidden" id="visitorToken" value="${token}">`),
  ],
  [
    'a parameter of the widget’s address',
    'settings-missing',
    page(widget.replace('v1.js', `v1.js?visitorToken=${token}`)),
  ],
  [
    'a cookie',
    'settings-missing',
    withScript(`document.cookie = "visitorToken=${token}; path=/; secure";`),
  ],
  [
    'the data layer',
    'settings-missing',
    withScript(
      `window.dataLayer = window.dataLayer || [];\ndataLayer.push({event: "login", visitorToken: "${token}"});`,
    ),
  ],
  [
    'local storage',
    'settings-missing',
    withScript(`localStorage.setItem("visitorToken", "${token}");`),
  ],
  [
    'a misspelt object of two snippets',
    'settings-misnamed',
    page(
      script('window.algomoSettings = {language: "en"};') +
        script(`window.algomosettings.visitorToken = "${token}";`) +
        widget,
    ),
  ],
  ['boot with a list', 'settings-misnamed', page(widget, script(`Algomo.boot(["${token}"]);`))],
  [
    'boot with the bare token',
    'settings-misnamed',
    page(widget, script(`Algomo.boot("${token}");`)),
  ],
  [
    'boot with the token under user',
    'settings-misnamed',
    page(widget, script(`window.Algomo.boot({user: {visitorToken: "${token}"}});`)),
  ],
  [
    'Intercom’s keys in our object',
    'segment-count',
    withScript(
      'window.algomoSettings = {app_id: "q3j9vq2x", user_id: "1", user_hash: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"};',
    ),
  ],
];

/** Pages whose token is somewhere else than the widget reads. */
export const elsewherePages: readonly BrokenPage[] = [...nested, ...elsewhere];
