import type {Page} from '@playwright/test';
import {holdStill, violations} from './axe';
import {builtFile} from './build';
import {sign} from './customer';
import {writtenPages} from './pages';
import {SearchDialog} from './search/dialog';
import {
  codeRows,
  consoleRows,
  customerRows,
  misspeltRows,
  nameRows,
  titleRows,
  type Row,
} from './search/queries';
import {expect, test} from './test';

/** Opens the search on a page and waits until it answers. */
async function opened(page: Page, address = 'docs/visitor-authentication/'): Promise<SearchDialog> {
  const search = new SearchDialog(page);
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  await page.keyboard.press('/');
  await expect(search.options().first()).toBeVisible();
  return search;
}

/** The addresses of the results for each query from the site's base on, the best first. */
async function resultsFor(page: Page, queries: readonly string[]): Promise<string[][]> {
  const search = await opened(page);
  const all: string[][] = [];
  for (const query of queries) {
    await page.getByRole('combobox').fill(query);
    all.push(
      await page
        .getByRole('option')
        .evaluateAll((options) =>
          options
            .map((option) => new URL((option as HTMLAnchorElement).href))
            .map(({pathname, hash}) => pathname + hash),
        ),
    );
  }
  await expect(search.dialog()).toBeVisible();
  const [base = ''] = new URL(page.url()).pathname.split('docs/');
  expect(all.flat().filter((address) => !address.startsWith(base))).toEqual([]);
  return all.map((addresses) => addresses.map((address) => address.replace(base, '/')));
}

/** An address with an anchor is meant exactly; one without, with any anchor. */
const isMeant = (found: string, [, ...addresses]: Row) =>
  addresses.some((address) =>
    address.includes('#') ? found === address : found.split('#')[0] === address,
  );

const tables = {codeRows, titleRows, consoleRows, customerRows, nameRows, misspeltRows};

for (const [name, rows] of Object.entries(tables)) {
  test(`each query of ${name} has its page among the first three`, async ({page}) => {
    test.slow();
    const results = await resultsFor(
      page,
      rows.map(([query]) => query),
    );
    const missed = rows.flatMap((row, index) => {
      const three = (results[index] ?? []).slice(0, 3);
      return three.some((found) => isMeant(found, row)) ? [] : [`${row[0]} → ${three.join(' ')}`];
    });
    expect(missed).toEqual([]);
    if (rows !== codeRows && rows !== consoleRows) return;
    const first = rows.filter((row, index) => isMeant(results[index]?.[0] ?? '', row));
    expect(first.length / rows.length).toBeGreaterThanOrEqual(0.95);
  });
}

test('the headings of the pages that people wrote are found, at their anchors', async ({page}) => {
  test.slow();
  const wanted: Row[] = [];
  for (const address of writtenPages.filter((one) => one.startsWith('/docs/'))) {
    const html = builtFile(`${address.slice(1)}index.html`).toString();
    await page.setContent(html.replace(/<script[\s\S]*?<\/script>/g, ''));
    const headings = await page
      .locator('article :is(h2, h3)[id]')
      .evaluateAll((all) =>
        all.map(
          ({id, textContent}) => [textContent?.replace(/\u200b/g, '').trim() ?? '', id] as const,
        ),
      );
    for (const [text, id] of headings) wanted.push([text, `${address}#${id}`]);
  }
  expect(wanted.length).toBeGreaterThan(60);
  const results = await resultsFor(
    page,
    wanted.map(([query]) => query),
  );
  const missed = wanted.filter(
    (row, index) => !results[index]?.slice(0, 5).some((found) => isMeant(found, row)),
  );
  // A few are made of words that every page has: “The page”.
  expect.soft(missed.length / wanted.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.08);
});

