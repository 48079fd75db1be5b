import 'fake-indexeddb/auto';
import {describe, expect, test} from 'vitest';
import {stores} from '../testing/stores';
import {
  createMemoryStore,
  SecretNotAccepted,
  type Arrival,
  type Store,
  type VerifiedIdentity,
} from '.';

const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString();

let count = 0;

function arrival(second: number, more: Partial<Arrival> = {}): Arrival {
  const number = ++count;
  return {
    now: at(second),
    visitorKeyHash: null,
    fresh: {visitorId: `visitor-${number}`, visitorKeyHash: `key-${number}`},
    session: {hash: `session-${number}`, expiresAt: at(60 + second), keepUntil: at(600 + second)},
    identity: null,
    ...more,
  };
}

function identity(id: string, more: Partial<VerifiedIdentity> = {}): VerifiedIdentity {
  const tokenHash = `token-${++count}`;
  return {user: {id}, secretId: 'secret', tokenHash, tokenKeepUntil: at(60), ...more};
}

async function withSecret(store: Store): Promise<Store> {
  await store.addSecret({id: 'secret', value: 'value'}, {now: at(0), overlapUntil: at(0)});
  return store;
}

describe.each(stores)('the store %s', (_name, create) => {
  test('admits a device, and knows its session', async () => {
    const store = create();
    const device = arrival(1);
    const admission = await store.boot(device);
    expect(admission).toMatchObject({keyKept: false, user: null, signInRequired: false});
    const session = await store.liveSession({sessionHash: device.session.hash, now: at(2)});
    expect(session).toMatchObject({visitorId: admission.visitorId, userId: null, user: null});
  });

  test('ends a session once', async () => {
    const store = create();
    const {session} = arrival(1);
    await store.boot(arrival(1, {session}));
    const access = {sessionHash: session.hash, now: at(2)};
    await store.endSession(access);
    await expect(store.endSession(access)).rejects.toMatchObject({
      problem: {code: 'session-invalid'},
    });
  });

  test('promotes within one transaction', async () => {
    const store = await withSecret(create());
    const anonymous = arrival(1);
    await store.boot(anonymous);
    const before = {sessionHash: anonymous.session.hash, now: at(2)};
    await store.startConversation(before, 'conversation', {id: 'message', text: 'Hello'});

    const linked = arrival(3, {
      visitorKeyHash: anonymous.fresh.visitorKeyHash,
      identity: identity('1'),
    });
    const admission = await store.boot(linked);
    expect(admission).toEqual({
      visitorId: anonymous.fresh.visitorId,
      keyKept: false,
      user: {id: '1'},
      profileChanged: true,
      signInRequired: false,
      tokenUsedAt: null,
      promoted: ['conversation'],
      endedSessions: [anonymous.session.hash],
    });
    await expect(store.conversations({...before, now: at(4)})).rejects.toMatchObject({
      problem: {code: 'session-superseded'},
    });
    const after = {sessionHash: linked.session.hash, now: at(4)};
    expect(await store.conversations(after)).toMatchObject([{id: 'conversation'}]);
  });

  test('nothing of a refused boot stays', async () => {
    const store = create();
    const refused = arrival(1, {identity: identity('1')});
    await expect(store.boot(refused)).rejects.toBeInstanceOf(SecretNotAccepted);
    expect(await store.users()).toEqual([]);
    expect(await store.visitors()).toEqual([]);
    const access = {sessionHash: refused.session.hash, now: at(1)};
    await expect(store.liveSession(access)).rejects.toMatchObject({
      problem: {code: 'session-invalid'},
    });
  });

  test('refuses a boot by a secret that ended after the token was verified', async () => {
    const store = await withSecret(create());
    await store.revokeSecret('secret', at(1));
    const boot = store.boot(arrival(2, {identity: identity('1')}));
    await expect(boot).rejects.toBeInstanceOf(SecretNotAccepted);
  });

  test('remembers a token until it is over', async () => {
    const store = await withSecret(create());
    const used = identity('1', {tokenKeepUntil: at(20)});
    const tokenUsedAt = async (second: number) =>
      (await store.boot(arrival(second, {identity: used}))).tokenUsedAt;
    expect(await tokenUsedAt(10)).toBeNull();
    expect(await tokenUsedAt(11)).toBe(at(10));
    expect(await tokenUsedAt(20)).toBe(at(10));
    expect(await tokenUsedAt(21)).toBeNull();
  });

  test('remembers a token that is never over', async () => {
    const store = await withSecret(create());
    const used = identity('1', {tokenKeepUntil: null});
    await store.boot(arrival(1, {identity: used}));
    const admission = await store.boot(arrival(50_000_000, {identity: used}));
    expect(admission.tokenUsedAt).toBe(at(1));
  });

  test('forgets a session some time after its end', async () => {
    const store = create();
    const {session} = arrival(1);
    await store.boot(arrival(1, {session}));
    const problemAt = (second: number) =>
      store.liveSession({sessionHash: session.hash, now: at(second)}).then(
        () => null,
        (error: {problem: {code: string}}) => error.problem.code,
      );
    expect(await problemAt(60)).toBeNull();
    expect(await problemAt(61)).toBe('session-expired');
    await store.boot(arrival(601));
    expect(await problemAt(602)).toBe('session-expired');
    await store.boot(arrival(602));
    expect(await problemAt(602)).toBe('session-invalid');
  });

  test('keeps the order of messages, however many come at once', async () => {
    const store = create();
    const device = arrival(1);
    await store.boot(device);
    const access = {sessionHash: device.session.hash, now: at(2)};
    await store.startConversation(access, 'conversation', {id: '0', text: '0'});
    const numbers = Array.from({length: 15}, (_, index) => String(index + 1));
    await Promise.all(
      numbers.map((number) =>
        store.sendMessage(access, 'conversation', {id: number, text: number}),
      ),
    );
    const {conversation} = await store.openConversation(access, 'conversation');
    expect(conversation.messages.map(({text}) => text)).toEqual(['0', ...numbers]);
  });

  test('makes one first secret of twenty that come at once', async () => {
    const store = create();
    const options = {now: at(0), overlapUntil: at(0), onlyIfNone: true};
    const added = await Promise.all(
      Array.from({length: 20}, (_, index) =>
        store.addSecret({id: `${index}`, value: `value-${index}`}, options),
      ),
    );
    expect(new Set(added.map(({id}) => id)).size).toBe(1);
    expect(await store.secrets()).toHaveLength(1);
  });

  test('a stale session cannot begin a conversation that nobody could open', async () => {
    const store = await withSecret(create());
    const anonymous = arrival(1);
    await store.boot(anonymous);
    const {visitorKeyHash} = anonymous.fresh;
    const access = {sessionHash: anonymous.session.hash, now: at(2)};
    const [, started] = await Promise.allSettled([
      store.boot(arrival(2, {visitorKeyHash, identity: identity('1')})),
      store.startConversation(access, 'conversation', {id: 'message', text: 'Hello'}),
    ]);
    expect(started.status).toBe('rejected');
    expect(await store.inbox()).toEqual([]);
  });

  test('a boot that is rejected changes nothing, not even what it has tidied up', async () => {
    const store = await withSecret(create());
    const device = arrival(1);
    await store.boot(device);
    const late = arrival(700, {identity: identity('1', {secretId: 'another'})});
    await expect(store.boot(late)).rejects.toThrow(SecretNotAccepted);
    const access = {sessionHash: device.session.hash, now: at(700)};
    await expect(store.liveSession(access)).rejects.toMatchObject({
      problem: {code: 'session-expired'},
    });
    await store.boot(arrival(700));
    await expect(store.liveSession(access)).rejects.toMatchObject({
      problem: {code: 'session-invalid'},
    });
  });

  test('what it hands out is a copy', async () => {
    const store = await withSecret(create());
    const [secret] = await store.secrets();
    secret!.value = 'changed';
    expect((await store.secrets())[0]?.value).toBe('value');
  });

  test('clear forgets everything', async () => {
    const store = await withSecret(create());
    const device = arrival(1, {identity: identity('1')});
    await store.boot(device);
    const access = {sessionHash: device.session.hash, now: at(2)};
    await store.startConversation(access, 'conversation', {id: 'message', text: 'Hello'});
    await store.clear();
    expect(await store.secrets()).toEqual([]);
    expect(await store.users()).toEqual([]);
    expect(await store.visitors()).toEqual([]);
    expect(await store.inbox()).toEqual([]);
    await expect(store.conversations(access)).rejects.toMatchObject({
      problem: {code: 'session-invalid'},
    });
  });
});

test(
  'the store in memory keeps its pace: ten thousand users on two devices each',
  {timeout: 30_000},
  async () => {
    const store = await withSecret(createMemoryStore());
    for (let i = 0; i < 20_000; i++) {
      await store.boot(arrival(i / 100, {identity: identity(`user-${i % 10_000}`)}));
    }
    const users = await store.users();
    expect(users).toHaveLength(10_000);
    expect(users.every(({visitors}) => visitors === 2)).toBe(true);
  },
);
