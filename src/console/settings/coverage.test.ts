import {expect, test} from 'vitest';
import {accepted, boot, seenToken} from '../testing/visits';
import {coverageOf, coverageText} from './coverage';

const signedWith = (id: number, secretId: string | null) =>
  accepted(id, {token: seenToken({secretId})});

test('what a secret has signed of the latest accepted tokens', () => {
  const early = Array.from({length: 18}, (_, index) => signedWith(index + 1, 'before'));
  const visits = [
    ...early,
    boot(30),
    signedWith(31, null),
    signedWith(32, 'now'),
    signedWith(33, 'now'),
    signedWith(34, 'now'),
  ];
  expect(coverageOf(visits, 'now')).toEqual({signed: 3, of: 20});
  expect(coverageOf(visits, 'before')).toEqual({signed: 17, of: 20});
  expect(coverageOf([boot(1)], 'now')).toEqual({signed: 0, of: 0});
});

test('visits of a version that did not say so do not count', () => {
  const token = {...seenToken(), secretId: undefined as never};
  expect(coverageOf([accepted(1, {token})], 'now')).toEqual({signed: 0, of: 0});
});

test.each([
  [0, 0, 'No accepted token yet.'],
  [1, 1, 'The last accepted token was signed with it.'],
  [0, 1, 'The last accepted token was not signed with it.'],
  [5, 5, 'All of the last 5 accepted tokens were signed with it.'],
  [0, 5, 'None of the last 5 accepted tokens was signed with it.'],
  [1, 5, '1 of the last 5 accepted tokens was signed with it.'],
  [2, 5, '2 of the last 5 accepted tokens were signed with it.'],
])('%s of %s', (signed, of, text) => {
  expect(coverageText({signed, of})).toBe(text);
});
