import {expect, test} from 'vitest';
import {changelog, versionOf} from './changelog';
import {codesByGroup} from './codes';

const codes = Object.values(codesByGroup).flat();

test('each code is in one version', () => {
  const published = changelog.flatMap((version) => version.codes);
  expect([...published].sort(), 'src/problems/changelog.ts: `codes` of the versions').toEqual(
    [...codes].sort(),
  );
});

test('the newest version stands first, and each says what it brought', () => {
  const dates = changelog.map(({date}) => date);
  expect(dates).toEqual([...dates].sort().reverse());
  for (const {date, changes} of changelog) {
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(changes.length).toBeGreaterThan(0);
  }
});

test('a code knows its version', () => {
  expect(versionOf('expired').version).toBe('1.0');
});
