import {laravel, next, nuxt, rails, svelteKit} from '../frames-apps';
import {drupal, magento, shopify, webflow, wordPress} from '../frames-sites';
import type {RightPage} from '../right-page';
import {page, snippet, token, widget} from '../token';

const set = `window.algomoSettings = {visitorToken: "${token}"};`;
const deferred = widget.replace('<script ', '<script defer ');
const asynchronous = widget.replace('<script ', '<script async ');
const base64 = (text: string) => Buffer.from(text).toString('base64');
const json = JSON.stringify({visitorToken: token});

/** The order in which a browser does things. */
const order: readonly RightPage[] = [
  [
    'DOMContentLoaded of document before the widget',
    page(
      `<script>document.addEventListener("DOMContentLoaded", () => { ${set} });</script>${widget}`,
    ),
  ],
  [
    'DOMContentLoaded of window while it is captured',
    page(
      `<script>window.addEventListener("DOMContentLoaded", () => { ${set} }, true);</script>${widget}`,
    ),
  ],
  [
    'DOMContentLoaded of window, captured by an option',
    page(
      `<script>addEventListener("DOMContentLoaded", () => { ${set} }, {once: true, capture: true});</script>${widget}`,
    ),
  ],
  [
    'onreadystatechange of document',
    page(
      `<script>document.onreadystatechange = function () { if (document.readyState === "interactive") { ${set} } };</script>${widget}`,
    ),
  ],
  [
    'readystatechange with a deferred widget',
    page(
      `<script>document.addEventListener("readystatechange", function () { if (document.readyState == "interactive") { ${set} } });</script>${deferred}`,
    ),
  ],
  ['defer on an inline script does nothing', page(`<script defer>${set}</script>${deferred}`)],
  ['async on an inline script does nothing', page(`<script async>${set}</script>${asynchronous}`)],
  [
    'defer on an inline script, with readyState',
    page(`<script defer>if (document.readyState === "loading") { ${set} }</script>${widget}`),
  ],
  ['an async widget before the settings', page(`${asynchronous}<script>${set}</script>`)],
  [
    'the settings at the end of the body, a deferred widget in the head',
    page(deferred, `<script>${set}</script>`),
  ],
  ['a module before a deferred widget', page(`<script type="module">${set}</script>${deferred}`)],
  [
    'two modules with what the first sets',
    page(
      `<script type="module">window.__t = "${token}";</script><script type="module">window.algomoSettings = {visitorToken: window.__t};</script>${widget}`,
    ),
  ],
  [
    'two widgets: the second leaves the first alone',
    page(`<script>${set}</script>${widget}${widget}`),
  ],
  ['the same snippet twice', page(`<script>${set}</script>\n<script>${set}</script>${widget}`)],
  [
    'sign-in without a page load',
    page(
      `<script>${set}</script>${widget}<script>document.addEventListener("user:changed", (event) => { window.algomoSettings = {visitorToken: event.detail.token}; Algomo.boot(); });</script>`,
    ),
  ],
  [
    'shutdown on sign-out',
    page(
      `<script>${set}</script>${widget}`,
      `<a href="/logout" onclick="Algomo.shutdown()">Log out</a>`,
    ),
  ],
  [
    'let in one block and in another',
    page(
      `<script>{ let token = 1; }</script><script>let token = "${token}"; window.algomoSettings = {visitorToken: token};</script>${widget}`,
    ),
  ],
  [
    'var twice',
    page(
      `<script>var token = null;</script><script>var token = "${token}"; var algomoSettings = {visitorToken: token};</script>${widget}`,
    ),
  ],
];

