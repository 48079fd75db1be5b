import {type APIRequestContext, expect, type Page, test} from '@playwright/test';
import {codesByGroup, factsOf, isProblemCode, type ProblemCode} from '../../src/problems';
import {scenarios} from '../../src/scenarios';
import {violations} from './axe';
import {writtenPages} from './pages';

const links = (page: Page) => page.evaluate(() => [...document.links].map(({href}) => href));

for (const [group, codes] of Object.entries(codesByGroup)) {
  test(`the pages of the group ${group} are there, accessible, and lead nowhere dead`, async ({
    page,
    baseURL,
  }) => {
    test.slow();
    const found = new Set<string>();
    for (const code of codes) {
      await test.step(code, async () => {
        await explains(page, code);
        // What stands around the text is the same on each.
        const part = code === codes[0] ? 'html' : 'main';
        expect.soft(await violations(page, part)).toEqual([]);
        for (const link of await links(page)) found.add(link);
      });
    }
    expect(await dead(page, found, baseURL!)).toEqual([]);
  });
}

async function explains(page: Page, code: ProblemCode): Promise<void> {
  const response = await page.goto(`/docs/troubleshooting/${code}/`);
  expect(response?.status()).toBe(200);
  await expect(page.getByRole('heading', {level: 1})).toHaveText(factsOf(code).title);
  const main = page.getByRole('main');
  await expect(main.getByText(code, {exact: true}).first()).toBeVisible();
  await expect(main.getByRole('link', {name: 'Show me in the playground'})).toHaveAttribute(
    'href',
    `/playground/#problem=${code}`,
  );
}

test('no link of any other page is dead', async ({page, baseURL}) => {
  const found = new Set<string>();
  for (const address of writtenPages) {
    await page.goto(address);
    for (const link of await links(page)) found.add(link);
  }
  expect(found.size).toBeGreaterThan(Object.values(codesByGroup).flat().length);
  expect(await dead(page, found, baseURL!)).toEqual([]);
  // A judge that finds a missing page and a missing heading.
  const broken = [
    '/docs/nowhere/',
    '/docs/visitor-authentication/#nowhere',
    '/playground/#problem=x',
  ].map((path) => baseURL + path);
  expect(await dead(page, broken, baseURL!)).toEqual(broken);
});

/** Those of the addresses on the site that lead to no page, or to no place in it. */
async function dead(page: Page, addresses: Iterable<string>, base: string): Promise<string[]> {
  const own = [...new Set(addresses)].filter((address) => new URL(address).origin === base);
  const bad: string[] = [];
  for (const address of own) {
    const {pathname, hash} = new URL(address);
    const html = await fetched(page.request, pathname);
    if (html === null || !(await leads(page, html, pathname, hash))) bad.push(address);
  }
  return bad;
}

const bodies = new Map<string, Promise<string | null>>();

function fetched(request: APIRequestContext, path: string): Promise<string | null> {
  const known = bodies.get(path);
  if (known) return known;
  const body = request.get(path).then(async (answer) => (answer.ok() ? answer.text() : null));
  bodies.set(path, body);
  return body;
}

async function leads(page: Page, html: string, path: string, hash: string): Promise<boolean> {
  if (hash.length < 2) return true;
  if (path === '/playground/') return isPermalink(hash);
  return page.evaluate(
    ([text, id]) => new DOMParser().parseFromString(text, 'text/html').getElementById(id) !== null,
    [html, decodeURIComponent(hash.slice(1))] as const,
  );
}

function isPermalink(hash: string): boolean {
  const [, kind, name = ''] = /^#(\w+)=(.+)$/.exec(hash) ?? [];
  if (kind === 'problem') return isProblemCode(name);
  return kind === 'scenario' && scenarios.some(({id}) => id === name);
}
