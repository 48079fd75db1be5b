import {expect, test} from 'vitest';
import {marked} from './marked';

const shown = (text: string, query: string, length?: number) =>
  marked(text, query, length)
    .map(({text: run, hit}) => (hit ? `[${run}]` : run))
    .join('');

test('marks the words of the query in all their forms', () => {
  expect(shown('The token has expired.', 'expires TOKEN')).toBe('The [token] has [expired].');
});

test('marks a word that is being typed', () => {
  expect(shown('A signature', 'signat')).toBe('A [signature]');
});

test('shows the part of a long text around the first match', () => {
  const text = `${'word '.repeat(60)}secret ${'more '.repeat(60)}`;
  const excerpt = shown(text, 'secret');
  expect(excerpt).toMatch(/^…word .*\[secret\] more .*…$/);
  expect(excerpt.length).toBeLessThan(160);
});

test('shows the beginning of a text without a match', () => {
  expect(shown('abc '.repeat(100), 'zebra', 20)).toBe('abc abc abc abc abc …');
});
