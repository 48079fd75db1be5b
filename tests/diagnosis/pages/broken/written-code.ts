import type {BrokenPage} from '../broken-page';
import {token} from '../token';
import {withScript} from '../write';

const settings = (value: string) => `window.algomoSettings = {visitorToken: ${value}`;

/** Code in strings: what no browser can read of it, only the running page would say. */
export const writtenCodePages: readonly BrokenPage[] = [
  [
    'eval, with a brace missing',
    'snippet-syntax-error',
    withScript(`eval("${settings(`'${token}'`)}");`),
  ],
  [
    'eval of a token without quotes',
    'token-not-quoted',
    withScript(`eval("${settings(token)}}");`),
  ],
  [
    'eval of a template',
    'token-placeholder',
    withScript(`eval("${settings('{{ visitor_token }}')}}");`),
  ],
  [
    'document.write of a script with a brace missing',
    'snippet-syntax-error',
    withScript(`document.write("<script>${settings(`'${token}'`)}<\\/script>");`),
  ],
  [
    'document.write of a token without quotes',
    'token-not-quoted',
    withScript(`document.write('<script>${settings(token)}}<\\/script>');`),
  ],
  [
    'new Function with a brace missing',
    'snippet-syntax-error',
    withScript(`new Function("${settings(`'${token}'`)}")();`),
  ],
  [
    'setTimeout of a string with a brace missing',
    'snippet-syntax-error',
    withScript(`setTimeout("${settings(`'${token}'`)}", 0);`),
  ],
  [
    'setTimeout of a string',
    'settings-after-boot',
    withScript(`setTimeout("${settings(`'${token}'`)}}", 0);`),
  ],
  [
    'a script element with a token without quotes',
    'token-not-quoted',
    withScript(
      `var s = document.createElement('script'); s.text = "${settings(token)}}"; document.head.appendChild(s);`,
    ),
  ],
];
