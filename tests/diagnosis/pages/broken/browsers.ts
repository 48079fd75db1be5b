import type {BrokenPage} from '../broken-page';
import {next, rails, laravel} from '../frames-apps';
import {shopify, webflow, wordPress} from '../frames-sites';
import {page, snippet, token, widget} from '../token';

const set = `window.algomoSettings = {visitorToken: "${token}"};`;
const deferred = widget.replace('<script ', '<script defer ');
const asynchronous = widget.replace('<script ', '<script async ');

/** The order in which a browser does things, where it is not the order of the text. */
const order: readonly BrokenPage[] = [
  [
    'DOMContentLoaded of window comes after that of document',
    'settings-after-boot',
    page(
      `<script>window.addEventListener("DOMContentLoaded", () => { ${set} });</script>${widget}`,
    ),
  ],
  [
    'DOMContentLoaded without a target is window’s',
    'settings-after-boot',
    rails(
      `<script>addEventListener("DOMContentLoaded", function () { ${set} })</script>\n    ${widget}`,
    ),
  ],
  [
    'a listener on document after the widget',
    'settings-after-boot',
    page(
      `${widget}<script>document.addEventListener("DOMContentLoaded", function () { ${set} });</script>`,
    ),
  ],
  [
    'a listener with a deferred widget',
    'settings-after-boot',
    page(
      `<script>document.addEventListener("DOMContentLoaded", function () { ${set} });</script>${deferred}`,
    ),
  ],
  [
    'a module that waits for a request at its top',
    'settings-after-boot',
    page(
      `<script type="module">const response = await fetch("/token");\nwindow.algomoSettings = {visitorToken: await response.text()};</script>${widget}`,
    ),
  ],
  [
    'RequireJS',
    'settings-after-boot',
    page(
      `<script src="/js/require.js"></script><script>require(["jquery", "user"], function ($, user) { window.algomoSettings = {visitorToken: user.token}; });</script>${widget}`,
    ),
  ],
  [
    'readyState complete',
    'settings-after-boot',
    page(
      `<script>document.addEventListener("readystatechange", function () { if (document.readyState === "complete") { ${set} } });</script>${widget}`,
    ),
  ],
  [
    'turbo:load',
    'settings-after-boot',
    rails(`<script>document.addEventListener("turbo:load", () => { ${set} });</script>${widget}`),
  ],
  [
    'a module after a deferred widget',
    'settings-after-boot',
    page(`${deferred}<script type="module">${set}</script>`),
  ],
  [
    'an async module beside an async widget',
    'settings-after-boot',
    page(`<script type="module" async>${set}</script>${asynchronous}`),
  ],
  [
    'window.onload in the footer',
    'settings-after-boot',
    wordPress(widget, `<script>window.onload = function () { ${set} };</script>`),
  ],
  [
    'a timer of nothing',
    'settings-after-boot',
    page(`<script>setTimeout(() => { ${set} });</script>${widget}`),
  ],
  [
    'customElements’ callback',
    'settings-after-boot',
    page(
      `<script>customElements.whenDefined("acme-user").then(() => { ${set} });</script>${widget}`,
    ),
  ],
  [
    'the load event of an image',
    'settings-after-boot',
    page(
      widget,
      `<img src="/pixel.gif" onload='window.algomoSettings = {visitorToken: "${token}"}'>`,
    ),
  ],
  [
    'a token of a later script',
    'snippet-runtime-error',
    page(
      `<script>window.algomoSettings = {visitorToken: visitorToken};</script><script>var visitorToken = "${token}";</script>${widget}`,
    ),
  ],
  [
    'a function of a later script',
    'snippet-runtime-error',
    page(
      `<script>setUpChat("${token}");</script>\n<script>function setUpChat(token) { window.algomoSettings = {visitorToken: token}; }</script>${widget}`,
    ),
  ],
  [
    'a variable of the same name in an earlier script',
    'snippet-syntax-error',
    page(
      `<script>const token = document.cookie;</script><script>const token = "${token}";\nwindow.algomoSettings = {visitorToken: token};</script>${widget}`,
    ),
  ],
  [
    'let over a var of an earlier script',
    'snippet-syntax-error',
    page(
      `<script>var visitorToken = null;</script><script>let visitorToken = "${token}";\nwindow.algomoSettings = {visitorToken};</script>${widget}`,
    ),
  ],
  [
    'frozen settings',
    'settings-missing',
    page(
      `<script>window.algomoSettings = Object.freeze({language: "en"});</script><script>window.algomoSettings.visitorToken = "${token}";</script>${widget}`,
    ),
  ],
  [
    'a queue of calls',
    'settings-misnamed',
    page(
      `<script>window.algomoSettings = window.algomoSettings || [];\nalgomoSettings.push({visitorToken: "${token}"});</script>${widget}`,
    ),
  ],
  [
    'a queue of calls in a function',
    ['settings-missing'],
    page(
      `<script>window.algomo = window.algomo || function () { (algomo.q = algomo.q || []).push(arguments); };\nalgomo("boot", {token: "${token}"});</script>${widget}`,
    ),
  ],
];

