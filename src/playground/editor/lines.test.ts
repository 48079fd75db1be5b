import {expect, test} from 'vitest';
import {lineAt, rangeOfLine} from './lines';

test.each([
  ['the first line', 'one\ntwo\nthree', 1, 'one'],
  ['a line in the middle', 'one\ntwo\nthree', 2, 'two'],
  ['the last line', 'one\ntwo\nthree', 3, 'three'],
  ['an empty line', 'one\n\nthree', 2, ''],
  ['the line after a final line break', 'one\n', 2, ''],
  ['a line that is not there: the last one', 'one\ntwo', 9, 'two'],
  ['a text without a line', '', 1, ''],
])('%s', (_, text, line, content) => {
  const {start, end} = rangeOfLine(text, line);
  expect(text.slice(start, end)).toBe(content);
});

test.each([
  [0, 1],
  [3, 1],
  [4, 2],
  [8, 3],
])('offset %i lies in line %i', (offset, line) => {
  expect(lineAt('one\ntwo\nthree', offset)).toBe(line);
});
