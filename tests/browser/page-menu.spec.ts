import {violations} from './axe';
import {writtenPages} from './pages';
import {expect, test} from './test';

const pages = [...writtenPages, '/playground/', '/docs/troubleshooting/expired/'];

for (const address of pages) {
  test(`${address} can be copied as Markdown, and opened in an assistant`, async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== baseURL) foreign.push(request.url());
    });
    await page.goto(address);
    await page.getByRole('button', {name: 'Copy page'}).click();
    await expect(page.getByText('Copied as Markdown.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());

    await page
      .getByText('This page for assistants')
      .or(page.getByLabel('This page for assistants'))
      .click();
    const link = page.getByRole('link', {name: 'View as Markdown'});
    const markdown = await link.evaluate((element: HTMLAnchorElement) => element.href);
    const response = await page.request.get(markdown);
    expect(response.headers()['content-type']).toContain('text/markdown');
    expect(copied).toBe(await response.text());

    const path = new URL(markdown).pathname;
    for (const assistant of ['ChatGPT', 'Claude']) {
      const open = page.getByRole('link', {name: `Open in ${assistant}`});
      await expect(open).toHaveAttribute('href', new RegExp(encodeURIComponent(path)));
      await expect(open).toHaveAttribute('rel', /noopener/);
    }
    expect(foreign).toEqual([]);
  });
}

test('the menu is closed by Escape and by a click elsewhere, and axe finds nothing', async ({
  page,
}) => {
  await page.goto('/docs/visitor-authentication/');
  const opener = page.getByLabel('This page for assistants');
  const link = page.getByRole('link', {name: 'View as Markdown'});
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(link).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toBeHidden();
  await expect(opener).toBeFocused();
  await opener.click();
  await expect(link).toBeVisible();
  await page.getByRole('heading', {level: 1}).click();
  await expect(link).toBeHidden();
});

test('a refusal to copy, and Markdown that cannot be loaded, are said', async ({page}) => {
  await page.goto('/docs/visitor-authentication/');
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    navigator.clipboard.writeText = navigator.clipboard.write as never;
  });
  const copy = page.getByRole('button', {name: 'Copy page'});
  await copy.click();
  await expect(page.getByText('did not allow copying')).toBeVisible();
  await page.route('**/*.md', (route) => route.abort());
  await copy.click();
  await expect(page.getByText('could not be loaded')).toBeVisible();
});
