import {expect, test} from 'vitest';
import {failureOf} from './ask';
import {type Failure, failureText} from './failure';

const refusal = JSON.stringify({
  code: 'secret-too-short',
  detail: 'A secret has at least 32 bytes.',
});

test.each<[number, string, Failure]>([
  [400, refusal, {kind: 'refused', detail: 'A secret has at least 32 bytes.'}],
  [404, refusal, {kind: 'refused', detail: 'A secret has at least 32 bytes.'}],
  [401, refusal, {kind: 'restarted'}],
  [403, refusal, {kind: 'forbidden'}],
  [500, refusal, {kind: 'failed', status: 500}],
  [400, 'no JSON', {kind: 'failed', status: 400}],
  [400, '{"detail": 1}', {kind: 'failed', status: 400}],
  [400, 'null', {kind: 'failed', status: 400}],
])('HTTP %s %s', (status, text, failure) => {
  expect(failureOf(status, text)).toEqual(failure);
});

test('each failure is said in words', () => {
  const failures: Failure[] = [
    {kind: 'stopped'},
    {kind: 'no-answer'},
    {kind: 'forbidden'},
    {kind: 'restarted'},
    {kind: 'refused', detail: 'A detail.'},
    {kind: 'failed', status: 500},
    {kind: 'not-understood'},
  ];
  const texts = failures.map(failureText);
  expect(new Set(texts).size).toBe(failures.length);
  for (const text of texts) expect(text).toMatch(/^[A-Z].*\.$/);
});
