import type {RightPage} from '../right-page';
import {page, snippet, token, widget} from '../token';
import {script, withScript, withValue} from '../write';

/** What people write in JavaScript. */
const written: RightPage[] = [
  ['globalThis', withScript(`globalThis.algomoSettings = {visitorToken: "${token}"};`)],
  ['self', withScript(`self.algomoSettings = {visitorToken: "${token}"};`)],
  ['this at the top', withScript(`this.algomoSettings = {visitorToken: "${token}"};`)],
  ['no window at all', withScript(`algomoSettings = {visitorToken: "${token}"};`)],
  ['brackets', withScript(`window["algomoSettings"] = {"visitorToken": "${token}"};`)],
  [
    'a member by brackets, right',
    withScript(`window.algomoSettings = {};\nwindow.algomoSettings["visitorToken"] = "${token}";`),
  ],
  [
    '||= and a member',
    withScript(`window.algomoSettings ||= {};\nwindow.algomoSettings.visitorToken = "${token}";`),
  ],
  ['??= with an object', withScript(`window.algomoSettings ??= {visitorToken: "${token}"};`)],
  [
    'an assignment in a parenthesis',
    withScript(`(window.algomoSettings = window.algomoSettings || {}).visitorToken = "${token}";`),
  ],
  [
    'defineProperty',
    withScript(
      `Object.defineProperty(window, "algomoSettings", {value: {visitorToken: "${token}"}});`,
    ),
  ],
  ['a template literal', withValue(`\`${token}\``)],
  ['two strings joined', withValue(`"${token.slice(0, 60)}" +\n  "${token.slice(60)}"`)],
  [
    'three parts joined',
    withScript(
      `var parts = ${JSON.stringify(token.split('.'))};\nwindow.algomoSettings = {visitorToken: parts.join(".")};`,
    ),
  ],
  [
    'a variable',
    withScript(
      `var visitorToken = "${token}";\nwindow.algomoSettings = {visitorToken: visitorToken};`,
    ),
  ],
  [
    'shorthand',
    withScript(`const visitorToken = "${token}";\nwindow.algomoSettings = {visitorToken};`),
  ],
  [
    'a variable of another script',
    page(`${script(`var VISITOR_TOKEN = "${token}";`)}${snippet('VISITOR_TOKEN')}${widget}`),
  ],
  [
    'a data object',
    withScript(
      `window.pageData = {"user":{"id":1},"token":"${token}"};\nwindow.algomoSettings = {visitorToken: window.pageData.token};`,
    ),
  ],
  [
    'either of two tokens',
    withScript(`window.algomoSettings = {visitorToken: window.isAdmin ? "${token}" : "${token}"};`),
  ],
  ['trimmed', withValue(`" ${token}\\n".trim()`)],
  ['replaced quotes', withValue(`'"${token}"'.replace(/"/g, "")`)],
  ['Bearer cut away', withValue(`"Bearer ${token}".slice(7)`)],
  ['decoded', withValue(`decodeURIComponent("${token.replaceAll('.', '%2E')}")`)],
  ['parsed', withValue(`JSON.parse('"${token}"')`)],
  [
    'a wrapper that runs at once',
    withScript(`(function (w) { w.algomoSettings = {visitorToken: "${token}"}; })(window);`),
  ],
  [
    'a function that is called',
    withScript(
      `function setUp(token) { window.algomoSettings = {visitorToken: token}; }\nsetUp("${token}");`,
    ),
  ],
  [
    'try and catch',
    withScript(
      `try { window.algomoSettings = {visitorToken: "${token}"}; } catch (e) { console.error(e); }`,
    ),
  ],
  [
    'a condition that holds',
    withScript(
      `if (typeof window !== "undefined") { window.algomoSettings = {visitorToken: "${token}"}; }`,
    ),
  ],
  [
    'a condition on the address',
    withScript(
      `if (location.pathname !== "/checkout") { window.algomoSettings = {visitorToken: "${token}"}; }`,
    ),
  ],
  [
    'the state interactive',
    page(
      '',
      script(
        `document.addEventListener("readystatechange", () => { if (document.readyState === "interactive") window.algomoSettings = {visitorToken: "${token}"}; });`,
      ) + widget,
    ),
  ],
  [
    'a comment at the line’s end that HTML would open',
    withScript(`window.algomoSettings = {visitorToken: "${token}" <!-- from the server\n};`),
  ],
  [
    'old settings in a comment of JavaScript',
    withScript(
      `// window.algomoSettings = {visitor_token: "{{ token }}"};\nwindow.algomoSettings = {visitorToken: "${token}"};`,
    ),
  ],
  [
    'a trailing comma and a comment',
    withScript(`window.algomoSettings = {\n  visitorToken: "${token}", // signed for 30 s\n};`),
  ],
  [
    'a use of strict',
    withScript(`"use strict";\nwindow.algomoSettings = Object.freeze({visitorToken: "${token}"});`),
  ],
  [
    'minified with commas',
    withScript(
      `var a=document,b=window;b.algomoSettings={visitorToken:"${token}",language:a.documentElement.lang},b.x=!0;`,
    ),
  ],
  [
    'a second snippet that waits for a click and boots',
    page(
      snippet(`"${token}"`) + widget,
      script(
        'document.querySelector("#logout").addEventListener("click", () => { window.algomoSettings = {}; Algomo.shutdown(); });',
      ),
    ),
  ],
  [
    'a member that is read before it is there',
    withScript(
      `console.log(window.algomoSettings && window.algomoSettings.visitorToken);\nwindow.algomoSettings = {visitorToken: "${token}"};`,
    ),
  ],
  [
    'two equal snippets, in head and body',
    page(snippet(`"${token}"`), snippet(`"${token}"`) + widget),
  ],
  [
    'the same object kept by a later script',
    page(
      snippet(`"${token}"`),
      script('window.algomoSettings = window.algomoSettings || {};') + widget,
    ),
  ],
  [
    'the language added later',
    page(
      snippet(`"${token}"`),
      script('window.algomoSettings.language = document.documentElement.lang;') + widget,
    ),
  ],
  [
    'an error where nobody is signed in',
    withScript(
      `if (!document.title) throw new Error("no title");\nwindow.algomoSettings = {visitorToken: "${token}"};`,
    ),
  ],
  [
    'var that is read above its line in a function',
    withScript(`window.algomoSettings = {visitorToken: () => TOKEN};\nconst TOKEN = "${token}";`),
  ],
  [
    'settings by who is signed in',
    withScript(
      `var logged = '1';\nif (logged == 0) {\n  window.algomoSettings = {language: "en"};\n} else {\n  window.algomoSettings = {visitorToken: "${token}"};\n}`,
    ),
  ],
  ['async and defer on an inline script', page(snippet(`"${token}"`, ' async defer') + widget)],
  [
    'a remnant of PHP in a comment',
    withScript(
      `//alert("<?php echo $customer['name'] ?>")\nwindow.algomoSettings = {\n  language: "en", // <?= $lang ?>\n  visitorToken: "${token}", // {{ visitor_token }}\n};`,
    ),
  ],
  [
    'a void of the other vendor’s leftovers',
    withScript(
      `/* Replace 'APP_ID' with your app ID */\nwindow.algomoSettings = {\n  "visitorToken" : "${token}",\n  "language_override" : "en"\n};\n/* Replace 'YOUR_TOKEN' with your token */`,
    ),
  ],
  [
    'an empty object first, and the token in an async function before the widget',
    page(
      '',
      script(
        'window.algomoSettings = {language: "en"};\n(async () => {\n  const response = await fetch("/visitor-token");\n  window.algomoSettings = {visitorToken: await response.text()};\n  const s = document.createElement("script");\n  s.src = "https://widget.example/widget/v1.js";\n  s.async = true;\n  document.head.appendChild(s);\n})();',
      ),
    ),
  ],
  [
    'a helper that loads scripts',
    page(
      snippet(`"${token}"`),
      script(
        'function load(src, done) { var s = document.createElement("script"); s.src = src; s.onload = done; document.body.appendChild(s); }\nload("https://widget.example/widget/v1.js", function () { Algomo.open(); });',
      ),
    ),
  ],
];

/** Right pages by how their JavaScript is written. */
export const rightWritten: readonly RightPage[] = [...written];
