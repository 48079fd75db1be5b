import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, it, test} from 'vitest';
import {checkPage} from '../../../src/page-check';
import {docsRegion} from '../../../src/example-code/region';
import {changes} from './broken';
import {templateExamples} from './setups';
import {mutated} from '../mutate';
import {templateIds, templates} from '../../../src/example-code/templates';

const folder = fileURLToPath(new URL('../../templates/', import.meta.url));
const read = (path: string) => readFileSync(`${folder}${path}`, 'utf8');

it('has a folder for each id, and no other', () => {
  const folders = readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name);
  expect(folders.sort()).toEqual([...templateIds].sort());
});

test.each(templateExamples.map((example) => [example.template.id, example] as const))(
  '%s has its files',
  (id, {manifest, template, setups}) => {
    const files = [...manifest, template.file, template.helper?.file ?? template.file, 'README.md'];
    for (const file of files) expect(existsSync(`${folder}${id}/${file}`), file).toBe(true);
    expect(setups.length).toBeGreaterThan(0);
    const {version} = template.library;
    if (version !== null) expect(read(`${id}/${manifest[0]}`)).toContain(version);
  },
);

const rows = templates.map((template) => [template.id, template] as const);

test('where an engine lets something through, the documentation says so', () => {
  for (const {id, letsThrough, template} of templateExamples) {
    expect(template.limit !== undefined, id).toBe(letsThrough.length > 0);
  }
});

test.each(rows)('%s shows a few lines that hand the token over', (id, {file, helper}) => {
  const region = docsRegion(read(`${id}/${file}`));
  expect(region).toContain('window.algomoSettings');
  expect(region).not.toMatch(/#(end)?region/);
  expect(region.trimEnd().split('\n').length).toBeLessThanOrEqual(8);
  if (helper) expect(docsRegion(read(`${id}/${helper.file}`)).trimEnd()).not.toContain('\n');
});

test.each(rows.filter(([id]) => id !== 'react'))('%s: not rendered, it is a placeholder', (id) => {
  const {file} = templates.find((template) => template.id === id)!;
  const errors = checkPage(read(`${id}/${file}`)).findings.filter(
    ({severity}) => severity === 'error',
  );
  expect(errors.map(({code}) => code)).toEqual(['token-placeholder']);
});

test.each(rows)('%s: every pitfall is one that is run, as it is written', (id, {pitfalls}) => {
  const mistakes = pitfalls.map(({mistake}) => mistake);
  expect(Object.keys(changes[id]).sort()).toEqual([...mistakes].sort());
  for (const {mistake, text} of pitfalls) {
    const made = changes[id][mistake] ?? [];
    const quoted = text.split('`').filter((_, index) => index % 2 === 1);
    const shown = quoted.filter((code) =>
      made.some(([, from, to]) => to.includes(code) || from.includes(code)),
    );
    expect(shown, text).not.toEqual([]);
  }
});

test.each(rows)('%s: every mistake has its place in the source', (id) => {
  for (const made of Object.values(changes[id])) {
    const sources = new Map<string, string>();
    for (const [file, from, to] of made) {
      const source = sources.get(file) ?? read(`${id}/${file}`);
      sources.set(file, mutated(source, [from, to]));
      expect(sources.get(file)).not.toBe(source);
    }
  }
});
