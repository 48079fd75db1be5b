import {describe, expect, it} from 'vitest';
import {findVisitorToken} from '../../src/pasted-token';
import {inspectVisitorToken, verifyVisitorToken} from '../../src/visitor-token';
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

const sizes = [16, 32, 64, 128, 256, 512, 1024].map((kilobytes) => kilobytes * 1024);
const most = 2.5;
/** Milliseconds below which the clock and the collection of garbage are most of what is measured. */
const noise = 25;

async function once(run: (text: string) => unknown, text: string): Promise<number> {
  const start = performance.now();
  await run(text);
  return performance.now() - start;
}

/** The least of a few runs: what else the machine does only adds. */
async function time(run: (text: string) => unknown, text: string, runs: number): Promise<number> {
  let least = Infinity;
  for (let i = 0; i < runs; i++) least = Math.min(least, await once(run, text));
  return least;
}

/** How often the time doubles too fast: from each size to the next, measured again if it seems so. */
async function tooFast(run: (text: string) => unknown, piece: string): Promise<string[]> {
  const text = (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  const found: string[] = [];
  let before = await time(run, text(sizes[0] ?? 0), 3);
  for (const size of sizes.slice(1)) {
    let after = await time(run, text(size), 2);
    for (let again = 0; again < 5 && after > Math.max(before * most, noise); again++) {
      before = Math.max(before, await time(run, text(size / 2), 3));
      after = Math.min(after, await time(run, text(size), 3));
    }
    if (after > Math.max(before * most, noise)) {
      found.push(`${size / 1024} KB: ${before.toFixed(1)} to ${after.toFixed(1)} ms`);
    }
    before = after;
  }
  return found;
}

describe.each(uses)('%s takes time that grows with its input, and no faster', (_, run) => {
  it.each(shapes)('%s', {timeout: 60_000}, async (_shape, piece) => {
    expect(await tooFast(run, piece)).toEqual([]);
  });
});
