import type {BrokenPage} from '../broken-page';
import {page, snippet, token, widget} from '../token';
import {script} from '../write';

const set = snippet(`"${token}"`);

/** Places and types where browsers run nothing, and no consent manager is at work. */
const inactive: BrokenPage[] = [
  [
    'application/json',
    page(
      script(`window.algomoSettings = {visitorToken: "${token}"};`, ' type="application/json"') +
        widget,
    ),
  ],
  ['text/html of a template', page(snippet(`"${token}"`, ' type="text/html"') + widget)],
  ['text/x-handlebars', page(snippet(`"${token}"`, ' type="text/x-handlebars-template"') + widget)],
  ['a typing error in the type', page(snippet(`"${token}"`, ' type="text/javscript"') + widget)],
  ['JavaScript in the wrong attribute', page(snippet(`"${token}"`, ' type="script"') + widget)],
  ['text/typescript', page(snippet(`"${token}"`, ' type="text/typescript"') + widget)],
  ['text/jsx', page(snippet(`"${token}"`, ' type="text/jsx"') + widget)],
  [
    'application/javascript with a charset',
    page(snippet(`"${token}"`, ' type="application/javascript; charset=utf-8"') + widget),
  ],
  ['a language of old', page(snippet(`"${token}"`, ' language="VBScript"') + widget)],
  ['a comment that ends after the script', page(`<!-- chat ${set} /chat -->${widget}`)],
  [
    'a conditional comment of Internet Explorer',
    page(`<!--[if lt IE 9]>${set}<![endif]-->${widget}`),
  ],
  [
    'a comment that is never closed before the widget',
    page(`<!-- settings ${set}\n<p>--></p>${widget}`),
  ],
  ['a textarea of the CMS', page(widget, `<textarea>${set}</textarea>`)],
  ['a title', page(`<title>${set}</title>${widget}`)],
  ['a style element', page(`<style>${set}</style>${widget}`)],
  ['an iframe’s fallback', page(widget, `<iframe src="about:blank">${set}</iframe>`)],
  [
    'code of the documentation',
    page(
      widget,
      `<pre><code>&lt;script&gt;window.algomoSettings = {visitorToken: &quot;${token}&quot;};&lt;/script&gt;</code></pre>`,
    ),
  ],
  [
    'only text in a paragraph',
    page(widget, `<p>window.algomoSettings = {visitorToken: "${token}"};</p>`),
  ],
  [
    'inside another script with an address',
    page(
      `<script src="/assets/app.js" defer>window.algomoSettings = {visitorToken: "${token}"};</script>${widget}`,
    ),
  ],
  [
    'a script with an empty address',
    page(`<script src="">window.algomoSettings = {visitorToken: "${token}"};</script>${widget}`),
  ],
  [
    'a comment of JavaScript',
    page(script(`// window.algomoSettings = {visitorToken: "${token}"};`) + widget),
  ],
  [
    'a block comment of JavaScript',
    page(script(`/* window.algomoSettings = {\n  visitorToken: "${token}"\n}; */`) + widget),
  ],
  [
    'a comment that minifying made of the rest',
    page(
      script(`var a = 1; // settings window.algomoSettings = {visitorToken: "${token}"};`) + widget,
    ),
  ],
  [
    'script in capitals inside a comment',
    page(`<!--<SCRIPT>window.algomoSettings = {visitorToken: "${token}"};</SCRIPT>-->${widget}`),
  ],
  [
    'a branch that is never taken',
    page(script(`if (false) { window.algomoSettings = {visitorToken: "${token}"}; }`) + widget),
  ],
  [
    'a function that nobody calls',
    page(
      script(`function setUpChat() { window.algomoSettings = {visitorToken: "${token}"}; }`) +
        widget,
    ),
  ],
  [
    'a condition that only a running widget meets',
    page(
      script(`if (window.Algomo) {\n  window.algomoSettings = {visitorToken: "${token}"};\n}`) +
        widget,
    ),
  ],
].map(([what = '', html = '']): BrokenPage => [what, 'snippet-inactive', html]);

/** Pages whose snippet stands where browsers run nothing. */
export const idlePages: readonly BrokenPage[] = [...inactive];
