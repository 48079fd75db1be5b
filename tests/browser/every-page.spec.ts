import type {Page, Response} from '@playwright/test';
import {violations} from './axe';
import {builtFile} from './build';
import {dead, linksOf} from './links';
import {writtenPages} from './pages';
import {expect, test} from './test';

/** The paths of all pages, from the site's base. */
const pages = [
  ...builtFile('sitemap.xml')
    .toString()
    .matchAll(/<loc>https?:\/\/[^/]+\/(.*?)<\/loc>/g),
].map(([, path = '']) => path);

/** By their folders, and the many problems by their first letter, so that no test has too many. */
function groupOf(path: string): string {
  const [, folder, first] = path.split('/');
  if (!folder) return 'the top';
  return folder === 'troubleshooting' && first ? `${folder}, ${first[0]}` : folder;
}
const groups = new Map<string, string[]>();
for (const path of pages) groups.set(groupOf(path), [...(groups.get(groupOf(path)) ?? []), path]);

/** What other specs hold against axe at each size and in each colour scheme. */
const judged = (path: string) =>
  writtenPages.includes(`/${path}`) || /^(?:playground|docs\/troubleshooting)\//.test(path);

/** What goes wrong in a page without anybody seeing it, from now on. */
async function watch(page: Page, base: string): Promise<string[]> {
  const seen: string[] = [];
  await page.exposeFunction('violated', (what: string) => void seen.push(`policy: ${what}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, documentURI}) =>
      (globalThis as unknown as {violated(what: string): void}).violated(
        `${effectiveDirective} ${blockedURI} ${documentURI}`,
      ),
    );
  });
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      seen.push(`${message.type()}: ${message.text()} ${message.location().url}`);
  });
  page.on('request', (request) => {
    const {origin, protocol} = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(base).origin)
      seen.push(`foreign: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) seen.push(`${response.status()}: ${response.url()}`);
  });
  return seen;
}

async function open(page: Page, path: string): Promise<Response | null> {
  const response = await page.goto(path);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  return response;
}

for (const [folder, paths] of groups) {
  test(`the pages of ${folder} are served whole, in peace, and lead nowhere dead`, async ({
    page,
    baseURL,
  }) => {
    test.slow();
    const seen = await watch(page, baseURL!);
    const links = new Set<string>();
    for (const path of paths) {
      await test.step(path, async () => {
        const response = await open(page, path || './');
        expect(response?.status()).toBe(200);
        expect(response?.headers()['content-security-policy']).toContain("default-src 'self'");
        for (const link of await linksOf(page)) links.add(link);
        if (!judged(path)) expect.soft(await violations(page)).toEqual([]);
      });
    }
    expect(links.size).toBeGreaterThan(5);
    expect(await dead(page, links, baseURL!)).toEqual([]);
    expect(seen).toEqual([]);
  });
}

test('a page that is not there says so, in peace', async ({page, baseURL}) => {
  const seen = await watch(page, baseURL!);
  const address = new URL('docs/nowhere/', `${baseURL}`).href;
  expect((await open(page, address))?.status()).toBe(404);
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const own = (line: string) =>
    line.startsWith('404: ') || line.includes('the server responded with');
  expect(seen.filter((line) => !(own(line) && line.includes(address)))).toEqual([]);
});

test('the watch of these tests sees what is wrong', async ({page, baseURL}) => {
  const seen = await watch(page, baseURL!);
  await open(page, './');
  await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.hasRun = true';
    document.body.append(script);
    await fetch('https://elsewhere.example/').catch(() => null);
    await fetch('nowhere.json');
  });
  expect(await page.evaluate(() => 'hasRun' in globalThis)).toBe(false);
  const kinds = ['policy: script-src-elem', 'policy: connect-src', 'error: ', '404: '];
  await expect
    .poll(() => kinds.filter((kind) => !seen.some((line) => line.startsWith(kind))))
    .toEqual([]);
});
