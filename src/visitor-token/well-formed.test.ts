import {expect, test} from 'vitest';
import {isWellFormed, toWellFormed} from './well-formed';

const texts: [name: string, text: string, made: string][] = [
  ['nothing', '', ''],
  ['a plain text', 'Jane', 'Jane'],
  ['a whole pair', '😀', '😀'],
  ['a first half', 'a\uD83D', 'a\uFFFD'],
  ['a second half', '\uDE00b', '\uFFFDb'],
  ['halves in the wrong order', '\uDE00\uD83D', '\uFFFD\uFFFD'],
  ['a half beside a whole pair', '\uD83D😀', '\uFFFD😀'],
];

test.each(texts)('%s', (_, text, made) => {
  expect(isWellFormed(text)).toBe(text === made);
  expect(toWellFormed(text)).toBe(made);
  expect([isWellFormed(text), toWellFormed(text)]).toEqual([
    text.isWellFormed(),
    text.toWellFormed(),
  ]);
});
