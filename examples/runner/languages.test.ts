import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, it, test} from 'vitest';
import {isLanguageId, languages} from '../../src/example-code/languages';
import {examples} from './setups';

const folder = fileURLToPath(new URL('../languages/', import.meta.url));

it('has each id once, and a folder for each and no other', () => {
  const folders = readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name);
  const ids = languages.map(({id}) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(folders.sort()).toEqual([...ids].sort());
});

test.each(examples.map((example) => [example.id, example] as const))('%s', (id, language) => {
  for (const file of [...language.manifest, language.file, 'README.md']) {
    expect(existsSync(`${folder}${id}/${file}`), file).toBe(true);
  }
  expect(language.setups.length).toBeGreaterThan(0);
  expect(language.pitfalls.length).toBeGreaterThan(0);
});

const pinned = examples.filter(({library}) => library.version !== null);
test.each(pinned.map(({id, library, manifest}) => [id, library.version, manifest[0]] as const))(
  '%s pins %s',
  (id, version, manifest) => {
    expect(readFileSync(`${folder}${id}/${manifest}`, 'utf8')).toContain(version);
  },
);

it('knows its ids', () => {
  expect(isLanguageId('go')).toBe(true);
  expect(isLanguageId('cobol')).toBe(false);
  expect(isLanguageId(undefined)).toBe(false);
});
