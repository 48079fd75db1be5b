import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {expect, test} from 'vitest';
import {isUnused} from './unused';

const require = createRequire(import.meta.url);
const theme = dirname(require.resolve('@docusaurus/theme-classic/package.json'));
const infima = readFileSync(require.resolve('infima/dist/css/default/default.css'), 'utf8');

/** What can put a class on a page: the theme without its blog and its menus of versions and languages, and this site. */
const sources = [
  ...filesOf(join(theme, 'lib')).filter(
    (file) => !/\/theme\/(?:Blog|NavbarItem\/\w*Dropdown)/.test(file),
  ),
  ...filesOf('src').filter(
    (file) => !/^src\/(?:plugins\/lean-infima|problems|scenarios)\//.test(file),
  ),
  ...filesOf('docs'),
].map((file) => readFileSync(file, 'utf8'));

function filesOf(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.(?:jsx?|tsx?|mdx?)$/.test(file) && !/\.(?:test|d)\.tsx?$/.test(file))
    .map((file) => join(folder, file));
}

/** A class in the text of a program, or the beginning of one that the program completes. */
function isWritten(name: string): boolean {
  const modifier = name.lastIndexOf('--');
  const completed = modifier > 0 ? name.slice(0, modifier + 2) + '${' : name;
  const whole = new RegExp(`(?<![\\w-])${name}(?![\\w-])`);
  return sources.some((source) => whole.test(source) || source.includes(completed));
}

const selectors = [
  ...new Set(
    infima
      .replaceAll(/\/\*[^]*?\*\//g, '')
      .split(/[{}]/)
      .filter((text) => text.includes('.') && !text.includes(';') && !text.includes('@'))
      .flatMap((text) => text.split(','))
      .map((selector) => selector.trim()),
  ),
];

const leftOut = selectors.filter(isUnused);

test('what is left out has a class that neither the theme nor the site writes', () => {
  const used = leftOut.filter((selector) =>
    [...selector.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => isWritten(name)),
  );
  expect(used).toEqual([]);
});

test('a good part of Infima is left out, and what pages are made of stays', () => {
  expect(leftOut.length).toBeGreaterThan(selectors.length / 10);
  expect(
    ['.navbar__item', '.menu__link', '.button--primary', '.alert--info'].filter(isUnused),
  ).toEqual([]);
});
