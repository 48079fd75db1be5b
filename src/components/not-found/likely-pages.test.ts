import {expect, test} from 'vitest';
import {likelyCodes, wordsOf} from './likely-pages';

test.each([
  ['/docs/trouble/signature_missmatch.html', 'trouble signature missmatch'],
  ['/docs/troubleshooting/', ''],
  ['/help/docs/reference/Widget/index.html', 'widget'],
  ['/docs/%D0%B0/clocks', 'clocks'],
  [`/x/eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.${'a'.repeat(43)}/expired`, 'expired'],
])('the words of %s are “%s”', (path, words) => {
  expect(wordsOf(path)).toBe(words);
});

test.each([
  ['/docs/troubleshooting/signature-mismatch.html', 'signature-mismatch'],
  ['/docs/errors/expired', 'expired'],
  ['/docs/troubleshooting/exp_in_milliseconds', 'exp-in-milliseconds'],
])('%s most likely means %s', (path, code) => {
  expect(likelyCodes(path)[0]).toBe(code);
});

test('an address that says nothing has no likely codes', () => {
  expect(likelyCodes('/pricing')).toEqual([]);
});
