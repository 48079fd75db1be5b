import type {Page} from '@playwright/test';
import type {Nodes} from 'mdast';
import {toString} from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {markdownAddress} from '../../src/components/page-menu/markdown-address';
import {builtFile, builtFiles} from './build';
import {expect, test} from './test';

const read = (text: string) => unified().use(remarkParse).use(remarkGfm).parse(text);

/** Every page of the built site but the one for addresses that lead nowhere. */
const pages = builtFiles()
  .filter((name) => /(^|\/)index\.html$/.test(name))
  .map((name) => `/${name.slice(0, -'index.html'.length)}`);

const origin = /rel=canonical href=(https?:\/\/[^/]+)/.exec(
  builtFile('index.html').toString(),
)?.[1];

/** What a reader without JavaScript is given, read in a browser that runs none. */
interface Seen {
  code: string[];
  cells: string[];
  words: string[];
}

/** Reads a page as a program without JavaScript does. */
function withoutScripts(page: Page, address: string): Promise<Seen> {
  const html = builtFile(`${address.slice(1)}index.html`).toString();
  return page.evaluate((source): Seen => {
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    const main = parsed.querySelector('.theme-doc-markdown') ?? parsed.querySelector('main')!;
    const text = (node: Element) => node.textContent ?? '';
    const away = [
      'script, style, svg, button, input, [role=search], [role=tablist], [aria-hidden=true]',
      '.hash-link, .tab-name, [data-markdown=skip]',
    ];
    for (const each of main.querySelectorAll(away.join())) each.remove();
    const code = [...main.querySelectorAll('pre')].map(text);
    const cells = [...main.querySelectorAll('th, td')].map(text);
    for (const each of main.querySelectorAll('pre, sup')) each.replaceWith(' ');
    for (const each of main.querySelectorAll('div, p, li, td, th')) each.prepend(' ');
    return {code, cells, words: text(main).match(/[\p{L}\p{N}]{2,}/gu) ?? []};
  }, html);
}

test('the Markdown of each page has the code, the tables and the words of its HTML', async ({
  page,
}) => {
  expect(pages.length).toBeGreaterThan(80);
  for (const address of pages) {
    const seen = await withoutScripts(page, address);
    const tree = read(builtFile(markdownAddress(address).slice(1)).toString());
    const code = new Set<string>();
    const cells = new Set<string>();
    visit(tree, (node) => {
      if (node.type === 'code') code.add(node.value.trim());
      if (node.type === 'tableCell') cells.add(bare(textOf(node)));
    });
    for (const each of seen.code) expect(code, address).toContain(each.trim());
    for (const each of seen.cells) expect(cells, address).toContain(bare(each));
    const all = bare(textOf(tree));
    expect(
      seen.words.filter((word) => !all.includes(word)),
      address,
    ).toEqual([]);
  }
});

test('each page’s HTML has its whole text, with the code of every language and template', async ({
  page,
}) => {
  const lines: readonly [string, RegExp[]][] = [
    [
      '/docs/visitor-authentication/encrypting-user-data/',
      [/SignJWT/, /func SignVisitorToken/, /openssl dgst/],
    ],
    ['/docs/visitor-authentication/', [/\|tojson/, /escapejs/, /th:inline/]],
    ['/docs/troubleshooting/secret-encoding/', [/TextEncoder/, /\[\]byte/, /ENV/]],
  ];
  for (const [address, patterns] of lines) {
    const {code} = await withoutScripts(page, address);
    for (const pattern of patterns) expect(code.join('\n'), address).toMatch(pattern);
  }
  expect((await withoutScripts(page, '/playground/')).words).toContain('inbox');
});

/** The text of a node, with its code. */
function textOf(node: Nodes): string {
  return toString(node, {includeHtml: false});
}

const bare = (text: string) => text.replace(/[\s\u200b]/g, '');

test('no Markdown has HTML or MDX in it', () => {
  for (const address of pages) {
    const text = builtFile(markdownAddress(address).slice(1)).toString();
    const found: string[] = [];
    visit(read(text), (node) => {
      if (node.type === 'html') found.push(node.value);
      if (node.type === 'text' && /\{\/\*|\/>|^(?:import|export) \{?\w+.* from /.test(node.value)) {
        found.push(node.value);
      }
    });
    expect(found, address).toEqual([]);
    expect(text, address).toMatch(/^# \S/);
    expect(text, address).not.toMatch(/^#+\s*$|\[object/m);
  }
});

test('every link of the Markdown is whole and leads somewhere', () => {
  expect(origin).toBeTruthy();
  const files = new Set(builtFiles());
  const dead: string[] = [];
  for (const name of [...pages.map((page) => markdownAddress(page).slice(1)), 'llms.txt']) {
    visit(read(builtFile(name).toString()), 'link', ({url}) => {
      const {href, pathname, hash, origin: to} = new URL(url);
      if (to !== origin) return;
      const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
      const html = pathname.replace(/(?:\/index)?\.md$/, '/index.html').slice(1);
      const isAnchored = pathname.endsWith('.md') && hash !== '';
      const anchor = `id=${decodeURIComponent(hash.slice(1))}`;
      const leads = !isAnchored || new RegExp(`${anchor}[ >]`).test(builtFile(html).toString());
      if (!files.has(file.slice(1)) || !leads) dead.push(`${name}: ${href}`);
    });
  }
  expect(dead).toEqual([]);
});

test('llms.txt has each page once, and llms-full.txt the text of each', () => {
  const index = builtFile('llms.txt').toString();
  const full = builtFile('llms-full.txt').toString();
  for (const address of pages) {
    const markdown = markdownAddress(address);
    expect(index.split(`](${origin}${markdown})`), markdown).toHaveLength(2);
    expect(full).toContain(builtFile(markdown.slice(1)).toString().trim());
  }
});
