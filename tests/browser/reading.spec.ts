import type {Page} from '@playwright/test';
import {builtFile, builtFiles} from './build';
import {structuredData} from './structured-data';
import {expect, test} from './test';

const examples = '/docs/visitor-authentication/encrypting-user-data/';
const panel = (page: Page) => page.getByRole('tabpanel');

test('the language follows the reader over the site, and ?lang= is the choice from then on', async ({
  page,
}) => {
  await page.goto(examples);
  await page.getByRole('tab', {name: 'Python'}).click();
  await expect(panel(page)).toContainText('sign_visitor_token');
  await page.goto('/docs/troubleshooting/expired/');
  await page.goto('/docs/troubleshooting/secret-encoding/');
  await expect(page.getByRole('tab', {name: 'Python'})).toHaveAttribute('aria-selected', 'true');
  await page.goto('/docs/troubleshooting/secret-encoding/?lang=ruby');
  await expect(page.getByRole('tab', {name: 'Ruby'})).toHaveAttribute('aria-selected', 'true');
  await page.goto('/docs/visitor-authentication/assistants/');
  await expect(panel(page)).toContainText('written in Ruby');
});

test('a language that no tab has changes nothing: the reader’s own is shown, and is kept', async ({
  page,
}) => {
  await page.goto(`${examples}?lang=ruby`);
  await expect(page.getByRole('tab', {name: 'Ruby'})).toHaveAttribute('aria-selected', 'true');
  await page.goto(`${examples}?lang=xyz&a=1#in-your-language`);
  const shown = await page
    .locator('.tabs-container [role=tabpanel]:visible')
    .evaluateAll((panels) => panels.map(({className}) => className.includes('lang-ruby')));
  expect(shown).not.toContain(false);
  await expect(page.getByRole('tab', {name: 'Ruby'})).toHaveAttribute('aria-selected', 'true');
  await expect(page).toHaveURL(/\?a=1#in-your-language$/);
  await page.goto('/docs/troubleshooting/secret-encoding/');
  await expect(page.getByRole('tab', {name: 'Ruby'})).toHaveAttribute('aria-selected', 'true');
});

test('the template follows the reader too', async ({page}) => {
  await page.goto('/docs/visitor-authentication/?template=django');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  await expect(panel(page)).toContainText('escapejs');
  await page.goto('/docs/troubleshooting/token-not-quoted/');
  await expect(page.getByRole('tab', {name: 'Django'})).toHaveAttribute('aria-selected', 'true');
});

test('a page comes with the reader’s language: nothing jumps', async ({page}) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, {shifts});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as never as {value: number}).value);
    }).observe({type: 'layout-shift', buffered: true});
  });
  await page.goto('/docs/troubleshooting/secret-encoding/?lang=java');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  await page.reload();
  await expect(page.getByRole('tab', {name: 'Java', exact: true})).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.getByRole('tab', {name: 'Go', exact: true}).click();
  await expect(panel(page)).toHaveCount(1);
  const sum = await page.evaluate(() =>
    (globalThis as never as {shifts: number[]}).shifts.reduce((a, b) => a + b, 0),
  );
  expect(sum).toBeLessThan(0.05);
});

test('the panels that a page brings stay as they are, and one that is opened is alive', async ({
  page,
}) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      Object.assign(globalThis, {brought: [...document.querySelectorAll('[role=tabpanel]')]});
    });
  });
  await page.goto(examples);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  await expect(page.locator('#chosen-tabs')).toHaveCount(0);
  const kept = () =>
    page.evaluate(() =>
      (globalThis as never as {brought: Element[]}).brought.map(
        ({isConnected, textContent}) => isConnected && Number(textContent?.length) > 500,
      ),
    );
  expect((await kept()).length).toBeGreaterThan(10);
  expect(await kept()).not.toContain(false);
  await page.getByRole('tab', {name: 'Python'}).press(' ');
  await panel(page).getByRole('button', {name: 'Copy code'}).last().click();
  await expect(panel(page).getByRole('button', {name: 'Copied'})).toBeVisible();
  expect((await kept()).filter((is) => !is)).toHaveLength(1);
  await page.getByRole('tab', {name: 'Python'}).press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toContainText('jwt.NewWithClaims');
  await expect(page).toHaveURL(/lang=go/);
});

