import {expect, test} from 'vitest';
import {catalogue} from '../../problems/catalogue';
import {search} from './symptom';

const problems = [...catalogue.values()];
const codes = (query: string) => search(problems, query).map(({code}) => code);

test.each([...catalogue.keys()])('%s is found by its code', (code) => {
  expect(codes(code)).toContain(code);
});

test('each word counts, in any order and case', () => {
  expect(codes('MILLISECONDS expiry')).toEqual(['exp-in-milliseconds']);
  expect(codes('expiry zebra')).toEqual([]);
});

test('a line of the console finds the problem that it names', () => {
  const line =
    '[Algomo] Visitor authentication failed: secret-encoding. The signature fits the secret after a change. https://docs.example/docs/troubleshooting/secret-encoding/';
  expect(codes(line)).toEqual(['secret-encoding']);
});

test('straight and curly apostrophes are the same', () => {
  expect(codes("token's header")).toEqual(codes('token’s header'));
  expect(codes("token's header")).toContain('header-not-json');
});

test('a blank query finds everything', () => {
  expect(search(problems, '  ')).toHaveLength(problems.length);
});