/** Where a browser does not run what looks like the snippet. */
const inert: readonly BrokenPage[] = [
  [
    'innerHTML runs no scripts',
    'snippet-inactive',
    page(
      widget,
      `<div id="chat"></div><script>document.getElementById("chat").innerHTML = '<script>window.algomoSettings = {visitorToken: "${token}"};<\\/script>';</script>`,
    ),
  ],
  [
    'insertAdjacentHTML runs no scripts',
    'snippet-inactive',
    page(
      `<script>document.head.insertAdjacentHTML("beforeend", "<script>window.algomoSettings = {visitorToken: '${token}'};<\\/script>");</script>${widget}`,
    ),
  ],
  [
    'a script in XHTML’s short form swallows the next',
    'snippet-inactive',
    page(`<script src="https://widget.example/widget/v1.js" />\n    <script>${set}</script>`),
  ],
  [
    'srcdoc is another window',
    'snippet-inactive',
    page(
      widget,
      `<iframe srcdoc="<script>window.algomoSettings = {visitorToken: '${token}'};</script>" hidden></iframe>`,
    ),
  ],
  [
    'srcdoc, escaped',
    'snippet-inactive',
    page(
      widget,
      `<iframe srcdoc="&lt;script&gt;window.algomoSettings = {visitorToken: &quot;${token}&quot;};&lt;/script&gt;"></iframe>`,
    ),
  ],
  [
    'AngularJS’ ng-init',
    'snippet-inactive',
    page(widget).replace(
      '<body',
      `<body ng-app ng-init="window.algomoSettings = {visitorToken: '${token}'}"`,
    ),
  ],
  [
    'Alpine’s x-init',
    'settings-after-boot',
    page(
      widget,
      `<div x-data x-init="window.algomoSettings = {visitorToken: '${token}'}"></div><script defer src="https://cdn.example/alpine.min.js"></script>`,
    ),
  ],
  [
    'a quote that is never closed before it',
    'snippet-inactive',
    page(
      `<link rel="icon" href="/favicon.ico>\n    <script>window.algomoSettings = {visitorToken: '${token}'};</script>\n    <meta name="x" content="y">${widget}`,
    ),
  ],
  [
    'Vue’s component that is a script',
    'snippet-inactive',
    page(
      widget,
      `<div id="app"><component :is="'script'">${set}</component></div><script type="module" src="/assets/app.js"></script>`,
    ),
  ],
  [
    'an old comment on one line',
    'snippet-inactive',
    page(`<script><!-- ${set} //--></script>${widget}`),
  ],
  [
    'a conditional comment for old browsers',
    'snippet-inactive',
    page(`<!--[if lt IE 9]><script>${set}</script><![endif]-->${widget}`),
  ],
  [
    'a script inside style',
    'snippet-inactive',
    page(`<style>.chat { color: red }\n<script>${set}</script></style>${widget}`),
  ],
  [
    'a type with a parameter',
    'snippet-inactive',
    page(`<script type="text/javascript; charset=utf-8">${set}</script>${widget}`),
  ],
  [
    'speculation rules by mistake',
    'snippet-inactive',
    page(`<script type="speculationrules">${set}</script>${widget}`),
  ],
  [
    'an import map by mistake',
    'snippet-inactive',
    page(`<script type="importmap">${set}</script>${widget}`),
  ],
  [
    'TypeScript',
    'snippet-inactive',
    page(`<script lang="ts" type="text/typescript">${set}</script>${widget}`),
  ],
  [
    'JSON with the settings',
    'settings-missing',
    page(
      `<script type="application/json" id="algomo">{"algomoSettings": {"visitorToken": "${token}"}}</script>${widget}`,
    ),
  ],
  [
    'a data layer that nothing reads',
    'settings-missing',
    page(
      `<script>window.dataLayer = window.dataLayer || []; dataLayer.push({event: "chat", visitorToken: "${token}"});</script>${widget}`,
    ),
  ],
  [
    'an attribute of the widget’s script, in a whole page',
    'settings-missing',
    page(
      `<script src="https://widget.example/widget/v1.js" data-visitor-token="${token}"></script>`,
    ),
  ],
  [
    'a meta that nothing reads',
    'settings-missing',
    page(`<meta name="algomo-visitor-token" content="${token}">${widget}`),
  ],
  [
    'a template of Handlebars',
    'snippet-inactive',
    page(
      `<script type="text/x-handlebars-template">{{#if user}}<script>window.algomoSettings = {visitorToken: "{{token}}"};<\\/script>{{/if}}</script>${widget}`,
    ),
  ],
  [
    'Partytown, in a whole page',
    'script-blocked',
    page(`<script type="text/partytown">${set}</script>${widget}`),
  ],
  [
    'the string of a later use',
    'settings-missing',
    page(`<script>var help = 'window.algomoSettings = {visitorToken: "…"}';</script>${widget}`),
  ],
  [
    'a regular expression before it that never ends',
    'snippet-syntax-error',
    page(
      `<script>var path = location.pathname.replace(/\\/$/, "").split(/[/);\n${set}</script>${widget}`,
    ),
  ],
  [
    'an end tag in a string before it',
    'snippet-inactive',
    page(`<script>var embed = "<script src='/x.js'></script>";\n${set}</script>${widget}`),
  ],
  [
    'an end tag in a string after it',
    'snippet-syntax-error',
    page(`<script>${set}\nvar embed = "<script src='/x.js'></script>";</script>${widget}`),
  ],
  [
    'document.write with an end tag',
    'snippet-syntax-error',
    page(
      `<script>document.write("<script>window.algomoSettings = {visitorToken: '${token}'}</script>");</script>${widget}`,
    ),
  ],
  [
    'CDATA without a comment',
    'snippet-syntax-error',
    page(`<script><![CDATA[\n${set}\n]]></script>${widget}`),
  ],
];