/** Ways to run code. */
const ways: readonly RightPage[] = [
  [
    'document.write of the snippet',
    page(
      `<script>document.write('<script>window.algomoSettings = {visitorToken: "${token}"};<\\/script>');</script>${widget}`,
    ),
  ],
  [
    'document.write of both',
    page(
      `<script>document.write('<script>window.algomoSettings = {visitorToken: "${token}"};<\\/script><script src="https://widget.example/widget/v1.js"><\\/script>');</script>`,
    ),
  ],
  [
    'document.write of the widget',
    page(
      `<script>${set}\ndocument.write('<script src="https://widget.example/widget/v1.js"><' + '/script>');</script>`,
    ),
  ],
  [
    'a script element that a script makes',
    page(
      `<script>var s = document.createElement("script");\ns.text = 'window.algomoSettings = {visitorToken: "${token}"};';\ndocument.head.appendChild(s);</script>${widget}`,
    ),
  ],
  [
    'a script element, by textContent and append',
    page(
      `<script>const s = document.createElement('script'); s.textContent = \`window.algomoSettings = {visitorToken: "${token}"};\`; document.head.append(s);</script>${widget}`,
    ),
  ],
  [
    'a text node in a script element',
    page(
      `<script>var s=document.createElement("script");s.appendChild(document.createTextNode('window.algomoSettings={visitorToken:"${token}"}'));document.getElementsByTagName("head")[0].appendChild(s);</script>${widget}`,
    ),
  ],
  [
    'eval',
    page(`<script>eval('window.algomoSettings = {visitorToken: "${token}"}');</script>${widget}`),
  ],
  [
    'new Function',
    page(
      `<script>new Function('window.algomoSettings = {visitorToken: "${token}"}')();</script>${widget}`,
    ),
  ],
  [
    'the window of new Function',
    page(
      `<script>var root = Function("return this")(); root.algomoSettings = {visitorToken: "${token}"};</script>${widget}`,
    ),
  ],
  [
    'document.defaultView',
    page(
      `<script>document.defaultView.algomoSettings = {visitorToken: "${token}"};</script>${widget}`,
    ),
  ],
  [
    'a data: URL that an optimiser made',
    page(`<script src="data:text/javascript;base64,${base64(set)}"></script>${widget}`),
  ],
  [
    'a data: URL that is deferred',
    page(`<script defer src="data:text/javascript;base64,${base64(set)}"></script>${deferred}`),
  ],
  [
    'a data: URL with percent signs',
    page(`<script defer src="data:text/javascript,${encodeURIComponent(set)}"></script>${widget}`),
  ],
  [
    'a declarative shadow root',
    page(
      widget,
      `<acme-chat><template shadowrootmode="open"><script>${set}</script></template></acme-chat>`,
    ),
  ],
  ['a script in svg', page(`<svg width="0" height="0"><script>${set}</script></svg>${widget}`)],
  [
    'a page in srcdoc',
    page(
      '',
      `<iframe title="Help" srcdoc="<script>window.algomoSettings = {visitorToken: '${token}'};</script><script src='https://widget.example/widget/v1.js'></script>"></iframe>`,
    ),
  ],
  [
    'Object.create',
    page(
      `<script>window.algomoSettings = Object.create({visitorToken: "${token}"});</script>${widget}`,
    ),
  ],
  [
    'Object.fromEntries',
    page(
      `<script>window.algomoSettings = Object.fromEntries([["visitorToken", "${token}"]]);</script>${widget}`,
    ),
  ],
  [
    'a loop over entries',
    page(
      `<script>for (const [name, value] of Object.entries({algomoSettings: ${json}})) window[name] = value;</script>${widget}`,
    ),
  ],
  [
    'a loop over keys',
    page(
      `<script>var given = ${json}; window.algomoSettings = {}; for (var key in given) window.algomoSettings[key] = given[key];</script>${widget}`,
    ),
  ],
  [
    'forEach over keys',
    page(
      `<script>const given = ${json}; window.algomoSettings = {}; Object.keys(given).forEach((key) => { algomoSettings[key] = given[key]; });</script>${widget}`,
    ),
  ],
  [
    'a class',
    page(
      `<script>class ChatSettings { constructor(token) { this.visitorToken = token; } }\nwindow.algomoSettings = new ChatSettings("${token}");</script>${widget}`,
    ),
  ],
  [
    'a getter by defineProperty',
    page(
      `<script>window.algomoSettings = {}; Object.defineProperty(window.algomoSettings, "visitorToken", {get: () => "${token}", enumerable: true});</script>${widget}`,
    ),
  ],
  [
    'var algomoSettings = algomoSettings || {}',
    page(
      `<script>var algomoSettings = algomoSettings || {}; algomoSettings.visitorToken = "${token}";</script>${widget}`,
    ),
  ],
  [
    'reduce',
    page(
      `<script>window.algomoSettings = [["visitorToken", "${token}"]].reduce((all, [key, value]) => ({...all, [key]: value}), {});</script>${widget}`,
    ),
  ],
  [
    'split and join',
    page(
      `<script>window.algomoSettings = {visitorToken: "${token.replaceAll('.', '|')}".split("|").join(".")};</script>${widget}`,
    ),
  ],
  [
    'replace',
    page(
      `<script>window.algomoSettings = {visitorToken: "Bearer ${token}".replace("Bearer ", "")};</script>${widget}`,
    ),
  ],
  [
    'slice of a header',
    page(
      `<script>window.algomoSettings = {visitorToken: "Bearer ${token}".slice(7)};</script>${widget}`,
    ),
  ],
  [
    'split of a header',
    page(
      `<script>window.algomoSettings = {visitorToken: "Bearer ${token}".split(" ")[1]};</script>${widget}`,
    ),
  ],
  [
    'a switch, in a whole page',
    page(
      `<script>switch (document.documentElement.lang) { case "en": default: window.algomoSettings = {visitorToken: "${token}", language: "en"}; }</script>${widget}`,
    ),
  ],
  [
    'a label and a loop',
    page(
      `<script>outer: for (var i = 0; i < 1; i++) { if (i) continue outer; ${set} }</script>${widget}`,
    ),
  ],
  [
    'a comma chain, minified',
    page(
      `<script>!function(e,t,n){var i;e.algomoSettings=(i=e.algomoSettings||{},i.visitorToken=t,i),e.__chat=n}(window,"${token}",1)</script>${widget}`,
    ),
  ],
  [
    'webpack’s bootstrap',
    page(
      `<script>(()=>{"use strict";var e={7:(e,t)=>{t.token="${token}"},9:(e,t,r)=>{var n=r(7);window.algomoSettings={visitorToken:n.token}}},t={};function r(n){var o=t[n];if(void 0!==o)return o.exports;var a=t[n]={exports:{}};return e[n](a,a.exports,r),a.exports}r(9)})();</script>${widget}`,
    ),
  ],
  [
    'an IIFE that returns its settings',
    page(
      `<script>window.algomoSettings = (function () { var settings = {}; settings["visitorToken"] = "${token}"; return settings; }());</script>${widget}`,
    ),
  ],
];

