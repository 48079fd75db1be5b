import {IDBFactory} from 'fake-indexeddb';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {scope, serverState, startSandbox, tabA, tabB} from './testing/sandbox';

let sandbox: ReturnType<typeof startSandbox>;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  sandbox = startSandbox();
});
afterEach(() => sandbox.stop());

const named = (name: string) => serverState({payloadText: JSON.stringify({id: 1, name})});

test('each tab’s server renders its own page', async () => {
  await sandbox.call(tabA, 'set-server', named('Ada'));
  await sandbox.call(tabB, 'set-server', named('Bert'));
  const pages = await Promise.all(
    [tabA, tabB].map(async (tab) => (await sandbox.fetch(`${tab}/device-a/`)).text()),
  );
  expect(pages[0]).toContain('Hello, Ada');
  expect(pages[0]).toContain(tabA);
  expect(pages[0]).not.toContain(tabB);
  expect(pages[1]).toContain('Hello, Bert');
  const served = (await sandbox.heard()).filter(({type}) => type === 'page-served');
  expect(served.map(({tab}) => tab)).toEqual([tabA, tabB]);
});

test('the state that a page was made from is told with it', async () => {
  await sandbox.call(tabA, 'set-server', {...named('Ada'), revision: 7});
  await sandbox.fetch(`${tabA}/device-b/?signed-out`);
  expect(await sandbox.heard()).toContainEqual(
    expect.objectContaining({
      type: 'page-served',
      device: 'device-b',
      revision: 7,
      signedOut: true,
    }),
  );
});

test('a tab whose state is gone is asked for it', async () => {
  expect((await sandbox.fetch(`${tabA}/device-a/`)).status).toBe(404);
  expect(await sandbox.heard()).toContainEqual(
    expect.objectContaining({tab: tabA, type: 'state-wanted', device: 'device-a'}),
  );
});

test('whoever is signed out gets that page, whatever is known of the tab', async () => {
  const page = await sandbox.fetch(`${tabA}/device-a/?signed-out`);
  expect(await page.text()).toContain('You are signed out');
});

test.each([
  '',
  'device-a/',
  'x/device-a/',
  `${tabA.toUpperCase()}/device-a/`,
  `${tabA}0/device-a/`,
  `${tabA}/device-c/`,
  `${tabA}/__proto__/`,
  `${tabA}/device-a`,
  `${tabA}/device-a/token-that-is-not-there`,
  `${tabA}/device-a/%E0%A4%A`,
  'service/',
  'nothing',
])('there is nothing at %j', async (path) => {
  await sandbox.call(tabA, 'set-server', serverState());
  expect((await sandbox.fetch(path)).status).toBe(404);
});

describe('the log', () => {
  const boot = {method: 'POST', headers: {'content-type': 'application/json'}, body: '{}'};
  const entries = async () =>
    (await sandbox.heard()).flatMap((message) => (message.type === 'log' ? [message.entry] : []));

  test('of a tab has the requests of its pages', async () => {
    sandbox.pages.set('client-b', `${scope}${tabB}/device-b/`);
    await sandbox.fetch('service/v1/boot', boot, 'client-b');
    expect(await entries()).toMatchObject([{tab: tabB, device: 'device-b', title: 'Boot'}]);
  });

  test('has those of a page that has gone by then', async () => {
    const referrer = `${scope}${tabA}/device-a/?signed-out`;
    const request = new Request(`${scope}service/v1/session`, {method: 'DELETE'});
    Object.defineProperty(request, 'referrer', {value: referrer});
    expect((await sandbox.send(request)).status).toBe(401);
    expect(await entries()).toMatchObject([{tab: tabA, device: 'device-a', title: 'Shutdown'}]);
  });

  test.each(['https://docs.example/playground/', `${scope}${tabA}/`, ''])(
    'has none of a client at %j, which is answered all the same',
    async (page) => {
      sandbox.pages.set('client', page);
      expect((await sandbox.fetch('service/v1/boot', boot, 'client')).status).toBe(200);
      expect(await entries()).toEqual([]);
    },
  );

  test('has what the operator changed in the tab that made the call', async () => {
    await sandbox.call(tabB, 'replace-secret', {value: 'n'.repeat(43), leaked: true});
    const told = await entries();
    expect(told.map(({tab, device, title}) => [tab, device, title])).toEqual([
      [tabB, null, 'Secret replaced'],
      [tabB, null, 'Secret revoked'],
    ]);
    expect(JSON.stringify(told)).not.toContain('n'.repeat(43));
  });
});
