import type {BrokenPage} from '../broken-page';
import {page, snippet, token, widget} from '../token';
import {script, widgetWith, withScript} from '../write';

const member = `window.algomoSettings.visitorToken = "${token}";`;

/** The script stops with an error of its own before or while it sets the token. */
const stopping: BrokenPage[] = [
  ['a member of settings that nobody made', 'snippet-runtime-error', withScript(member)],
  [
    'a member without window',
    'snippet-runtime-error',
    withScript(`algomoSettings.visitorToken = "${token}";`),
  ],
  [
    'a member by brackets',
    'snippet-runtime-error',
    withScript(`window["algomoSettings"]["visitorToken"] = "${token}";`),
  ],
  ['a member after the widget', 'snippet-runtime-error', page(widget, script(member))],
  [
    'a member of settings that a condition checks too late',
    'snippet-runtime-error',
    withScript(`${member}\nwindow.algomoSettings = window.algomoSettings || {};`),
  ],
  [
    'a member of settings that a later script makes',
    ['settings-overwritten', 'snippet-runtime-error'],
    page(script(member) + script('window.algomoSettings = {language: "en"};') + widget),
  ],
  [
    'boot while the widget is on its way, async',
    'snippet-runtime-error',
    page(widgetWith('async') + script(`Algomo.boot({visitorToken: "${token}"});`)),
  ],
  [
    'boot while the widget is on its way, defer',
    'snippet-runtime-error',
    page(widgetWith('defer'), script(`window.Algomo.boot({visitorToken: "${token}"});`)),
  ],
  [
    'boot before the widget’s script',
    'snippet-runtime-error',
    page(script(`Algomo.boot({visitorToken: "${token}"});`) + widget),
  ],
  [
    'boot right after a loader',
    'snippet-runtime-error',
    withScript(
      `var s = document.createElement("script");\ns.src = "https://widget.example/widget/v1.js";\ndocument.head.appendChild(s);\nAlgomo.boot({visitorToken: "${token}"});`,
    ).replace(widget, ''),
  ],
  [
    'settings without window in a module',
    'snippet-runtime-error',
    withScript(`algomoSettings = {visitorToken: "${token}"};`, ' type="module"'),
  ],
  [
    'settings without window in strict mode',
    'snippet-runtime-error',
    withScript(`"use strict";\nalgomoSettings = {visitorToken: "${token}"};`),
  ],
  [
    'a meta element that comes later',
    'snippet-runtime-error',
    page(
      script(
        'window.algomoSettings = {visitorToken: document.querySelector("meta[name=visitor-token]").content};',
      ) +
        `<meta name="visitor-token" content="${token}">` +
        widget,
    ),
  ],
  [
    'an element of the body, read in the head',
    'snippet-runtime-error',
    page(
      script('window.algomoSettings = JSON.parse(document.getElementById("algomo").textContent);') +
        widget,
      `<script type="application/json" id="algomo">${JSON.stringify({visitorToken: token})}</script>`,
    ),
  ],
  [
    'an attribute of the body, read in the head',
    'snippet-runtime-error',
    page(
      script('window.algomoSettings = {visitorToken: document.body.dataset.token};') + widget,
    ).replace('<body', `<body data-token="${token}"`),
  ],
  [
    'jQuery before it is there',
    'snippet-runtime-error',
    page(
      script(`$(function () {});\nwindow.algomoSettings = {visitorToken: "${token}"};`) + widget,
      '<script src="/assets/jquery.min.js"></script>',
    ),
  ],
  [
    'a constant that is read above its line',
    'snippet-runtime-error',
    withScript(`window.algomoSettings = {visitorToken: TOKEN};\nconst TOKEN = "${token}";`),
  ],
  [
    'a constant that is written again',
    'snippet-runtime-error',
    withScript(
      `const settings = {};\nsettings = {visitorToken: "${token}"};\nwindow.algomoSettings = settings;`,
    ),
  ],
  [
    'Algomo called as a function, as other widgets are',
    'snippet-runtime-error',
    page(widget, script(`window.Algomo('boot', {visitorToken: "${token}"});`)),
  ],
  [
    'a method that the widget does not have',
    'snippet-runtime-error',
    page(widget, script(`Algomo.identify({visitorToken: "${token}"});`)),
  ],
];

/** Right settings that something undoes, or that never come to be. */
const undone: BrokenPage[] = [
  [
    'settings that are null later',
    'settings-overwritten',
    page(snippet(`"${token}"`) + script('window.algomoSettings = null;') + widget),
  ],
  [
    'settings that are deleted',
    'settings-overwritten',
    page(snippet(`"${token}"`) + widget, script('delete window.algomoSettings;')),
  ],
  [
    'a token that is deleted',
    'settings-overwritten',
    page(snippet(`"${token}"`), script('delete window.algomoSettings.visitorToken;') + widget),
  ],
  [
    'settings that are undefined later, in the same script',
    'settings-overwritten',
    withScript(
      `window.algomoSettings = {visitorToken: "${token}"};\nwindow.algomoSettings = undefined;`,
    ),
  ],
  [
    'var of a second snippet',
    'settings-overwritten',
    page(snippet(`"${token}"`), script('var algomoSettings = {};') + widget),
  ],
  [
    'a second snippet from a tag’s template',
    'settings-overwritten',
    page(
      snippet(`"${token}"`) + widget,
      script('window.algomoSettings = {"workspace": "acme", "position": "left"};'),
    ),
  ],
  [
    'a second snippet with a spread of something else',
    'settings-overwritten',
    page(
      snippet(`"${token}"`),
      script('const defaults = {language: "de"};\nwindow.algomoSettings = {...defaults};') + widget,
    ),
  ],
  [
    'Object.assign of new settings',
    'settings-overwritten',
    page(
      snippet(`"${token}"`),
      script('window.algomoSettings = Object.assign({}, {language: "fr"});') + widget,
    ),
  ],
  [
    'a module’s settings after the plain ones',
    'settings-overwritten',
    page(
      snippet(`"${token}"`) +
        script('window.algomoSettings = {theme: "dark"};', ' type="module"') +
        widget,
    ),
  ],
  [
    'settings of the theme and of the plugin',
    'settings-overwritten',
    page(
      snippet(`"${token}"`),
      script(
        '/* <![CDATA[ */\nvar algomoSettings = {"ajax_url":"https:\\/\\/acme.example\\/wp-admin\\/admin-ajax.php"};\n/* ]]> */',
        ' id="algomo-chat-js-extra"',
      ) + widget,
    ),
  ],
  [
    'boot without the token',
    'settings-overwritten',
    page(
      snippet(`"${token}"`) + widget,
      script('document.addEventListener("DOMContentLoaded", () => Algomo.boot({language: "en"}));'),
    ),
  ],
  [
    'boot with an empty object',
    'settings-overwritten',
    page(snippet(`"${token}"`) + widget, script('Algomo.boot({});')),
  ],
];

/** Pages whose script stops, and pages whose settings are undone. */
export const stoppingPages: readonly BrokenPage[] = [...stopping, ...undone];
