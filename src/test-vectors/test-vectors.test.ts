import {expect, test} from 'vitest';
import {codesByGroup, type ProblemGroup} from '../problems';
import {verifyVisitorToken} from '../visitor-token';
import {testVectors} from '.';

const document = await testVectors();
const {secret, retiredSecrets, now, nowSeconds, vectors} = document;

test('they are the same each time', async () => {
  expect(JSON.stringify(await testVectors()) === JSON.stringify(document)).toBe(true);
  expect(new Date(now).getTime()).toBe(nowSeconds * 1000);
});

test('each has an id of its own, and JSON can hold it', () => {
  expect(new Set(vectors.map(({id}) => id)).size).toBe(vectors.length);
  expect(JSON.parse(JSON.stringify(vectors))).toEqual(vectors);
});

test('the secrets say that they are for tests', () => {
  for (const each of [secret, ...retiredSecrets]) expect(each).toMatch(/^TEST-SECRET-.{30,}$/);
});

test.each(vectors.map((vector) => [vector.id, vector] as const))('%s', async (_, vector) => {
  const secrets = [
    {id: 'current', value: vector.secret ?? secret},
    ...retiredSecrets.map((value) => ({id: 'retired', value, retired: true})),
  ];
  const verified = verifyVisitorToken(vector.token, {secrets, now: new Date(now)});
  if (!vector.valid) return expect(verified).rejects.toMatchObject({code: vector.code});
  const {user, warnings} = await verified;
  expect(user).toEqual(vector.user);
  expect(warnings.map(({code}) => code)).toEqual(vector.warnings);
});

test('every code that a token alone can end in is there', () => {
  const groups: ProblemGroup[] = ['shape', 'header', 'signature', 'payload', 'claims'];
  const given = new Set(vectors.flatMap(({code, warnings}) => [code, ...warnings]));
  const missing = groups.flatMap((group) => codesByGroup[group]).filter((code) => !given.has(code));
  expect(missing).toEqual([]);
});
