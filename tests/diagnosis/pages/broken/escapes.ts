import type {BrokenPage} from '../broken-page';

import {token} from '../token';
import {withScript, withValue} from '../write';

const escaped: BrokenPage[] = [
  ['ASP.NET’s encoded JSON', 'snippet-syntax-error', withValue(`&#34;${token}&#34;`)],
  ['JSP’s escapeXml', 'snippet-syntax-error', withValue(`&#034;${token}&#034;`)],
  ['&apos; of an XML serialiser', 'snippet-syntax-error', withValue(`&apos;${token}&apos;`)],
  ['a backslash of addslashes too many', 'snippet-syntax-error', withValue(`\\"${token}\\"`)],
  [
    'JSON in an echo with double quotes',
    'snippet-syntax-error',
    withScript(`window.algomoSettings = "${JSON.stringify({visitorToken: token})}";`),
  ],
  [
    'arrow of PHP',
    'snippet-syntax-error',
    withScript(`window.algomoSettings = {'visitorToken' => '${token}'};`),
  ],
  [
    'a semicolon inside',
    'snippet-syntax-error',
    withScript(`window.algomoSettings = {\n  visitorToken: "${token}";\n};`),
  ],
  ['a quote left out at the end', 'snippet-syntax-error', withValue(`"${token}`)],
  ['quotes of two kinds', 'snippet-syntax-error', withValue(`"${token}'`)],
  [
    'curly quotes around the key',
    'snippet-syntax-error',
    withScript(`window.algomoSettings = {“visitorToken”: "${token}"};`),
  ],
  ['a German pair of quotes', 'snippet-syntax-error', withValue(`„${token}“`)],
  ['primes of a word processor', 'snippet-syntax-error', withValue(`″${token}″`)],
  [
    'a no-break space is fine, an en dash is not',
    'snippet-syntax-error',
    withScript(`window.algomoSettings\u00a0= {visitorToken: "${token}"} – 1;`),
  ],
  [
    'a stray bracket',
    'snippet-syntax-error',
    withScript(`window.algomoSettings = {visitorToken: "${token}"}};`),
  ],
  [
    'TypeScript in a plain script',
    'snippet-syntax-error',
    withScript(`(window as any).algomoSettings = {visitorToken: "${token}"};`),
  ],
  [
    'Liquid’s comment',
    'snippet-syntax-error',
    withScript(`window.algomoSettings = {visitorToken: "${token}" # token of the customer\n};`),
  ],
  [
    'a Python True',
    ['token-not-quoted', 'snippet-runtime-error'],
    withScript(`window.algomoSettings = {visitorToken: ${token}, debug: True};`),
  ],
  [
    'JSON of the settings, without quotes of the token',
    'token-not-quoted',
    withScript(`window.algomoSettings = {"visitorToken":${token},"language":"en"}`),
  ],
  [
    'a variable, without quotes',
    'token-not-quoted',
    withScript(`var t = ${token};\nwindow.algomoSettings = {visitorToken: t};`),
  ],
  [
    'JavaScript escapes without quotes, as Django’s escapejs and Twig’s e("js") write them',
    ['token-not-quoted'],
    withValue(`${token.replaceAll('-', '\\u002D')}\\u002Dx\\x2D`),
  ],
  ['Bearer, without quotes', ['bearer-prefix', 'token-not-quoted'], withValue(`Bearer ${token}`)],
  [
    'a template literal’s hole, without quotes',
    'token-not-quoted',
    withScript(`algomoSettings = {visitorToken: ${token}};`),
  ],
  [
    'an e-mail’s soft break, without quotes',
    'token-not-quoted',
    withValue(token.replace(/.{70}/g, '$&\n')),
  ],
];

/** Pages whose snippet no browser can read, by quotes, escapes or slips. */
export const escapesPages: readonly BrokenPage[] = [...escaped];
