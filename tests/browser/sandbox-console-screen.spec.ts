import {createServer, request} from 'node:http';
import type {Page} from '@playwright/test';
import {signPayload} from '../../src/visitor-token';
import {holdStill, violations} from './axe';
import {listen, serve, stop} from './http';
import {Console} from './local-sandbox/console';
import {test} from './local-sandbox/fixture';
import {expect} from './test';

const sizes = {desktop: {width: 1440, height: 900}, phone: {width: 390, height: 844}};

async function isAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme});
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    expect.soft(await violations(page), colorScheme).toEqual([]);
  }
  const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(width, 'nothing is wider than the screen').toBeLessThanOrEqual(0);
}

for (const [name, viewport] of Object.entries(sizes)) {
  test.describe(name, () => {
    test.use({viewport});

    test('axe finds nothing on any view of the console', async ({page, sandbox, app}) => {
      test.slow();
      await holdStill(page);
      const screen = new Console(page, sandbox.url);
      await screen.open();
      await test.step('nobody has come', () => isAccessible(page));

      const visitor = await page.context().newPage();
      await app.open(visitor);
      app.signIn({id: 'jane@acme.example', name: 'Jane Doe'}, {expiresIn: 4000});
      await app.open(visitor);
      const claims = JSON.stringify({id: 1, exp: Date.now() + 30_000});
      app.passOn(`Bearer ${await signPayload(claims, sandbox.secret)}`);
      await app.open(visitor);
      const refused = screen.visits.locator('[data-visit]').filter({hasText: 'bearer-prefix'});
      await refused.locator('summary').click();
      await expect(refused.getByText('exp-in-milliseconds')).toBeVisible();
      await test.step('visits, one of them open', () => isAccessible(page));

      await screen.show('Checklist');
      await test.step('the checklist', () => isAccessible(page));
      await screen.show('Inbox');
      await expect(page.getByRole('list', {name: 'Users'})).toContainText('Jane Doe');
      await test.step('the inbox', () => isAccessible(page));
      await screen.show('Settings');
      await screen.button('Replace').click();
      await screen.button('Slow').click();
      await expect(page.getByText('after four seconds').first()).toBeVisible();
      await test.step('the settings', () => isAccessible(page));
      await screen.button('Start over…').click();
      await test.step('a question', () => isAccessible(page));
      await page.keyboard.press('Escape');
      await sandbox.stop();
      await expect(screen.notConnected).toBeVisible();
      await test.step('without a connection', () => isAccessible(page));
    });
  });
}

test('the keyboard alone reaches and opens everything', async ({page, sandbox, app}) => {
  const visitor = await page.context().newPage();
  await app.open(visitor);
  await visitor.close();
  const screen = new Console(page, sandbox.url);
  await screen.open();
  const focused = () => page.evaluate(() => document.querySelector(':focus')?.textContent ?? '');
  async function tabTo(text: RegExp): Promise<void> {
    for (let count = 0; count < 40 && !text.test(await focused()); count++) {
      await page.keyboard.press('Tab');
    }
    expect(await focused()).toMatch(text);
  }
  await tabTo(/Anonymous.*127\.0\.0\.1/);
  await page.keyboard.press('Enter');
  await expect(screen.latest.getByText('The page passed no token')).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await screen.show('Settings');
  await tabTo(/^Start over…$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', {name: 'Start over?'})).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await focused()).toBe('Start over…');
  await page.goBack();
  await expect(screen.visits).toBeVisible();
});

/** A proxy that names the sandbox in `Host`, as those in front of a container do. */
async function startProxy(url: string) {
  const server = createServer((incoming, outgoing) => {
    const {method, headers} = incoming;
    const {host} = new URL(url);
    const passedOn = request(
      url + incoming.url,
      {method, headers: {...headers, host}},
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    passedOn.on('error', () => outgoing.destroy());
    outgoing.on('close', () => passedOn.destroy());
    incoming.pipe(passedOn);
  });
  return {server, origin: await listen(server)};
}

test('a secret is seen in a page that adds the widget long after it was loaded', async ({
  page,
  sandbox,
}) => {
  const app = await serve(() =>
    Promise.resolve(
      new Response(
        `<!doctype html><title>App</title><p>${sandbox.secret}</p><script>
addEventListener('load', () => setTimeout(() => {
  const script = document.createElement('script');
  script.src = '${sandbox.url}/widget/v1.js';
  document.head.append(script);
}));
</script>`,
        {headers: {'content-type': 'text/html; charset=utf-8'}},
      ),
    ),
  );
  const screen = new Console(page, sandbox.url);
  await screen.open();
  const visitor = await page.context().newPage();
  await visitor.goto(app.origin);
  await expect(visitor.getByRole('button', {name: 'Open chat'})).toBeVisible();
  await page.bringToFront();
  await expect(screen.visits.getByText('secret-in-page').first()).toBeVisible();
  await expect(screen.visits.getByText(sandbox.secret)).toHaveCount(0);
  await stop(app.server);
});

test('behind a proxy, what the sandbox refuses is said with a way out', async ({page, sandbox}) => {
  const proxy = await startProxy(sandbox.url);
  const screen = new Console(page, proxy.origin);
  await screen.open();
  await screen.show('Settings');
  await screen.button('Offline').click();
  await expect(page.getByRole('alert')).toContainText(
    'Open the console at the URL that its terminal shows',
  );
  await fetch(`${sandbox.url}/console/settings`, {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: JSON.stringify({fault: 'slow'}),
  });
  await page.getByRole('status').getByRole('button', {name: 'Reset'}).click();
  await expect(page.getByText('It was not reset.')).toBeVisible();
  await stop(proxy.server);
});

test('a page of another version than the sandbox says so', async ({page, sandbox}) => {
  await page.route('**/console/state', async (route) => {
    const state = (await (await route.fetch()).json()) as object;
    await route.fulfill({json: {...state, version: '99.0.0'}});
  });
  const screen = new Console(page, sandbox.url);
  await screen.open();
  await expect(page.getByRole('alert')).toContainText('The sandbox now has version 99.0.0');
  await page.unroute('**/console/state');
  await screen.button('Reload the page').click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(screen.connection).toHaveText('Live');
});

test('an answer that the page does not understand is said', async ({page, sandbox}) => {
  await page.route('**/console/state', (route) => route.fulfill({json: {visits: 'none'}}));
  await page.goto(sandbox.url);
  await expect(page.getByRole('alert')).toContainText(
    'This page and the sandbox have different versions. Reload the page.',
  );
});

test('the console runs under its policy, asks nobody but the sandbox, and has a title and an icon', async ({
  page,
  sandbox,
}) => {
  const said: string[] = [];
  const asked = new Set<string>();
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  const response = await page.goto(sandbox.url);
  expect(response?.headers()['content-security-policy']).not.toContain('unsafe');
  await expect(page.locator('[data-connected]')).toHaveText('Live');
  await expect(page).toHaveTitle('Algomo sandbox');
  const icon = await page.request.get(
    new URL((await page.locator('link[rel=icon]').getAttribute('href')) ?? '', sandbox.url).href,
  );
  expect(icon.headers()['content-type']).toBe('image/svg+xml');
  expect([...asked]).toEqual([sandbox.url]);
  expect(said).toEqual([]);
});