/** What platforms write. */
const platforms: readonly RightPage[] = [
  ['a byte order mark', `\ufeff${page(`<script>${set}</script>${widget}`)}`],
  [
    'CDATA behind a comment',
    page(`<script type="text/javascript">\n//<![CDATA[\n${set}\n//]]>\n</script>${widget}`),
  ],
  [
    'the old comment for browsers without scripts',
    page(`<script language="JavaScript">\n<!--\n${set}\n//-->\n</script>${widget}`),
  ],
  [
    'a conditional comment that shows it',
    page(`<!--[if !IE]><!--><script>${set}</script><!--<![endif]-->${widget}`),
  ],
  [
    'tags in capitals',
    page(
      `<SCRIPT TYPE="TEXT/JAVASCRIPT">${set}</SCRIPT><SCRIPT SRC="https://widget.example/widget/v1.js"></SCRIPT>`,
    ),
  ],
  [
    'a comment about the old snippet',
    page(
      `<!-- was: <script>window.algomo_settings = {token: ""};</script> --><script>${set}</script>${widget}`,
    ),
  ],
  [
    'no script in noscript beside it',
    page(
      `<noscript><img src="/pixel.gif" alt=""></noscript><script>${set}</script>${widget}`,
      '<noscript>Please enable JavaScript for the chat: window.algomoSettings needs it.</noscript>',
    ),
  ],
  [
    'Laravel’s Js::from, in a whole page',
    laravel(
      `<script>window.algomoSettings = JSON.parse('${json.replaceAll('"', '\\u0022')}');</script>${widget}`,
    ),
  ],
  [
    'Rails’ javascript_tag, in a whole page',
    rails(`<script>\n//<![CDATA[\nwindow.algomoSettings = ${json}\n//]]>\n</script>${widget}`),
  ],
  [
    'Rails’ Turbo, not evaluated again',
    rails(`<script data-turbo-eval="false">${set}</script>${widget}`),
  ],
  [
    'Django’s json_script, in a whole page',
    page(
      `<script id="algomo-settings" type="application/json">${json}</script><script>window.algomoSettings = JSON.parse(document.getElementById('algomo-settings').textContent);</script>${widget}`,
    ),
  ],
  [
    'Thymeleaf, rendered',
    page(
      `<script>\n/*<![CDATA[*/\nwindow.algomoSettings = {visitorToken: "${token}"};\n/*]]>*/\n</script>${widget}`,
    ),
  ],
  [
    'ASP.NET’s Json.Serialize',
    page(`<script>window.algomoSettings = ${json.replaceAll('.', '\\u002E')};</script>${widget}`),
  ],
  [
    'wp_localize_script, in a whole page',
    wordPress(
      `<script id="algomo-js-extra">\n/* <![CDATA[ */\nvar algomoSettings = ${json};\n/* ]]> */\n</script>${widget}`,
    ),
  ],
  [
    'wp_add_inline_script after it',
    wordPress('', `${widget}<script id="algomo-js-after">\n${set}\n</script>`),
  ],
  [
    'Shopify’s customer',
    shopify(
      `<script>window.algomoSettings = window.algomoSettings || {};\n  \n    window.algomoSettings.visitorToken = ${JSON.stringify(token)};\n  \n</script>${asynchronous}`,
    ),
  ],
  [
    'Magento’s block',
    magento(
      `<script>require(['jquery'], function ($) { $('.chat').show(); });\n${set}</script>${widget}`,
    ),
  ],
  [
    'Webflow’s embed',
    webflow('', `<div class="w-embed w-script"><script>${set}</script></div>${deferred}`),
  ],
  [
    'Drupal’s attached settings',
    drupal(
      '',
      `<script type="application/json" id="algomo-data">${json}</script><script>(function (d) { window.algomoSettings = JSON.parse(d.querySelector('#algomo-data').textContent); })(document);</script>${widget}`,
    ),
  ],
  [
    'Next’s dangerouslySetInnerHTML',
    next(
      `<script id="algomo">${set}</script>`,
      `${asynchronous}<script>self.__next_f.push([1,"4:[\\"$\\",\\"script\\",null,{\\"dangerouslySetInnerHTML\\":{\\"__html\\":\\"window.algomoSettings = {}\\"}}]\\n"])</script>`,
    ),
  ],
  ['Nuxt’s useHead', nuxt(`<script data-hid="algomo">${set}</script>${deferred}`)],
  [
    'SvelteKit’s @html',
    svelteKit(`<!-- HTML_TAG_START --><script>${set}</script><!-- HTML_TAG_END -->${widget}`),
  ],
  [
    'Astro’s define:vars, in a whole page',
    page(
      `<script>(function(){const token = "${token}";\n  window.algomoSettings = {visitorToken: token};\n})();</script>${widget}`,
    ),
  ],
  [
    'Angular’s index.html with a function',
    page(
      `<script>window.algomoSettings = {visitorToken: () => fetch('/api/token', {credentials: 'include'}).then((r) => { if (r.status === 401) return null; if (!r.ok) throw new Error(r.statusText); return r.text(); })};</script>${widget}<script type="module" src="main-C2xX8bR5.js"></script>`,
    ),
  ],
  [
    'a nonce in the policy',
    page(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'nonce-r4nd0m' https://widget.example; connect-src https://widget.example"><script nonce="r4nd0m">${set}</script><script nonce="r4nd0m" src="https://widget.example/widget/v1.js"></script>`,
    ),
  ],
  [
    'a policy after both',
    page(
      `<script>${set}</script>${widget}<meta http-equiv="Content-Security-Policy" content="script-src 'none'; connect-src *">`,
    ),
  ],
  [
    'a policy that only reports',
    page(
      `<meta http-equiv="Content-Security-Policy-Report-Only" content="script-src 'none'"><script>${set}</script>${widget}`,
    ),
  ],
  [
    'a base element',
    page(
      `<base href="https://widget.example/"><script>${set}</script><script src="widget/v1.js"></script>`,
    ),
  ],
  [
    'a base element that is for links',
    page(`<base href="/de/" target="_top"><script>${set}</script>${widget}`),
  ],
  [
    'a string with an end tag that is escaped',
    page(`<script>var embed = "<script src='/x.js'><\\/script>";\n${set}</script>${widget}`),
  ],
  [
    'a string with a comment’s beginning',
    page(`<script>var html = "<!-- note -->";\n${set}</script>${widget}`),
  ],
  [
    'a consent manager’s own script before it',
    page(
      `<script id="Cookiebot" src="https://consent.cookiebot.com/uc.js" data-cbid="00000000-0000-0000-0000-000000000000" type="text/javascript" async></script><script data-cookieconsent="ignore">${set}</script>${widget.replace('<script ', '<script data-cookieconsent="ignore" ')}`,
    ),
  ],
  [
    'blocked analytics beside it',
    page(
      `<script type="text/plain" data-cookieconsent="statistics">gtag("event", "visitor_token", {algomo: true});</script><script>${set}</script>${widget}`,
    ),
  ],
  [
    'Vue’s template in the document',
    page(
      widget,
      `<div id="app">{{ message }}<script>${set}</script></div><script type="module" src="/assets/app.js"></script>`,
    ),
  ],
  [
    'React’s hydration data beside it',
    page(
      `<script>${set}</script>${widget}`,
      `<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"code":"window.algomoSettings = {visitorToken: '…'}"}}}</script>`,
    ),
  ],
  [
    'a page of help about the snippet',
    page(
      `<script>${set}</script>${widget}`,
      '<pre><code>&lt;script&gt;window.algomoSettings = {visitorToken: "…"}&lt;/script&gt;</code></pre>',
    ),
  ],
  [
    'no quotes around attributes',
    page(`<script>${set}</script><script src=https://widget.example/widget/v1.js></script>`),
  ],
  [
    'no head and no body',
    `<!doctype html><title>Acme</title><script>${set}</script>${widget}<p>Hello`,
  ],
  [
    'the widget’s script from an import map’s page',
    page(
      `<script type="importmap">{"imports": {"app": "/app.js"}}</script><script>${set}</script>${widget}<script type="module">import "app";</script>`,
    ),
  ],
  [
    'the guide’s function',
    page(
      snippet(`async () => {
      const response = await fetch('/visitor-token', {cache: 'no-store'});
      if (response.status === 401) return null;
      if (!response.ok) throw new Error('no token');
      return response.text();
    }`) + widget,
    ),
  ],
];

export const rightBrowsers: readonly RightPage[] = [...order, ...ways, ...platforms];
