import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {codesByGroup} from '../../problems';
import {catalogue, type CatalogueEntry} from '../../problems/catalogue';
import {assertComplete} from './complete';

const codes = Object.values(codesByGroup).flat();

test('the catalogue is complete', () => {
  expect(() => assertComplete()).not.toThrow();
});

test.each(codes)('a missing entry for %s is named', (code) => {
  const entries = new Map(catalogue);
  entries.delete(code);
  expect(() => assertComplete(entries)).toThrow(`"${code}"`);
});

test.each(['title', 'symptom', 'meaning', 'causes', 'fix', 'check', 'related'] as const)(
  'an entry without %s is named',
  (field) => {
    const expired = catalogue.get('expired')!;
    const empty = {...expired, [field]: Array.isArray(expired[field]) ? [] : ' '} as CatalogueEntry;
    const entries = new Map(catalogue).set('expired', empty);
    expect(() => assertComplete(entries)).toThrow(`"expired" has no ${field}`);
  },
);

const {shape, header, signature, payload, claims} = codesByGroup;
const reference = 'docs/reference/visitor-token.mdx';

test.each([shape, header, signature, payload, claims].flat())(
  'the reference says when a token ends in %s',
  (code) => {
    const isLinked = readFileSync(reference, 'utf8').includes(`<ProblemLink code="${code}" />`);
    expect(isLinked, `${reference} has no <ProblemLink code="${code}" />`).toBe(true);
  },
);