/** What platforms make of a token on its way. */
const platforms: readonly BrokenPage[] = [
  [
    'Thymeleaf that was not rendered',
    'token-placeholder',
    page(
      `<script th:inline="javascript">window.algomoSettings = {visitorToken: /*[[\${visitorToken}]]*/ 'token'};</script>${widget}`,
    ),
  ],
  [
    'Thymeleaf’s unescaped text',
    'token-placeholder',
    page(
      `<script th:inline="javascript">window.algomoSettings = {visitorToken: "[(\${visitorToken})]"};</script>${widget}`,
    ),
  ],
  [
    'ASP.NET’s literal',
    'token-placeholder',
    page(
      `<script>window.algomoSettings = {visitorToken: "<asp:Literal ID="VisitorToken" runat="server" />"};</script>${widget}`,
    ),
  ],
  ['SvelteKit’s app.html', 'token-placeholder', page(snippet('"%algomo.token%"') + widget)],
  [
    'Angular’s interpolation in index.html',
    'token-placeholder',
    page(snippet("'{{ environment.visitorToken }}'") + widget),
  ],
  [
    'GTM’s variable outside of GTM',
    'token-placeholder',
    page(snippet("'{{DLV - Visitor Token}}'") + widget),
  ],
  ['Wix’s merge field', 'token-placeholder', page(snippet('"[[visitor_token]]"') + widget)],
  ['Squarespace’s JSON-T', 'token-placeholder', page(snippet('"{.visitorToken}"') + widget)],
  [
    'Webflow’s field',
    'token-placeholder',
    webflow(
      snippet(
        '"{{wf {&quot;path&quot;:&quot;token&quot;,&quot;type&quot;:&quot;PlainText&quot;} }}"',
      ) + widget,
    ),
  ],
  ['WordPress’ shortcode', 'token-placeholder', wordPress(snippet('"[algomo_token]"') + widget)],
  ['Shopify: customer is nil', 'token-empty', shopify(snippet('""') + widget)],
  ['Laravel: optional()', 'token-empty', laravel(snippet("'' ") + widget)],
  [
    'wp_localize_script under its handle',
    'settings-misnamed',
    wordPress(
      `<script id="algomo-js-extra">\n/* <![CDATA[ */\nvar algomo_settings = {"visitorToken":"${token}"};\n/* ]]> */\n</script>${widget}`,
    ),
  ],
  ['Rails: to_json in quotes', 'token-quoted', rails(snippet(`"&quot;${token}&quot;"`) + widget)],
  [
    'Next: the snippet is only in the flight data',
    'settings-after-boot',
    next(
      `${widget}`,
      `<script>self.__next_f.push([1,"3:[\\"$\\",\\"$L5\\",null,{\\"id\\":\\"algomo\\",\\"strategy\\":\\"afterInteractive\\",\\"children\\":\\"window.algomoSettings = {visitorToken: '${token}'}\\"}]\\n"])</script>`,
    ),
  ],
  [
    'React: text in a script element',
    'snippet-syntax-error',
    page(`<script>window.algomoSettings = {visitorToken: &quot;${token}&quot;};</script>${widget}`),
  ],
  [
    'Astro’s props in the browser’s script',
    'settings-after-boot',
    page(
      `${deferred}<script type="module">const {token} = await import("/props.js");\nwindow.algomoSettings = {visitorToken: token};</script>`,
    ),
  ],
  [
    'ASP.NET: Html.Raw of an object',
    'token-not-a-string',
    page(snippet('{"token": "x"}') + widget),
  ],
  ['Django: bytes', 'token-quoted', page(snippet(`"b&#x27;${token}&#x27;"`) + widget)],
  [
    'a token cut by the template’s truncate',
    ['segment-count', 'signature-length'],
    page(snippet(`"${token.slice(0, -12)}..."`) + widget),
  ],
  [
    'a token in capitals',
    ['header-not-json', 'payload-not-json'],
    page(snippet(`"${token.toUpperCase()}"`) + widget),
  ],
  [
    'the user’s id in place of the token',
    'segment-count',
    page(snippet('"user_8c1d2e3f4a"') + widget),
  ],
  [
    'a token over two lines of a template literal',
    'token-whitespace',
    page(snippet(`\`${token.slice(0, 60)}\n${token.slice(60)}\``) + widget),
  ],
  [
    'the header’s value',
    'bearer-prefix',
    page(
      `<script>const headers = {Authorization: "Bearer ${token}"};\nwindow.algomoSettings = {visitorToken: headers.Authorization};</script>${widget}`,
    ),
  ],
];

export const browsersPages: readonly BrokenPage[] = [...order, ...inert, ...platforms];
