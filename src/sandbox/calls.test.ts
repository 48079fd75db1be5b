import {IDBFactory} from 'fake-indexeddb';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import type {BootResponse} from '../service/api';
import {signVisitorToken} from '../visitor-token';
import {protocolVersion} from './protocol';
import {serverState, startSandbox, tabA, tabB, valueOf} from './testing/sandbox';

let sandbox: ReturnType<typeof startSandbox>;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  sandbox = startSandbox();
});
afterEach(() => sandbox.stop());

const hello = {
  type: 'call',
  version: protocolVersion,
  id: 'x',
  tab: tabA,
  name: 'hello',
  body: null,
};

describe('a message', () => {
  test.each<[string, unknown]>([
    ['that is a call of an earlier page', {type: 'call', method: 'GET', path: 'secrets'}],
    ['of a later version', {...hello, version: protocolVersion + 1}],
    ['with a name that there is not', {...hello, name: 'constructor'}],
    ['from a tab that cannot be', {...hello, tab: '../../'}],
  ])('%s is answered with “outdated”', async (_, message) => {
    expect(await sandbox.answerCall(message)).toEqual({
      version: protocolVersion,
      ok: false,
      failure: {kind: 'outdated'},
    });
  });

  test.each([null, undefined, 'call', 1, [], {}, {type: 'other'}])(
    '%j is none of ours',
    async (message) => {
      expect(await sandbox.answerCall(message)).toBeNull();
    },
  );

  test('with a body of another shape is answered, and changes nothing', async () => {
    const message = {...hello, name: 'set-server', body: {payloadText: 1}};
    expect(await sandbox.answerCall(message)).toMatchObject({ok: false});
    expect(await sandbox.backend.tabs.read(tabA)).toBeNull();
  });

  test('that comes again is carried out once', async () => {
    const value = 'r'.repeat(43);
    const body = {value, leaked: false};
    const message = {...hello, id: 'once', name: 'replace-secret', body};
    const [first, again] = await Promise.all([
      sandbox.answerCall(message),
      sandbox.answerCall(message),
    ]);
    expect(again).toEqual(first);
    const replaced = (await sandbox.heard()).filter(({type}) => type === 'workspace-changed');
    expect(replaced).toHaveLength(1);
  });
});

describe('the secrets', () => {
  test('are there for a new workspace, the current one and one before', async () => {
    const {secret, retiredSecret} = valueOf(await sandbox.call(tabA, 'secrets', null));
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(retiredSecret).toMatch(/^[\w-]{43}$/);
    expect(secret).not.toBe(retiredSecret);
  });

  test('are never empty while the workspace starts over, and are others afterwards', async () => {
    const before = valueOf(await sandbox.call(tabA, 'secrets', null));
    const over = sandbox.call(tabA, 'start-over', null);
    const during = await Promise.all(
      Array.from({length: 10}, () => sandbox.call(tabB, 'secrets', null)),
    );
    const after = valueOf(await over);
    for (const secrets of [...during.map(valueOf), after]) {
      expect(secrets.secret).toMatch(/^[\w-]{43}$/);
      expect(secrets.retiredSecret).toMatch(/^[\w-]{43}$/);
    }
    expect(after.secret).not.toBe(before.secret);
    expect(valueOf(await sandbox.call(tabB, 'secrets', null))).toEqual(after);
  });

  test('are replaced by the one that was asked for, the old one becomes the one before', async () => {
    const before = valueOf(await sandbox.call(tabA, 'secrets', null));
    const value = 'n'.repeat(43);
    const after = valueOf(await sandbox.call(tabA, 'replace-secret', {value, leaked: false}));
    expect(after).toEqual({secret: value, retiredSecret: before.secret});
    const again = valueOf(await sandbox.call(tabA, 'replace-secret', {value, leaked: false}));
    expect(again).toEqual(after);
  });

  test.each(['short', ''])('a secret %j is refused with the service’s words', async (value) => {
    const outcome = await sandbox.call(tabA, 'replace-secret', {value, leaked: false});
    expect(outcome).toMatchObject({ok: false, failure: {kind: 'refused'}});
    const {failure} = outcome as {failure: {detail: string}};
    expect(failure.detail).toContain('32 bytes');
  });

  test.each([
    [true, 401],
    [false, 200],
  ])('replaced because the old one leaked (%s): its session gets %d', async (leaked, status) => {
    const {secret} = valueOf(await sandbox.call(tabA, 'secrets', null));
    const booted = await sandbox.fetch('service/v1/boot', {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({visitorToken: await signVisitorToken({id: 1}, secret)}),
    });
    const {session} = (await booted.json()) as BootResponse;
    valueOf(await sandbox.call(tabA, 'replace-secret', {value: 'n'.repeat(43), leaked}));
    const listed = await sandbox.fetch('service/v1/conversations', {
      headers: {authorization: `Bearer ${session.token}`},
    });
    expect(listed.status).toBe(status);
  });
});

test.each([
  ['replace-secret', {value: 'n'.repeat(43), leaked: false}, 'secret-replaced'],
  ['replace-secret', {value: 'n'.repeat(43), leaked: true}, 'secret-revoked'],
  ['start-over', null, 'started-over'],
] as const)('every tab hears of %s %j', async (name, body, change) => {
  await sandbox.call(tabA, name, body);
  expect(await sandbox.heard()).toContainEqual({
    version: protocolVersion,
    tab: tabA,
    type: 'workspace-changed',
    change,
  });
});

test('starting over leaves other tabs’ servers as they are', async () => {
  await sandbox.call(tabB, 'set-server', serverState({scenario: 'expired'}));
  await sandbox.call(tabA, 'start-over', null);
  expect((await sandbox.backend.tabs.read(tabB))?.scenario).toBe('expired');
});

test('a reply that is sent again makes no second message', async () => {
  const started = await sandbox.fetch('service/v1/boot', {
    method: 'POST',
    headers: {'content-type': 'application/json'},
    body: '{}',
  });
  const {session} = (await started.json()) as BootResponse;
  await sandbox.fetch('service/v1/conversations', {
    method: 'POST',
    headers: {'content-type': 'application/json', authorization: `Bearer ${session.token}`},
    body: '{"text": "Hello"}',
  });
  const [{id} = {id: ''}] = valueOf(await sandbox.call(tabA, 'inbox', null));
  const body = {id, text: 'Yes?', clientId: 'reply-1'};
  valueOf(await sandbox.call(tabA, 'inbox-reply', body));
  valueOf(await sandbox.call(tabA, 'inbox-reply', body));
  const {messages} = valueOf(await sandbox.call(tabA, 'inbox-conversation', {id}));
  expect(messages.map(({text}) => text)).toEqual(['Hello', 'Yes?']);
  const gone = await sandbox.call(tabA, 'inbox-conversation', {id: '../secrets'});
  expect(gone).toMatchObject({ok: false, failure: {kind: 'refused'}});
});

test('a demonstration ends in its problem, and one that there is not in nothing', async () => {
  const entries = valueOf(await sandbox.call(tabA, 'demonstrate', {code: 'session-expired'}));
  expect(entries.at(-1)).toMatchObject({tab: tabA, problem: {code: 'session-expired'}});
  for (const code of ['expired', 'toString', '__proto__']) {
    expect(valueOf(await sandbox.call(tabA, 'demonstrate', {code}))).toEqual([]);
  }
});
