import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {drawing, size} from './drawing';
import {fonts, unknownTo} from './fonts';
import {pageFacts} from './page-facts';
import {painter} from './painter';
import {withImage} from './tags';

const siteDir = path.resolve(__dirname, '../../..');
const draw = drawing(siteDir, 'Algomo Visitor Authentication');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(`${tmpdir()}/social-images-`);
});
afterAll(() => rm(folder, {recursive: true}));

const page = (title: string, description: string) =>
  `<html><head><meta name=description content="${description}"></head><body><h2>no</h2><h1 class="t">${title}</h1><h1>second</h1></body></html>`;

test.each([
  ['a page of a part', '/docs/a/', 'A', 'About A', 'Reference', {text: 'Reference', isCode: false}],
  ['a page of none', '/help/playground/', 'P', 'About', undefined, null],
  [
    'a problem',
    '/docs/t/id-empty/',
    'Empty',
    'id-empty: none',
    'X',
    {text: 'id-empty', isCode: true},
  ],
])('%s', (_, address, title, description, section, label) => {
  const facts = pageFacts(page(title, description), address, section);
  expect(facts).toEqual({title, description: description.replace('id-empty: ', ''), label});
});

test('a title is text: no markup, no backticks, no entities', () => {
  const title = 'Set <code>id</code> &amp; `name` to “é” &lt;b&gt;';
  expect(pageFacts(page(title, ''), '/a/', undefined).title).toBe('Set id & name to “é” <b>');
  expect(() => pageFacts('<head></head>', '/docs/a/', undefined)).toThrow('/docs/a/');
});

test.each([
  ['short', 'Go'],
  ['long', 'The signature of the token does not match '.repeat(12)],
  ['one word', 'algomoSettings.'.repeat(30)],
  ['other scripts', 'Ключ не подходит: τα κλειδιά, ključ, Đặt khoá'],
])('a title fits into the image: %s', async (_, title) => {
  const {Renderer} = await import('@takumi-rs/wasm/node');
  const renderer = new Renderer();
  for (const font of fonts(siteDir)) await renderer.registerFont(font);
  const label = {text: 'claim-not-supported-at-all', isCode: true};
  const drawn = draw({title, description: 'What it is about. '.repeat(30), label});
  const measured = await renderer.measure(drawn, size);
  const [above] = measured.children;
  const block = above?.children[1];
  expect(unknownTo(fonts(siteDir), title)).toEqual([]);
  expect([measured.width, measured.height]).toEqual([1200, 630]);
  for (const line of block?.children ?? []) {
    const [, , , , left, top] = line.transform;
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left + line.width).toBeLessThanOrEqual(1200);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top + line.height).toBeLessThanOrEqual(620);
  }
});

test('a character without a font is known before it is drawn', () => {
  expect(unknownTo(fonts(siteDir), 'id “é” → 語語')).toEqual(['→', '語']);
});

test('the same drawing is the same image, and is kept for the next build while it is used', async () => {
  const one = draw({title: 'One', description: '', label: null});
  const two = draw({title: 'Two', description: '', label: null});
  const first = await painter(siteDir, `${folder}/a`);
  const image = await first.paint(one);
  expect(Buffer.from(image.subarray(1, 4)).toString()).toBe('PNG');
  const elsewhere = await painter(siteDir, `${folder}/b`);
  expect(Buffer.compare(await elsewhere.paint(one), image)).toBe(0);
  expect(Buffer.compare(await elsewhere.paint(two), image)).not.toBe(0);

  const [kept = ''] = await readdir(`${folder}/a`);
  await writeFile(`${folder}/a/${kept}`, 'kept');
  const second = await painter(siteDir, `${folder}/a`);
  expect(String(await second.paint(one))).toBe('kept');
  const third = await painter(siteDir, `${folder}/a`);
  await third.paint(two);
  await third.tidy();
  expect(await readdir(`${folder}/a`)).toHaveLength(1);
});

test('a page names one image, and a title cannot end its attribute', () => {
  const html = withImage('<head></head>', 'https://docs.example/a.png', '"><script> $& &');
  expect(html).toContain('property="og:image" content="https://docs.example/a.png"');
  expect(html).toContain('content="&quot;>&lt;script> $&amp; &amp;"');
  expect(() => withImage('<head><meta property=og:image content=x></head>', 'y', 'z')).toThrow(
    'two images',
  );
});
