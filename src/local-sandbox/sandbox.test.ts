import {expect, test, vi} from 'vitest';
import {type App, createApp} from './testing/app';

const foreign = {origin: 'https://evil.example'};

test('a new workspace has a secret that says it is for tests, and tokens signed with it are accepted', async () => {
  const {sandbox, browser} = await createApp();
  expect(await sandbox.secret()).toMatch(/^algomo_test_[\w-]{43}$/);
  expect((await browser().signIn({id: 1})).status).toBe(200);
});

test.each<[string, string, string, RequestInit]>([
  ['a page elsewhere boots', 'POST', '/v1/boot', {headers: foreign, body: '{}'}],
  ['a page elsewhere reads the console', 'GET', '/console/state', {headers: foreign}],
  ['a page elsewhere reports', 'POST', '/reports', {headers: foreign, body: '{}'}],
  [
    'the reader’s own app reads the console',
    'GET',
    '/console/state',
    {headers: {origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site'}},
  ],
  [
    'a script tag elsewhere reads the console',
    'GET',
    '/console/state',
    {headers: {'sec-fetch-site': 'cross-site'}},
  ],
  ['a rebinding name', 'GET', '/console/state', {headers: {host: 'evil.example'}}],
  ['a rebinding name, the API', 'POST', '/v1/boot', {headers: {host: 'evil.example'}, body: '{}'}],
  ['a rebinding name, the console', 'GET', '/', {headers: {host: 'evil.example:4666'}}],
])('403: %s', async (_, method, path, init) => {
  const {call, state} = await createApp();
  expect((await call(method, path, init)).status).toBe(403);
  expect((await state()).visits).toEqual([]);
});

test('the console says what came: decoded, with the problem, without signature, session and key', async () => {
  const {browser, sign, state} = await createApp();
  const token = await sign({id: 1, name: 'Jane Doe'});
  await browser().load(token);
  await browser().load(`${token}x`);
  const told = await state();
  expect(told.visits).toMatchObject([
    {type: 'boot', status: 200, user: {id: '1', name: 'Jane Doe'}, token: {verdict: 'accepted'}},
    {
      type: 'boot',
      status: 401,
      user: null,
      problem: {code: 'signature-length'},
      token: {verdict: 'refused', claims: {id: 1, name: 'Jane Doe'}},
    },
  ]);
  const text = JSON.stringify(told.visits);
  expect(text).not.toContain(token.split('.')[2]);
  expect(text).not.toMatch(/session_|visitor_[\w-]{20}|algomo_test_/);
});

test('the clock ahead makes a fresh token expired', async () => {
  const {browser, settings} = await createApp();
  await settings({clockOffset: 120});
  const response = await browser().signIn({id: 1});
  expect(await response.json()).toMatchObject({code: 'expired'});
});

test.each<[string, number, object]>([
  ['unavailable', 503, {}],
  ['rate-limited', 429, {'retry-after': '2'}],
])('the fault %s answers %s, which the page may read', async (fault, status, headers) => {
  const {call, settings} = await createApp();
  await settings({fault});
  const origin = 'http://localhost:3000';
  const response = await call('POST', '/v1/boot', {headers: {origin}, body: '{}'});
  expect(response.status).toBe(status);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'access-control-allow-origin': origin,
    ...headers,
  });
  await settings({fault: 'none'});
  expect((await call('POST', '/v1/boot', {body: '{}'})).status).toBe(200);
});

test('offline hangs up', async () => {
  const {call, settings, hungUp} = await createApp();
  await settings({fault: 'offline'});
  await call('POST', '/v1/boot', {body: '{}'});
  expect(hungUp()).toBe(1);
});

test('the operator is answered whatever the fault', async () => {
  const {call, settings, state} = await createApp();
  await settings({fault: 'unavailable'});
  const authorization = `Bearer ${(await state()).operatorKey}`;
  expect((await call('GET', '/v1/inbox', {headers: {authorization}})).status).toBe(200);
});

test.each([{fault: 'lightning'}, {clockOffset: 0.5}, {clockOffset: 1e12}, {clockOffset: 'x'}])(
  'settings that are refused: %j',
  async (settings) => {
    const app = await createApp();
    expect((await app.settings(settings)).status).toBe(400);
    expect(await app.state()).toMatchObject({fault: 'none', clockOffset: 0});
  },
);

test('what the widget reports in the page is in the console', async () => {
  const {browser, state} = await createApp();
  const problem = {
    code: 'settings-misnamed',
    severity: 'error',
    title: 'T',
    detail: 'D',
    facts: {},
  };
  await browser().report({type: 'problem', problem});
  await browser().report({type: 'problem', problem: {...problem, code: 'made-up'}});
  await browser().report({type: 'problem'});
  expect((await state()).visits).toMatchObject([
    {type: 'report', path: '/account', report: {type: 'problem', problem}},
  ]);
});

