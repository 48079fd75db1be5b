import {expect, type Page, test} from '@playwright/test';
import {codesByGroup, factsOf, type ProblemCode} from '../../src/problems';
import {violations} from './axe';
import {dead, linksOf} from './links';
import {writtenPages} from './pages';

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
        for (const link of await linksOf(page)) found.add(link);
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
    for (const link of await linksOf(page)) found.add(link);
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
