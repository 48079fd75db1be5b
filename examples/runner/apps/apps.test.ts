import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, it, test} from 'vitest';
import {appIds} from '../../../src/example-code/app-names';
import {docsRegion} from '../../../src/example-code/region';
import {appExamples} from './setups';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = `${root}examples/apps/`;
const read = (path: string) => readFileSync(folder + path, 'utf8');

it('has a folder for each id, and no other', () => {
  const folders = readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    // What an app has installed may be left of it.
    .filter((name) => existsSync(`${folder}${name}/README.md`));
  expect(folders.sort()).toEqual([...appIds].sort());
});

const rows = appExamples.map((example) => [example.app.id, example] as const);

test.each(rows)('%s has its files, and a page', (id, {manifest, app, setups}) => {
  for (const file of [...manifest, 'README.md']) {
    expect(existsSync(`${folder}${id}/${file}`), file).toBe(true);
  }
  expect(setups.length).toBeGreaterThan(0);
  const {version} = app.library;
  if (version !== null) expect(read(`${id}/${manifest[0]}`)).toContain(version);
  const page = readFileSync(`${root}docs/visitor-authentication/frameworks/${id}.mdx`, 'utf8');
  for (const part of ['AppNote', 'AppInstall', 'AppFiles', 'AppStart']) {
    expect(page).toContain(`<${part} app="${id}" />`);
  }
});

test.each(rows)('%s is short, and shows what is asked of it', (id, {app, manifest}) => {
  const regions = app.files.map(({file}) => docsRegion(read(`${id}/${file}`)));
  // The page and what pins the packages are the same few lines for everybody.
  const program = app.files.filter(
    ({file}) => !manifest.includes(file) && !/(?:^|\/)page\./.test(file),
  );
  const lines = program.flatMap(({file}) => docsRegion(read(`${id}/${file}`)).split('\n'));
  expect(lines.filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(120);
  for (const part of ['ALGOMO_SECRET', 'no-store', 'shutdown()', 'visitorToken', 'visitor-token']) {
    expect(regions.join('\n')).toContain(part);
  }
});

const fromNpm = rows.filter(([, {app}]) => app.install.includes('npm install'));
test.each(fromNpm)('what a reader installs for %s is what was run', (id, {app}) => {
  const {dependencies, devDependencies} = JSON.parse(read(`${id}/package.json`)) as {
    dependencies: Record<string, string>;
    devDependencies?: Record<string, string>;
  };
  const pinned = Object.entries({...dependencies, ...devDependencies});
  const typed = /npm install (.*)/.exec(app.install)?.[1]?.split(' ');
  expect(typed?.toSorted()).toEqual(pinned.map((each) => each.join('@')).toSorted());
});

const fromPip = rows.filter(([, {app}]) => app.install.includes('pip install'));
test.each(fromPip)('what a reader installs for %s is what was run', (id, {app}) => {
  const pinned = read(`${id}/requirements.txt`).split('\n');
  const typed = /pip install (.*)/.exec(app.install)?.[1]?.split(' ') ?? [];
  expect(typed.length).toBeGreaterThan(0);
  expect(pinned).toEqual(expect.arrayContaining(typed));
});

const fromCargo = rows.filter(([, {app}]) => app.install.includes('cargo add'));
test.each(fromCargo)('what a reader adds for %s is what was run', (id, {app}) => {
  const manifest = read(`${id}/Cargo.toml`);
  const pinned = [...manifest.matchAll(/^([\w-]+) = .*"(=[\d.]+)"/gm)];
  const typed = [...app.install.matchAll(/cargo add (\S+)/g)].map(([, each]) => each);
  expect(typed.toSorted()).toEqual(
    pinned.map(([, name, version]) => `${name}@${version}`).toSorted(),
  );
});
