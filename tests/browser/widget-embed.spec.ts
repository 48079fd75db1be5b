import type {View} from './engines/view';
import {openWindow} from './engines/windows';
import {type Algomo, docsUrl, startAlgomo, startCustomer} from './host';
import {consoleOf, recorder} from './recorder';
import {expect, test} from './test';

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

const watch = `${recorder}
window.reported = [];
for (const type of ['ready', 'identity', 'problem']) {
  addEventListener('algomo:' + type, ({detail}) => reported.push({type, ...detail}));
}
// The browser asks for the icon by itself.
addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) =>
  blockedURI.endsWith('/favicon.ico') ||
  reported.push({type: 'violation', effectiveDirective, blockedURI}));
`;

interface Shop {
  /** The script that sets the settings; it may wait. */
  settings: string | (() => Promise<string>);
  /** Whether the settings stand at the end of the body, after the widget's tag. */
  late?: boolean;
}

/** Opens a page of a customer who trusts nobody: no inline scripts, no styles, no HTML from strings. */
async function openShop(view: View, {settings, late = false}: Shop): Promise<void> {
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
  await view.goto(customer.origin);
}

const settingsWith = (token: string) =>
  `window.algomoSettings = {visitorToken: ${JSON.stringify(token)}};`;

/** What the page has heard from the widget and the browser. */
function reported(view: View, type: string): Promise<Record<string, unknown>[]> {
  return view.evaluate(
    (wanted: string) =>
      (globalThis as unknown as {reported: {type: string}[]}).reported.filter(
        (event) => event.type === wanted,
      ) as unknown as Record<string, unknown>[],
    type,
  );
}

async function write(view: View, text: string): Promise<void> {
  await view.getByRole('button', {name: 'New conversation'}).click();
  await view.getByRole('textbox', {name: 'Message'}).fill(text);
  await view.getByRole('button', {name: 'Send', exact: true}).click();
}

