import type {RightPage} from '../right-page';
import {erb, mustache, php} from '../templates';
import {page, secret, snippet, token, widget} from '../token';

const values = {token, visitor_token: token};
const loader = `<script>(function (d) { var s = d.createElement("script"); s.async = true; s.src = "https://widget.example/widget/v1.js"; d.head.appendChild(s); })(document);</script>`;

/** Right pages of each kind. */
export const rightFirst: readonly RightPage[] = [
  ['Django', page(mustache(snippet('"{{ visitor_token }}"'), values) + widget)],
  ['Rails', page(erb(snippet('<%- json %>'), {json: JSON.stringify(token)}) + widget)],
  ['PHP', page(php(snippet('"<?= $token ?>"'), values), widget)],
  [
    'single quotes, one line',
    page(`<script>window.algomoSettings={visitorToken:'${token}'}</script>${widget}`),
  ],
  [
    'a deferred widget in the head',
    page(widget.replace('<script', '<script defer') + snippet(`"${token}"`)),
  ],
  [
    'an async widget in the head',
    page(widget.replace('<script', '<script async') + snippet(`"${token}"`)),
  ],
  ['the snippet after the widget', page(widget, snippet(`"${token}"`))],
  ['a module', page(widget, snippet(`"${token}"`, ' type="module"'))],
  [
    'a module before the deferred widget',
    page(snippet(`"${token}"`, ' type="module"') + widget.replace('<script', '<script defer')),
  ],
  ['var', page(`<script>var algomoSettings = {visitorToken: "${token}"};</script>${widget}`)],
  [
    'a function',
    page(
      `<script>window.algomoSettings = {visitorToken: () => fetch("/visitor-token").then((r) => r.text())};</script>${widget}`,
    ),
  ],
  [
    'an async function',
    page(
      `<script>window.algomoSettings = {async visitorToken() { const r = await fetch("/visitor-token"); return r.text(); }};</script>${widget}`,
    ),
  ],
  [
    'a variable of the page',
    page(
      `<script>var token = document.querySelector("meta[name=visitor-token]").content;\nwindow.algomoSettings = {visitorToken: token};</script>${widget}`,
    ),
  ],
  [
    'fetched, then booted',
    page(
      widget,
      '<script>fetch("/visitor-token").then((r) => r.text()).then((token) => { window.algomoSettings = {visitorToken: token}; Algomo.boot(); });</script>',
    ),
  ],
  [
    'boot with settings',
    page(
      widget,
      '<script>addEventListener("load", async () => Algomo.boot({visitorToken: await (await fetch("/visitor-token")).text()}));</script>',
    ),
  ],
  [
    'fetched, then the widget added',
    page(
      '',
      '<script>fetch("/visitor-token").then((r) => r.text()).then((token) => { window.algomoSettings = {visitorToken: token}; var s = document.createElement("script"); s.src = "https://widget.example/widget/v1.js"; document.head.appendChild(s); });</script>',
    ),
  ],
  ['a loader', page(snippet(`"${token}"`) + loader)],
  [
    'DOMContentLoaded before the widget',
    page(
      `<script>document.addEventListener("DOMContentLoaded", function () { window.algomoSettings = {visitorToken: "${token}"}; });</script>${widget}`,
    ),
  ],
  [
    'two snippets that keep each other',
    page(
      `<script>window.algomoSettings = {language: "en"};</script>`,
      `<script>window.algomoSettings = {...window.algomoSettings, visitorToken: "${token}"};</script>${widget}`,
    ),
  ],
  [
    'Object.assign',
    page(
      `<script>window.algomoSettings = Object.assign({}, window.algomoSettings, {visitorToken: "${token}"});</script>${widget}`,
    ),
  ],
  [
    'a member',
    page(
      `<script>window.algomoSettings = window.algomoSettings || {};\nwindow.algomoSettings.visitorToken = "${token}";</script>${widget}`,
    ),
  ],
  [
    'const, and then on window',
    page(
      `<script>const algomoSettings = {visitorToken: "${token}"};\nwindow.algomoSettings = algomoSettings;</script>${widget}`,
    ),
  ],
  [
    'another snippet in a comment',
    page(
      `<!-- was: window.algomoSettings = {visitorToken: "x"} -->${snippet(`"${token}"`)}${widget}`,
    ),
  ],
  [
    'a policy that allows it',
    page(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'nonce-r4nd0m'; connect-src https://widget.example">${snippet(`"${token}"`, ' nonce="r4nd0m"')}${widget.replace('<script', '<script nonce="r4nd0m"')}`,
    ),
  ],
  [
    'a policy with a hash',
    page(
      `<meta http-equiv="Content-Security-Policy" content="script-src 'sha256-AAAA' https://*.example; connect-src https:">${snippet(`"${token}"`)}${widget}`,
    ),
  ],
  [
    'a policy in the body, which does not count',
    page(
      snippet(`"${token}"`) + widget,
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`,
    ),
  ],
  [
    'consent for something else',
    page(
      `<script type="text/plain" data-cookieconsent="marketing" src="https://ads.example/a.js"></script>${snippet(`"${token}"`)}${widget}`,
    ),
  ],
  [
    'a branch',
    page(
      `<script>if (${true}) { window.algomoSettings = {visitorToken: "${token}"}; } else { window.algomoSettings = {}; }</script>${widget}`,
    ),
  ],
  [
    'another service’s client secret',
    page(
      snippet(`"${token}"`) + widget,
      `<script>window.pay = {client_secret: "${secret}"};</script>`,
    ),
  ],
  [
    'another signature in the browser',
    page(
      snippet(`"${token}"`) + widget,
      '<script>const digest = CryptoJS.HmacSHA256("a", "b");</script>',
    ),
  ],
  ['the snippet alone', snippet(`"${token}"`)],
  [
    'a function that throws or returns',
    page(
      snippet(
        'async () => { const r = await fetch("/visitor-token"); if (r.status === 401) return null; if (r.ok) { return r.text(); } }',
      ) + widget,
    ),
  ],
  [
    'a function that gives a token at once, among others of its name',
    page(
      '',
      `<script>async function getToken() { return ""; }\nfunction getToken() { return document.body.dataset.token; }\nwindow.algomoSettings = {visitorToken: getToken()};</script>${widget}`,
    ),
  ],
  [
    'an async function, not called',
    page(
      `<script>async function getToken() { return (await fetch("/visitor-token")).text(); }\nwindow.algomoSettings = {visitorToken: getToken};</script>${widget}`,
    ),
  ],
  [
    'a getter',
    page(
      `<script>window.algomoSettings = {get visitorToken() { return document.body.dataset.token; }};</script>${widget}`,
    ),
  ],
  [
    'the page’s own process',
    page(
      `<script>window.process = {env: {TOKEN: "${token}"}};</script>${snippet('process.env.TOKEN')}${widget}`,
    ),
  ],
  [
    'text about the widget',
    page(
      snippet(`"${token}"`) + widget,
      '<p>We chat with <code>window.algomoSettings = {}</code> by Algomo.</p>',
    ),
  ],
];
