import {describe, expect, test} from 'vitest';
import {inlineScriptSources} from './inline-scripts';

/** `printf 'go()' | openssl dgst -sha256 -binary | base64` */
const go = "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='";

describe('inlineScriptSources', () => {
  test.each([
    ['an inline script', '<script>go()</script>', [go]],
    ['one that says it is JavaScript', '<script type=text/javascript>go()</script>', [go]],
    ['a module', '<script type="module">go()</script>', [go]],
    ['an import map', '<script type=importmap>go()</script>', [go]],
    ['rules for what is fetched ahead', '<script type="speculationrules">go()</script>', [go]],
    ['the same one twice', '<script>go()</script><p></p><script>go()</script>', [go]],
    ['one in a template', '<template><script>go()</script></template>', [go]],
    ['a file', '<script src=/a.js defer></script>', []],
    ['data', '<script type="application/ld+json">{"go": 1}</script>', []],
    ['data without quotes', '<script data-rh=true type=application/ld+json>{}</script>', []],
    ['an attribute named like a type', '<script data-type="module">go()</script>', [go]],
    ['an example in a text area', '<textarea><script>go()</script></textarea>', []],
    ['an example in an attribute', '<p title="<script>go()</script>">', []],
    ['a comment', '<!-- <script>go()</script> -->', []],
  ])('%s', (_name, html, expected) => {
    expect([...inlineScriptSources(html)]).toEqual(expected);
  });

  test.each([
    ['an event handler', '<button onclick="go()">'],
    ['a link that runs', '<a href=" javascript:go()">'],
  ])('refuses %s', (_name, html) => {
    expect(() => inlineScriptSources(html)).toThrow('Code in an attribute');
  });
});
