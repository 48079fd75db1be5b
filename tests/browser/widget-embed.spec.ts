import {expect, type Page, test} from '@playwright/test';
import {type Algomo, docsUrl, startAlgomo, startCustomer} from './host';

let algomo: Algomo;
let customer: Awaited<ReturnType<typeof startCustomer>>;

test.beforeAll(async () => {
  algomo = await startAlgomo();
  customer = await startCustomer();
});

test.afterAll(async () => {
  await customer.stop();
  await algomo.stop();
});

const watch = `
window.reported = [];
for (const type of ['ready', 'identity', 'problem']) {
  addEventListener('algomo:' + type, ({detail}) => reported.push({type, ...detail}));
}
addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) =>
  reported.push({type: 'violation', effectiveDirective, blockedURI}));
`;

interface Shop {
  /** The script that sets the settings; it may wait. */
  settings: string | (() => Promise<string>);
  /** Whether the settings stand at the end of the body, after the widget's tag. */
  late?: boolean;
}

/** Opens a page of a customer who trusts nobody: no inline scripts, no styles, no HTML from strings. */
async function openShop(page: Page, {settings, late = false}: Shop): Promise<void> {
  const script = async () => (typeof settings === 'string' ? settings : await settings());
  const javascript = {headers: {'content-type': 'text/javascript'}};
  const tag = '<script src="/settings.js"></script>';
  customer.answers.set('/watch.js', () => new Response(watch, javascript));
  customer.answers.set('/settings.js', async () => new Response(await script(), javascript));
  customer.answers.set(
    '/',
    () =>
      new Response(
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
<script src="/watch.js"></script>${late ? '' : tag}
<script async src="${algomo.origin}/widget/v1.js"></script></head>
<body><h1>Shop</h1><button>Buy</button>${late ? tag : ''}</body></html>`,
        {
          headers: {
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': [
              "default-src 'none'",
              `script-src 'self' ${algomo.origin}`,
              "style-src 'none'",
              `connect-src 'self' ${algomo.origin}`,
              "require-trusted-types-for 'script'",
              "trusted-types 'none'",
            ].join('; '),
          },
        },
      ),
  );
  await page.goto(customer.origin);
}

const settingsWith = (token: string) =>
  `window.algomoSettings = {visitorToken: ${JSON.stringify(token)}};`;

/** What the page has heard from the widget and the browser. */
function reported(page: Page, type: string): Promise<Record<string, unknown>[]> {
  return page.evaluate(
    (wanted) =>
      (globalThis as unknown as {reported: {type: string}[]}).reported.filter(
        (event) => event.type === wanted,
      ) as unknown as Record<string, unknown>[],
    type,
  );
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('button', {name: 'New conversation'}).click();
  await page.getByRole('textbox', {name: 'Message'}).fill(text);
  await page.getByRole('button', {name: 'Send', exact: true}).click();
}

test('works, and has its look, under a strict policy of a foreign page', async ({page}) => {
  const token = await algomo.sign({id: 'strict', name: 'Ada Strict', companyName: 'Shop Ltd'});
  await openShop(page, {settings: settingsWith(token)});
  await page.getByRole('button', {name: 'Open chat'}).click();
  const panel = page.getByRole('dialog', {name: 'Messages'});
  await expect(panel.getByText('Signed in as Ada Strict, Shop Ltd')).toBeVisible();
  await expect(panel).toHaveCSS('position', 'fixed');
  const sheets = await page
    .locator('algomo-widget')
    .evaluate(({shadowRoot}) => [
      shadowRoot!.adoptedStyleSheets.length,
      shadowRoot!.querySelectorAll('style, link').length,
    ]);
  expect(sheets).toEqual([1, 0]);

  await write(page, 'Hello from the shop');
  await expect(page.getByRole('log').getByText('Hello from the shop')).toBeVisible();
  await expect.poll(() => algomo.arrived()).toContain('Ada Strict: Hello from the shop');
  expect(await reported(page, 'ready')).toEqual([
    expect.objectContaining({user: expect.objectContaining({id: 'strict'})}),
  ]);
  expect(await reported(page, 'problem')).toEqual([]);
  expect(await reported(page, 'violation')).toEqual([]);

  // The policy is in force, so its silence says something.
  const refused = await page.evaluate(() => {
    try {
      document.querySelector('h1')!.innerHTML = '<b>Shop</b>';
      return null;
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(refused).toBe('TypeError');
  await expect.poll(() => reported(page, 'violation')).toHaveLength(1);
});

test('takes a function that promises a token', async ({page}) => {
  customer.answers.set('/token', async () => {
    return new Response(await algomo.sign({id: 'promised', name: 'Pia Promise'}));
  });
  await openShop(page, {
    settings: `window.algomoSettings = {
      visitorToken: async () => (await fetch('/token', {cache: 'no-store'})).text()
    };`,
  });
  await page.getByRole('button', {name: 'Open chat'}).click();
  await expect(page.getByText('Signed in as Pia Promise')).toBeVisible();
  expect(await reported(page, 'problem')).toEqual([]);
});

test('shutdown ends the session, takes the chat away and leaves nothing behind', async ({page}) => {
  const token = await algomo.sign({id: 'leaving', name: 'Lea Leaving'});
  const asked = page.waitForRequest(`${algomo.origin}/v1/conversations`);
  await openShop(page, {settings: settingsWith(token)});
  await page.getByRole('button', {name: 'Open chat'}).click();
  await expect(page.getByText('Signed in as Lea Leaving')).toBeVisible();
  const {authorization} = await (await asked).allHeaders();
  const withSession = async () => {
    const headers = {authorization: authorization ?? ''};
    const request = new Request(`${algomo.origin}/v1/conversations`, {headers});
    return (await algomo.fetch(request)).status;
  };
  expect(await withSession()).toBe(200);

  await page.evaluate(() => {
    (globalThis as unknown as {Algomo: {shutdown(): void}}).Algomo.shutdown();
  });
  await expect(page.locator('algomo-widget')).toHaveCount(0);
  await expect.poll(withSession).toBe(401);
  const kept = await page.evaluate(() => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
  ]);
  expect(kept).toEqual([]);

  await page.evaluate(() => {
    (globalThis as unknown as {Algomo: {boot(settings: object): void}}).Algomo.boot({});
  });
  await page.getByRole('button', {name: 'Open chat'}).click();
  await expect(page.getByText('You are not signed in')).toBeVisible();
});

test('keeps what is written without a connection, and sends it once when there is one', async ({
  page,
  context,
}) => {
  const token = await algomo.sign({id: 'offline', name: 'Olga Offline'});
  await openShop(page, {settings: settingsWith(token)});
  await page.getByRole('button', {name: 'Open chat'}).click();
  await expect(page.getByText('Signed in as Olga Offline')).toBeVisible();

  await context.setOffline(true);
  await write(page, 'Written in a tunnel');
  const log = page.getByRole('log');
  await expect(log.getByText('Written in a tunnel')).toBeVisible();
  await expect(log.getByText('Waiting for a connection')).toBeVisible();
  await expect(page.getByText('You’re offline')).toBeVisible();
  expect(await algomo.arrived()).not.toContain('Olga Offline: Written in a tunnel');

  await context.setOffline(false);
  await expect(log.getByText('Waiting for a connection')).toBeHidden();
  await expect(page.getByText('You’re offline')).toBeHidden();
  const sent = (await algomo.arrived()).filter((text) => text.startsWith('Olga Offline'));
  expect(sent).toEqual(['Olga Offline: Written in a tunnel']);
});

test('says the code and the address of a bad token on the console, and shows nobody’s name', async ({
  page,
}) => {
  const [header, , signature] = (await algomo.sign({id: 'someone', name: 'Someone'})).split('.');
  const payload = Buffer.from('{"id":"else","name":"Someone Else"}').toString('base64url');
  const lines: string[] = [];
  page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
  await openShop(page, {settings: settingsWith(`${header}.${payload}.${signature}`)});
  await page.getByRole('button', {name: 'Open chat'}).click();
  await expect(page.getByText('You are not signed in')).toBeVisible();
  await expect(page.getByText('Someone')).toHaveCount(0);

  const address = `${docsUrl}docs/troubleshooting/signature-mismatch/`;
  const said = lines.filter((line) => line.includes('[Algomo]'));
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(
    /^error: \[Algomo\] Visitor authentication failed: signature-mismatch\. /,
  );
  expect(said[0]).toContain(address);
  for (const line of lines) expect(line).not.toContain(payload);
  expect(await reported(page, 'problem')).toEqual([
    expect.objectContaining({code: 'signature-mismatch', url: address}),
  ]);
});

test('reads settings that stand after its tag, in the body', async ({page}) => {
  const token = await algomo.sign({id: 'late', name: 'Late Larry'});
  const sent = algomo.widgetSent();
  await openShop(page, {
    late: true,
    settings: async () => {
      await sent;
      return settingsWith(token);
    },
  });
  await page.getByRole('button', {name: 'Open chat'}).click();
  await expect(page.getByText('Signed in as Late Larry')).toBeVisible();
  expect(await reported(page, 'problem')).toEqual([]);
});

test('signing out in one tab ends the chat in another, which asks nothing', async ({
  page,
  context,
}) => {
  const token = await algomo.sign({id: 'tabs', name: 'Ada Tabs'});
  await openShop(page, {settings: settingsWith(token)});
  const other = await context.newPage();
  await other.goto(customer.origin);
  await other.getByRole('button', {name: 'Open chat'}).click();
  await expect(other.getByText('Signed in as Ada Tabs')).toBeVisible();
  await expect(other.getByText('No conversations yet')).toBeVisible();
  await expect(page.getByRole('button', {name: 'Open chat'})).toBeVisible();

  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await page.evaluate(() =>
    (globalThis as unknown as {Algomo: {shutdown(): void}}).Algomo.shutdown(),
  );
  await expect(other.locator('algomo-widget')).toHaveCount(0);
  expect((await reported(other, 'identity')).at(-1)).toMatchObject({user: null});
  expect(await other.evaluate(() => ({...localStorage, ...sessionStorage}))).toEqual({});
  expect(asked).toEqual([]);

  await other.reload();
  await expect(other.getByRole('button', {name: 'Open chat'})).toBeVisible();
});
