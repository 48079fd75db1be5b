import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {expect, test} from 'vitest';
import {changePage} from './built-page';

test('changes at the same time are all there, however the page is named', async () => {
  const folder = await mkdtemp(`${tmpdir()}/built-page-`);
  await writeFile(`${folder}/index.html`, 'page');
  await Promise.all([
    changePage(`${folder}/index.html`, (html) => `${html} a`),
    changePage(`${folder}//index.html`, (html) => `${html} b`),
    changePage(`${folder}/./index.html`, (html) => `${html} c`),
  ]);
  expect(await readFile(`${folder}/index.html`, 'utf8')).toBe('page a b c');
  expect(await readdir(folder)).toEqual(['index.html']);
  await rm(folder, {recursive: true});
});
