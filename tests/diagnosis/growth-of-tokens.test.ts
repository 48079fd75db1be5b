import {describe, expect, it} from 'vitest';
import {findVisitorToken} from '../../src/pasted-token';
import {inspectVisitorToken, verifyVisitorToken} from '../../src/visitor-token';
import {steepSteps} from './growth';
import {base64url, jwt, now, secret, secrets} from './tokens/make-token';

const token = jwt();
const [header = '', payload = '', signature = ''] = token.split('.');

/** A piece of text that, repeated, makes a naive search start again and again. */
const shapes: readonly (readonly [what: string, piece: string])[] = [
  ['beginnings of tokens', 'eyJ'],
  ['beginnings of tokens with dots', 'eyJ.'],
  ['beginnings of headers in lines', 'eyJhbGci\n'],
  ['headers', header],
  ['headers with a dot', `${header}.`],
  ['headers with a dot and a line break', `${header}.\n`],
  ['headers with blanks', `${header} `],
  ['halves of headers in quotes', `"${header.slice(0, 18)}" + `],
  ['headers and payloads without a signature', `${header}.${payload}.\n`],
  ['tokens in lines', `${token}\n`],
  ['tokens without a break', token],
  ['tokens of a wrong length', `${header}.${payload}.${signature}AA\n`],
  ['tokens in strings that are joined', `'${header}.' + '${payload}.' + '${signature}' + `],
  ['blanks', ' '],
  ['line breaks', '\n'],
  ['zero-width spaces', '\u200b'],
  ['quotes', '"'],
  ['backslashes', '\\'],
  ['escaped quotes', '\\"'],
  ['percent signs', '%25'],
  ['percent-encoded quotes', '%22'],
  ['character references', '&quot;'],
  ['letters', 'a'],
  ['base64 with padding', 'QUJD='],
  ['dots', '.'],
  ['opening brackets', '{'],
  ['arrays of JSON', '[{"a":'],
  ['names and colons', 'visitorToken: "'],
  ['names and equals signs', 'ALGOMO_SECRET='],
  ['secrets', `secret: ${secret}\n`],
  ['Bearer', 'Bearer '],
  ['placeholders', 'your token '],
  ['templates', '{{ token }} '],
  ['elements', '<script>'],
  ['addresses', 'https://acme.example/?a='],
  ['encoded objects', base64url('{"id":1}')],
  ['stars', '*'],
  ['surrogates', '\ud83d\ude00'],
];

const uses: readonly (readonly [what: string, run: (text: string) => unknown])[] = [
  ['verify', (text) => verifyVisitorToken(text, {secrets, now}).catch(() => null)],
  ['inspect', (text) => inspectVisitorToken(text, {secrets, now})],
  ['paste', (text) => findVisitorToken(text)],
];

describe.each(uses)('%s takes work that grows with its input, and no faster', (_, run) => {
  it.each(shapes)('%s', {timeout: 60_000}, async (_shape, piece) => {
    const textOf = (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
    expect(await steepSteps(run, textOf)).toEqual([]);
  });
});
