import Ajv from 'ajv/dist/2020';
import {expect, test} from 'vitest';
import {codesByGroup} from '../../problems';
import {code, warnings} from '../../visitor-token/testing/refusal';
import {claimsJson, forge} from '../../visitor-token/testing/forge';
import {claimsSchema} from './claims-schema';
import {problemsDocument} from './problems';

const site = 'https://docs.example/help/';
const schema = claimsSchema(site);
const validate = new Ajv({strict: true, allowUnionTypes: true}).compile(schema);

test('the schema is valid, under its own address', () => {
  expect(schema.$id).toBe('https://docs.example/help/schema/visitor-claims.json');
  for (const example of schema.examples) expect(validate(example)).toBe(true);
});

test.each<[name: string, claims: Record<string, unknown>]>([
  ['every field', {name: 'Jane', email: 'jane@acme.example', companyId: 1, companyName: 'Acme'}],
  ['an id that is text', {id: 'a'}],
  ['an id that is zero', {id: 0}],
  ['a negative id', {id: -1}],
  ['the largest id', {id: 2 ** 53 - 1}],
  ['an id beyond it', {id: 2 ** 53}],
  ['an id that is a fraction', {id: 1.5}],
  ['an empty id', {id: ''}],
  ['an id of white space', {id: ' \t'}],
  ['an id of 255 characters', {id: '😀'.repeat(255)}],
  ['an id of 256 characters', {id: 'a'.repeat(256)}],
  ['no id', {id: undefined}],
  ['an id that is null', {id: null}],
  ['an id that is an object', {id: {}}],
  ['an id that is true', {id: true}],
  ['a name that is null', {name: null}],
  ['a name that is empty', {name: ''}],
  ['a name that is a list', {name: ['Jane']}],
  ['a name of 512 characters', {name: 'é'.repeat(512)}],
  ['a name of 513 characters', {name: 'é'.repeat(513)}],
  ['a number for a name', {name: 1.5}],
  ['a time that is text', {exp: '30'}],
  ['a time that is null', {iat: null}],
  ['a subject', {sub: 7, aud: ['x']}],
  ['a custom field', {plan: {seats: 3}}],
])('the schema and the verifier agree on %s', async (_, claims) => {
  const json = claimsJson(claims);
  const refused = await code(forge(json));
  expect(validate(JSON.parse(json)), refused).toBe(refused === 'accepted');
});

test('what the schema lets pass as a custom field is a warning', async () => {
  expect(await warnings(forge(claimsJson({plan: 1})))).toEqual(['claim-not-supported']);
});

test('the problems are all there, in order, with addresses under the base path', () => {
  const {problems, groups} = problemsDocument(site);
  expect(problems.map((problem) => problem.code)).toEqual(Object.values(codesByGroup).flat());
  expect(new Set(problems.map(({group}) => group))).toEqual(new Set(groups.map(({id}) => id)));
  for (const problem of problems) {
    expect(problem.url).toBe(`${site}docs/troubleshooting/${problem.code}/`);
    expect(problem.playground).toBe(`${site}playground/#problem=${problem.code}`);
    expect(problem.since).toMatch(/^\d+\.\d+$/);
    for (const text of [
      problem.title,
      problem.remedy,
      problem.symptom,
      problem.meaning,
      problem.check,
    ]) {
      expect(text).not.toBe('');
    }
  }
});