test('each result leads to a page and an anchor that exist', async ({page}) => {
  test.slow();
  const rows = [...customerRows, ...nameRows, ...misspeltRows];
  const addresses = new Set(
    (
      await resultsFor(
        page,
        rows.map(([query]) => query),
      )
    ).flat(),
  );
  const dead = [...addresses].filter((address) => {
    const [path = '', anchor] = address.split('#');
    const html = builtFile(`${path.slice(1)}index.html`).toString();
    if (anchor === undefined || path === '/playground/') return false;
    return !new RegExp(`\\bid="?${anchor}["\\s>]`).test(html);
  });
  expect(addresses.size).toBeGreaterThan(50);
  expect(dead).toEqual([]);
});

test('nothing of it is loaded before its first use, and nothing from elsewhere', async ({
  page,
  baseURL,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('docs/visitor-authentication/', {waitUntil: 'networkidle'});
  const before = requests.length;
  await page.keyboard.press('/');
  await expect(page.getByRole('option').first()).toBeVisible();
  const loaded = requests.slice(before);
  expect(loaded.length).toBeGreaterThan(1);
  expect(requests.filter((url) => !url.startsWith(baseURL!))).toEqual([]);
});

test('it says when it cannot be loaded, and tries again', async ({page, context}) => {
  await page.goto('docs/visitor-authentication/', {waitUntil: 'networkidle'});
  await context.route('**/assets/**', (route) => route.abort());
  await page.keyboard.press('/');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await page.getByRole('combobox').fill('first 30 seconds');
  await page.getByRole('button', {name: 'Try again'}).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await context.unroute('**/assets/**');
  await page.getByRole('button', {name: 'Try again'}).click();
  await expect(page.getByRole('option').first()).toContainText('It works for the first 30 seconds');
});

test('what is found, and that nothing is, is said to a screen reader', async ({page}) => {
  const search = await opened(page);
  const status = search.dialog().getByRole('status');
  await search.field().fill('expired');
  await expect(status).toHaveText(/^\d results$/);
  await search.field().fill('zzzzqqqq');
  await expect(status).toContainText('Nothing found');
  await expect(search.options().first()).toBeVisible();
  const id = await page.getByRole('option', {selected: true}).getAttribute('id');
  await expect(page.getByRole('combobox')).toHaveAttribute('aria-activedescendant', id!);
});

test('Tab stays in the dialog, and closing gives the focus back', async ({page}) => {
  const search = new SearchDialog(page);
  await page.goto('docs/visitor-authentication/');
  await page.getByRole('button', {name: 'Search'}).click();
  await expect(search.options().first()).toBeVisible();
  for (let turn = 0; turn < 6; turn++) {
    await page.keyboard.press('Tab');
    const outside = await page.evaluate(
      () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
    );
    expect(outside).toBe(false);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', {name: 'Search'})).toBeFocused();
});

test('a pasted token leaves no trace', async ({page}) => {
  const token = await sign();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
  const search = await opened(page);
  await search.field().fill(token);
  await search.tokenOption().click();
  // The playground writes its own state over the wish that opened it.
  await expect(page).toHaveURL(/\/playground\/(?:#source=paste)?$/);
  await expect(page.getByRole('textbox', {name: /Paste a token/})).toHaveValue(token);
  await page.goBack();
  await expect(page).toHaveURL(/visitor-authentication\/$/);
  const kept = await page.evaluate(() =>
    JSON.stringify([history.state, {...localStorage}, {...sessionStorage}, document.cookie, name]),
  );
  // The header and the claims are those of any token; the signature is this one's.
  for (const text of [...requests, kept]) expect(text).not.toContain(token.slice(-43));
});

for (const [size, viewport] of Object.entries({
  desktop: {width: 1440, height: 900},
  phone: {width: 390, height: 844},
})) {
  test(`axe finds nothing in the dialog, ${size}`, async ({page}) => {
    await page.setViewportSize(viewport);
    await holdStill(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme});
      const search = await opened(page);
      expect.soft(await violations(page), `${colorScheme}, start`).toEqual([]);
      await search.field().fill('first 30 seconds');
      await expect(search.options().first()).toContainText('30 seconds');
      expect.soft(await violations(page), colorScheme).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(viewport.width);
    }
  });
}
