import {expect, test} from 'vitest';
import {clockTime, duration, lifeUntil, relative} from './human-time';

test.each([
  [0, '0 s'],
  [59, '59 s'],
  [60, '1 min'],
  [90, '1 min 30 s'],
  [3_600, '1 hour'],
  [86_400, '1 day'],
  [259_200, '3 days'],
  [315_360_000, '10 years'],
])('%d seconds are %s', (seconds, text) => {
  expect(duration(seconds)).toBe(text);
});

test.each([
  [130, 100, 'in 30 s'],
  [100, 112, '12 s ago'],
  [100, 100.2, 'now'],
])('%d seen from %d is %s', (at, now, text) => {
  expect(relative(at, now)).toBe(text);
});

test.each([
  [130, 100.5, 'expires in 30 s'],
  [100, 100, 'expired 0 s ago'],
  [100, 112.5, 'expired 12 s ago'],
])('a token that ends at %d is, at %d: %s', (exp, now, text) => {
  expect(lifeUntil(exp, now)).toBe(text);
});

test('a number that is no date has no clock time', () => {
  expect(clockTime(1e20)).toBeNull();
});
