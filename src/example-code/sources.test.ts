import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {languages} from './languages';
import {docsRegion} from './region';
import {signingSources} from './sources';

test.each(languages.map(({id, file}) => [id, file] as const))('%s shows %s', (id, file) => {
  const source = readFileSync(`examples/languages/${id}/${file}`, 'utf8');
  expect(signingSources[id]).toBe(docsRegion(source));
});

test('no other language is shown', () => {
  expect(Object.keys(signingSources)).toEqual(languages.map(({id}) => id));
});
