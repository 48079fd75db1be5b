import fc from 'fast-check';
import {expect, test} from 'vitest';
import {coloured, plainText} from '.';
import {refractor} from './languages';

const keyword = 'style="color:var(--alg-code-keyword)"';
const name = 'style="color:var(--alg-code-name)"';
const muted = 'style="color:var(--alg-text-muted)"';

test.each([
  ['a keyword', 'javascript', 'const a', `<span ${keyword}>const</span> a`],
  [
    'an alias of JSON',
    'json',
    '{"id": 1}',
    `<span ${muted}>{</span><span ${name}>"id"</span><span ${muted}>: </span><span style="color:var(--alg-code-constant)">1</span><span ${muted}>}</span>`,
  ],
  [
    'a comment of several lines',
    'javascript',
    '/* a\n\n b */',
    `<span ${muted}>/* a\n\n b */</span>`,
  ],
  ['nothing', 'python', '', ''],
])('%s is coloured', (_, language, code, html) => {
  expect(coloured(code, language)).toBe(html);
});

test('a template keeps the colours of the page around it', () => {
  const html = coloured('<b><?= $a ?></b>', 'php');
  expect(plainText(html)).toBe('<b><?= $a ?></b>');
  expect(html).toContain(`<span ${keyword}>b</span>`);
  expect(html).toContain('<span style="color:var(--alg-code-constant)">$a </span>');
});

test('refuses a language that it does not have', () => {
  expect(() => coloured('', 'cobol')).toThrow('cobol');
});

/** Pieces that mean something to one grammar or another. */
const pieces = ['<', '>', '&', '&amp;', '"', "'", '`', '\\', '/*', '*/', '//', '#', '{{', '}}'];
const more = ['{%', '%}', '<?php', '?>', '<%', '%>', '\n', '\r\n', '\t', ' ', 'if', 'a', '1', '😀'];

test.each(refractor.listLanguages())('%s: any text stays itself, and stays text', (language) => {
  const texts = fc.array(fc.constantFrom(...pieces, ...more), {maxLength: 30});
  fc.assert(
    fc.property(texts, (parts) => {
      const code = parts.join('');
      const html = coloured(code, language);
      expect(html).not.toMatch(/<(?!\/span>|span style="color:var\(--[\w-]+\)">)/);
      expect(plainText(html)).toBe(code);
    }),
    {numRuns: 50},
  );
});

test('leaves no global behind', () => {
  expect('Prism' in globalThis).toBe(false);
});