test('works, and has its look, under a strict policy of a foreign page', async ({view}) => {
  const token = await algomo.sign({id: 'strict', name: 'Ada Strict', companyName: 'Shop Ltd'});
  await openShop(view, {settings: settingsWith(token)});
  await view.getByRole('button', {name: 'Open chat'}).click();
  const panel = view.getByRole('dialog', {name: 'Messages'});
  await expect(panel.getByText('Signed in as Ada Strict, Shop Ltd')).toBeVisible();
  const positions = await panel.evaluateAll((all) =>
    all.map((each) => getComputedStyle(each).position),
  );
  expect(positions).toEqual(['fixed']);
  const sheets = await view
    .locator('algomo-widget')
    .evaluateAll((all) =>
      all.map(({shadowRoot}) => [
        shadowRoot!.adoptedStyleSheets.length,
        shadowRoot!.querySelectorAll('style, link').length,
      ]),
    );
  expect(sheets).toEqual([[1, 0]]);

  await write(view, 'Hello from the shop');
  await expect(view.getByRole('log').getByText('Hello from the shop')).toBeVisible();
  await expect.poll(() => algomo.arrived()).toContain('Ada Strict: Hello from the shop');
  expect(await reported(view, 'ready')).toEqual([
    expect.objectContaining({user: expect.objectContaining({id: 'strict'})}),
  ]);
  expect(await reported(view, 'problem')).toEqual([]);
  expect(await reported(view, 'violation')).toEqual([]);

  // The policy is in force, so its silence says something.
  const refused = await view.evaluate(() => {
    try {
      document.querySelector('h1')!.innerHTML = '<b>Shop</b>';
      return null;
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(refused).toBe('TypeError');
  await expect.poll(() => reported(view, 'violation')).toHaveLength(1);
});

test('takes a function that promises a token', async ({view}) => {
  customer.answers.set('/token', async () => {
    return new Response(await algomo.sign({id: 'promised', name: 'Pia Promise'}));
  });
  await openShop(view, {
    settings: `window.algomoSettings = {
      visitorToken: async () => (await fetch('/token', {cache: 'no-store'})).text()
    };`,
  });
  await view.getByRole('button', {name: 'Open chat'}).click();
  await expect(view.getByText('Signed in as Pia Promise')).toBeVisible();
  expect(await reported(view, 'problem')).toEqual([]);
});

test('shutdown ends the session, takes the chat away and leaves nothing behind', async ({view}) => {
  const token = await algomo.sign({id: 'leaving', name: 'Lea Leaving'});
  await openShop(view, {settings: settingsWith(token)});
  await view.getByRole('button', {name: 'Open chat'}).click();
  await expect(view.getByText('Signed in as Lea Leaving')).toBeVisible();
  const isList = ({path}: {path: string}) => path === '/v1/conversations';
  await expect.poll(() => algomo.asked.some(isList)).toBe(true);
  const authorization = algomo.asked.findLast(isList)?.authorization;
  const withSession = async () => {
    const headers = {authorization: authorization ?? ''};
    const request = new Request(`${algomo.origin}/v1/conversations`, {headers});
    return (await algomo.fetch(request)).status;
  };
  expect(await withSession()).toBe(200);

  await view.evaluate(() => {
    (globalThis as unknown as {Algomo: {shutdown(): void}}).Algomo.shutdown();
  });
  await expect(view.locator('algomo-widget')).toHaveCount(0);
  await expect.poll(withSession).toBe(401);
  const kept = await view.evaluate(() => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
  ]);
  expect(kept).toEqual([]);

  await view.evaluate(() => {
    (globalThis as unknown as {Algomo: {boot(settings: object): void}}).Algomo.boot({});
  });
  await view.getByRole('button', {name: 'Open chat'}).click();
  await expect(view.getByText('You are not signed in')).toBeVisible();
});

test(
  'keeps what is written without a connection, and sends it once when there is one',
  {tag: '@offline'},
  async ({view, context}) => {
    const token = await algomo.sign({id: 'offline', name: 'Olga Offline'});
    await openShop(view, {settings: settingsWith(token)});
    await view.getByRole('button', {name: 'Open chat'}).click();
    await expect(view.getByText('Signed in as Olga Offline')).toBeVisible();
    await expect(view.getByText('No conversations yet')).toBeVisible();

    await context.setOffline(true);
    await write(view, 'Written in a tunnel');
    const log = view.getByRole('log');
    await expect(log.getByText('Written in a tunnel')).toBeVisible();
    await expect(log.getByText('Waiting for a connection')).toBeVisible();
    await expect(view.getByText('You’re offline')).toBeVisible();
    expect(await algomo.arrived()).not.toContain('Olga Offline: Written in a tunnel');

    await context.setOffline(false);
    await expect(log.getByText('Waiting for a connection')).toBeHidden();
    await expect(view.getByText('You’re offline')).toBeHidden();
    const sent = (await algomo.arrived()).filter((text) => text.startsWith('Olga Offline'));
    expect(sent).toEqual(['Olga Offline: Written in a tunnel']);
  },
);

test('says the code and the address of a bad token on the console, and shows nobody’s name', async ({
  view,
}) => {
  const [header, , signature] = (await algomo.sign({id: 'someone', name: 'Someone'})).split('.');
  const payload = Buffer.from('{"id":"else","name":"Someone Else"}').toString('base64url');
  await openShop(view, {settings: settingsWith(`${header}.${payload}.${signature}`)});
  await view.getByRole('button', {name: 'Open chat'}).click();
  await expect(view.getByText('You are not signed in')).toBeVisible();
  await expect(view.getByText('Someone')).toHaveCount(0);

  const address = `${docsUrl}docs/troubleshooting/signature-mismatch/`;
  const lines = await consoleOf(view);
  const said = lines.filter((line) => line.includes('[Algomo]'));
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(
    /^error: \[Algomo\] Visitor authentication failed: signature-mismatch\. /,
  );
  expect(said[0]).toContain(address);
  for (const line of lines) expect(line).not.toContain(payload);
  expect(await reported(view, 'problem')).toEqual([
    expect.objectContaining({code: 'signature-mismatch', url: address}),
  ]);
});

test('reads settings that stand after its tag, in the body', async ({view}) => {
  const token = await algomo.sign({id: 'late', name: 'Late Larry'});
  const sent = algomo.widgetSent();
  await openShop(view, {
    late: true,
    settings: async () => {
      await sent;
      return settingsWith(token);
    },
  });
  await view.getByRole('button', {name: 'Open chat'}).click();
  await expect(view.getByText('Signed in as Late Larry')).toBeVisible();
  expect(await reported(view, 'problem')).toEqual([]);
});

test('signing out in one tab ends the chat in another, which asks nothing', async ({view}) => {
  const token = await algomo.sign({id: 'tabs', name: 'Ada Tabs'});
  await openShop(view, {settings: settingsWith(token)});
  const other = await openWindow(view);
  await other.goto(customer.origin);
  await other.getByRole('button', {name: 'Open chat'}).click();
  await expect(other.getByText('Signed in as Ada Tabs')).toBeVisible();
  await expect(other.getByText('No conversations yet')).toBeVisible();
  await expect(view.getByRole('button', {name: 'Open chat'})).toBeVisible();

  const asked = algomo.asked.length;
  await view.evaluate(() =>
    (globalThis as unknown as {Algomo: {shutdown(): void}}).Algomo.shutdown(),
  );
  await expect(other.locator('algomo-widget')).toHaveCount(0);
  expect((await reported(other, 'identity')).at(-1)).toMatchObject({user: null});
  expect(await other.evaluate(() => ({...localStorage, ...sessionStorage}))).toEqual({});
  // The one that signed out has ended its session; nobody asked for anything else.
  const others = algomo.asked
    .slice(asked)
    .filter(({method}) => !['DELETE', 'OPTIONS'].includes(method));
  expect(others).toEqual([]);

  await other.reload();
  await expect(other.getByRole('button', {name: 'Open chat'})).toBeVisible();
});