test('a secret that the page gives away is a problem of the page', async () => {
  const {browser, state} = await createApp();
  await browser().report({type: 'secret', where: '/config.js'});
  expect((await state()).visits).toMatchObject([
    {type: 'report', report: {type: 'problem', problem: {code: 'secret-in-page'}}},
  ]);
});

test('the widget’s problem pages are the site’s', async () => {
  const {call} = await createApp();
  const response = await call('GET', '/docs/troubleshooting/expired/');
  expect(response.status).toBe(302);
  expect(response.headers.get('location')).toBe(
    'https://docs.example/docs/troubleshooting/expired/',
  );
});

test('starting over forgets people and visits, and keeps the secret that the app has', async () => {
  const {browser, call, sandbox, state} = await createApp();
  const before = await sandbox.secret();
  await browser().signIn({id: 1});
  await call('POST', '/console/start-over');
  expect((await state()).visits).toEqual([]);
  expect(await sandbox.secret()).toBe(before);
  expect((await browser().signIn({id: 2})).status).toBe(200);
});

test('a replaced secret is one for tests too', async () => {
  const {asOperator, sandbox} = await createApp();
  const before = await sandbox.secret();
  await asOperator('POST', '/v1/secrets', {});
  expect(await sandbox.secret()).toMatch(/^algomo_test_/);
  expect(await sandbox.secret()).not.toBe(before);
});

test('what the service has answered is not reported once more by the page', async () => {
  const {browser, state} = await createApp();
  const jane = browser();
  await jane.load('');
  const {visits} = await state();
  const problem = visits[0]?.type === 'boot' ? visits[0].problem : null;
  await jane.report({type: 'problem', problem});
  expect((await state()).visits).toHaveLength(1);
});

test('closing ends the console’s stream and leaves no timer', async () => {
  const {call, sandbox} = await createApp();
  vi.useFakeTimers();
  try {
    const events = await call('GET', '/console/events');
    sandbox.close();
    expect(await events.text()).toBe(': open\n\n');
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

test.each<[string, (app: App) => Promise<unknown>, object[]]>([
  [
    'a visit',
    ({browser}) => browser().load(),
    [{changed: 'visits', visit: {type: 'boot', user: null}}],
  ],
  [
    'a fault',
    ({settings}) => settings({fault: 'slow'}),
    [{changed: 'settings', visit: null, fault: 'slow'}],
  ],
  [
    'a replaced secret',
    async ({asOperator}) => (await asOperator('POST', '/v1/secrets', {})).status,
    [{changed: 'secrets', visit: null}],
  ],
  [
    'a message',
    async ({browser}) => browser().write('Hello'),
    [{changed: 'visits'}, {changed: 'conversations', visit: null}],
  ],
  [
    'starting over',
    ({call}) => call('POST', '/console/start-over'),
    [{changed: 'started-over', visit: null}],
  ],
  ['what was refused', ({asOperator}) => asOperator('DELETE', '/v1/secrets/none'), []],
])('every open console is told of %s', async (_, act, changes) => {
  const app = await createApp();
  const consoles = [
    await app.call('GET', '/console/events'),
    await app.call('GET', '/console/events'),
  ];
  await act(app);
  app.sandbox.close();
  for (const each of consoles) {
    const told = (await each.text())
      .split('\n\n')
      .filter((text) => text.startsWith('data: '))
      .map((text) => JSON.parse(text.slice('data: '.length)) as object);
    expect(told).toMatchObject(changes);
  }
});

test('the console says which secret an accepted token was signed with', async () => {
  const {asOperator, browser, sign, state} = await createApp();
  const earlier = await sign({id: 1});
  await asOperator('POST', '/v1/secrets', {overlapSeconds: 3600});
  await browser().load(earlier);
  await browser().signIn({id: 1});
  await browser().load(`${earlier}x`);
  const {secrets} = (await (await asOperator('GET', '/v1/secrets')).json()) as {
    secrets: {id: string}[];
  };
  const tokens = (await state()).visits.map((visit) => visit.type === 'boot' && visit.token);
  expect(tokens).toMatchObject([
    {secretId: secrets[1]?.id},
    {secretId: secrets[0]?.id},
    {secretId: null},
  ]);
  const notes = tokens.map((token) => token && token.checks.find(({id}) => id === 'signature'));
  expect(notes).toMatchObject([
    {note: 'matches an earlier secret'},
    {note: 'matches the current secret'},
    {status: 'failed'},
  ]);
});