test('an address that leads nowhere searches for its words', async ({page}) => {
  await page.goto('/docs/signature_mismatch.php');
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Page not found');
  await expect(page.getByRole('link', {name: 'signature-mismatch'})).toBeVisible();
  await page.getByRole('button', {name: 'Search for “signature mismatch php”'}).click();
  await expect(page.getByRole('combobox')).toHaveValue('signature mismatch php');
  await expect(page.getByRole('option').first()).toContainText('signature-mismatch');
});

test('without an endpoint no page asks whether it helped', async ({page}) => {
  await page.goto('/docs/visitor-authentication/');
  await expect(page.getByText('Was this page helpful?')).toHaveCount(0);
});

test('each page names its address, and each page of the documentation its article and its trail', () => {
  const pages = builtFiles().filter((name) => /(^|\/)index\.html$/.test(name));
  for (const name of pages) {
    const html = builtFile(name).toString();
    const address = `/${name.slice(0, -'index.html'.length)}`;
    const canonical = /rel=canonical href=(\S+)/.exec(html)?.[1] ?? '';
    expect(new URL(canonical).pathname).toBe(address);
    if (!address.startsWith('/docs/')) continue;
    const [trail, article] = structuredData(html);
    expect(article.url).toBe(canonical);
    expect(trail.itemListElement.at(-1)).toMatchObject({name: article.headline, item: canonical});
  }
});

test('on paper there is the text, with the panel that is open and without what one can press', async ({
  page,
}) => {
  await page.goto(`${examples}?lang=go`);
  await page.emulateMedia({media: 'print'});
  await expect(page.getByRole('tablist')).toBeHidden();
  await expect(page.locator('.tab-name:visible')).toHaveText(['Go']);
  await expect(page.getByRole('button', {name: 'Copy page'})).toBeHidden();
  await expect(page.getByRole('navigation', {name: 'Main'})).toBeHidden();
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
});

test('the lines of an example name their file, and a call names none', async ({page}) => {
  await page.goto('/docs/troubleshooting/secret-encoding/?lang=go');
  await expect(panel(page).locator('.theme-code-block').first()).toContainText('visitor_token.go');
  await page.goto('/docs/troubleshooting/token-not-a-string/?lang=go');
  await expect(panel(page).locator('.theme-code-block').first()).not.toContainText(
    'visitor_token.go',
  );
});

test('each page of the documentation has a previous or a next one', async ({page}) => {
  for (const [address, next] of [
    ['/docs/visitor-authentication/', 'Signing examples'],
    ['/docs/troubleshooting/expired/', 'lifetime-too-long'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('navigation', {name: 'Docs pages'})).toContainText(next);
  }
});

test('feedback is sent to the endpoint that is configured, and a failure is said', async ({
  page,
}) => {
  await page.route('**/assets/js/main.*.js', async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    const configured = script.replace(
      /"?customFields"?:\{\}/,
      '"customFields":{"feedbackUrl":"/feedback"}',
    );
    expect(configured).not.toBe(script);
    await route.fulfill({response, body: configured});
  });
  const received: unknown[] = [];
  let status = 500;
  await page.route('/feedback', async (route) => {
    received.push(route.request().postDataJSON());
    await route.fulfill({status});
  });
  await page.goto('/docs/reference/widget/');
  await expect(page.getByText('Was this page helpful?')).toBeVisible();
  await page.getByRole('button', {name: 'Yes', exact: true}).click();
  await expect(page.getByText('could not be sent')).toBeVisible();
  status = 204;
  await page.getByRole('button', {name: 'No', exact: true}).click();
  await expect(page.getByText('Thank you.')).toBeVisible();
  expect(received).toEqual([
    {page: '/docs/reference/widget/', helpful: true},
    {page: '/docs/reference/widget/', helpful: false},
  ]);
  const stored = await page.evaluate(() => JSON.stringify({...localStorage, ...sessionStorage}));
  expect(stored).not.toMatch(/feedback|helpful/);
});
