import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {codesByGroup} from '../../problems';
import {linesOfProblem} from './sources';
import {lastUpdated} from '.';

const folder = mkdtempSync(join(tmpdir(), 'last-updated-'));
const site = join(folder, 'site');
const entries = join(site, 'src/problems/entries');

function git(cwd: string, ...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@t.example', ...args], {
    cwd,
    stdio: 'ignore',
  });
}

/** Commits all, at noon of a day in January 2026. */
function commit(day: number): void {
  const date = `2026-01-0${day}T12:00:00Z`;
  process.env['GIT_COMMITTER_DATE'] = date;
  git(site, 'add', '.');
  git(site, 'commit', '-m', 'x', `--date=${date}`);
  delete process.env['GIT_COMMITTER_DATE'];
}

const entry = (code: string, meaning: string) => `  ${code}: {\n    meaning: '${meaning}',\n  },\n`;
const catalogue = (first: string, second: string) =>
  `export const a = {\n${entry('expired', first)}${entry("'not-yet-valid'", second)}};\n`;

beforeAll(() => {
  mkdirSync(entries, {recursive: true});
  mkdirSync(join(site, 'src/problems/titles'), {recursive: true});
  writeFileSync(join(site, 'src/problems/titles/none.ts'), '');
  writeFileSync(join(site, 'guide.mdx'), 'one');
  writeFileSync(join(entries, 'time.ts'), catalogue('a', 'b'));
  git(site, 'init', '-b', 'main');
  commit(1);
  writeFileSync(join(entries, 'time.ts'), catalogue('a', 'changed'));
  commit(2);
  writeFileSync(join(site, 'guide.mdx'), 'two');
  commit(3);
});

afterAll(() => rmSync(folder, {recursive: true}));

/** The day of January 2026 on which a page of a copy of the site was last changed. */
async function day(siteDir: string, page: string): Promise<number | null> {
  const dates = lastUpdated(siteDir, join(siteDir, 'generated'));
  const info = await dates.getFileLastUpdateInfo(join(siteDir, page));
  return info && new Date(info.timestamp).getUTCDate();
}

test('a page has the day of its last commit, and a problem that of its own lines', async () => {
  expect(await day(site, 'guide.mdx')).toBe(3);
  expect(await day(site, 'generated/expired.mdx')).toBe(1);
  expect(await day(site, 'generated/not-yet-valid.mdx')).toBe(2);
});

test('a file that is not committed has no date', async () => {
  expect(await day(site, 'nowhere.mdx')).toBeNull();
});

test('a shallow clone knows no date', async () => {
  const clone = join(folder, 'shallow');
  git(folder, 'clone', '--depth=1', `file://${site}`, clone);
  expect(await day(clone, 'guide.mdx')).toBeNull();
  expect(await day(clone, 'generated/expired.mdx')).toBeNull();
});

test('an archive knows no date, inside of another repository too', async () => {
  const copy = (to: string) =>
    cpSync(site, to, {recursive: true, filter: (source) => !source.endsWith('.git')});
  const archive = join(folder, 'archive');
  copy(archive);
  expect(await day(archive, 'guide.mdx')).toBeNull();
  const inside = join(site, 'vendor');
  cpSync(archive, inside, {recursive: true});
  expect(await day(inside, 'guide.mdx')).toBeNull();
  expect(await day(inside, 'generated/expired.mdx')).toBeNull();
});

test('without git there is no date', async () => {
  const {PATH} = process.env;
  process.env['PATH'] = folder;
  try {
    expect(await day(site, 'guide.mdx')).toBeNull();
  } finally {
    process.env['PATH'] = PATH;
  }
});

test.each(Object.values(codesByGroup).flat())('%s has its lines in the catalogue', (code) => {
  const lines = linesOfProblem(process.cwd(), code);
  expect(lines).toHaveLength(2);
  for (const {from, to} of lines) expect(to).toBeGreaterThanOrEqual(from);
});
