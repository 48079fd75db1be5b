import {describe, expect, test} from 'vitest';
import {createTestWorkspace, operatorKey, problemOf, type TestWorkspace} from './testing/workspace';

const visitorRequests = [
  ['DELETE', '/session'],
  ['GET', '/conversations'],
  ['POST', '/conversations'],
  ['GET', '/conversations/some-id'],
  ['POST', '/conversations/some-id/messages'],
  ['POST', '/conversations/some-id/typing'],
  ['GET', '/events'],
] as const;

const operatorRequests = [
  ['GET', '/users'],
  ['GET', '/visitors'],
  ['GET', '/inbox'],
  ['GET', '/inbox/some-id'],
  ['POST', '/inbox/some-id/messages'],
  ['POST', '/inbox/some-id/typing'],
  ['GET', '/secrets'],
  ['POST', '/secrets'],
  ['DELETE', '/secrets/some-id'],
] as const;

/** A body that is right wherever one is wanted. */
const bodyFor = (method: string, path: string) => {
  if (method !== 'POST') return undefined;
  return path.endsWith('typing') || path === '/secrets' ? {} : {text: 'Hello'};
};

const codeOf = async (workspace: TestWorkspace, method: string, path: string, bearer?: string) => {
  const answer = await workspace.call(method, path, {bearer, body: bodyFor(method, path)});
  return [answer.status, problemOf(answer).code];
};

describe.each([...visitorRequests, ...operatorRequests])('%s %s', (method, path) => {
  test('asks for a credential', async () => {
    expect(await codeOf(createTestWorkspace(), method, path)).toEqual([401, 'session-missing']);
  });

  test('does not know a made-up credential', async () => {
    expect(await codeOf(createTestWorkspace(), method, path, 'made-up')).toEqual([
      401,
      'session-invalid',
    ]);
  });
});

describe('the Authorization header', () => {
  test.each([
    ['Basic dXNlcjpwYXNz', 'scheme'],
    ['Bearer', 'empty'],
    ['Bearer   ', 'empty'],
    ['', 'scheme'],
  ])('%j is no session', async (authorization, reason) => {
    const answer = await createTestWorkspace().call('GET', '/conversations', {
      headers: {authorization},
    });
    expect(answer.status).toBe(401);
    expect(problemOf(answer)).toMatchObject({code: 'session-missing', facts: {reason}});
  });

  const long = 100_000;
  test.each([
    ['spaces after the scheme', `Bearer${' '.repeat(long)}x`, 'session-invalid'],
    ['spaces, and nothing after them', `Bearer${' '.repeat(long)}`, 'session-missing'],
    ['spaces between two credentials', `Bearer a${' '.repeat(long)}b`, 'session-invalid'],
    ['words', `Bearer${' a'.repeat(long)}`, 'session-invalid'],
    ['no-break spaces', `Bearer x${'\u00a0'.repeat(long)}y`, 'session-invalid'],
    ['a scheme', 'B'.repeat(long), 'session-missing'],
    ['parts of a token', `Bearer eyJ${'.a'.repeat(long)}`, 'session-invalid'],
    ['one part of a token', `Bearer eyJ${'a'.repeat(long)}`, 'session-invalid'],
  ])('is read in linear time: 100,000 %s', async (_, authorization, code) => {
    const answer = await createTestWorkspace().call('GET', '/conversations', {
      headers: {authorization},
    });
    expect(problemOf(answer).code).toBe(code);
  });

  test('the scheme is compared without regard to case', async () => {
    const workspace = createTestWorkspace();
    const {token} = (await workspace.boot()).body.session;
    const headers = {authorization: `bearer ${token}`};
    expect((await workspace.call('GET', '/conversations', {headers})).status).toBe(200);
  });

  test('a session in the address is not looked for', async () => {
    const workspace = createTestWorkspace();
    const {token} = (await workspace.boot()).body.session;
    const answer = await workspace.call(
      'GET',
      `/conversations?session=${token}&access_token=${token}`,
    );
    expect(problemOf(answer).code).toBe('session-missing');
  });
});

describe('one kind of credential in the place of another', () => {
  async function credentials(workspace: TestWorkspace) {
    const {session, visitor} = (await workspace.boot()).body;
    return {
      session: session.token,
      'visitor-key': visitor.key,
      'visitor-token': await workspace.sign({id: 1}),
      'operator-key': operatorKey,
    };
  }

  test.each(['visitor-key', 'visitor-token', 'operator-key'] as const)(
    '%s is no session',
    async (kind) => {
      const workspace = createTestWorkspace();
      const bearer = (await credentials(workspace))[kind];
      for (const [method, path] of visitorRequests) {
        if (kind === 'operator-key' && path === '/events') continue;
        expect(await codeOf(workspace, method, path, bearer)).toEqual([401, 'wrong-token-kind']);
      }
    },
  );

  test.each(['session', 'visitor-key', 'visitor-token'] as const)(
    '%s is no operator key',
    async (kind) => {
      const workspace = createTestWorkspace();
      const bearer = (await credentials(workspace))[kind];
      for (const [method, path] of operatorRequests) {
        expect(await codeOf(workspace, method, path, bearer)).toEqual([401, 'wrong-token-kind']);
      }
    },
  );

  test.each(['session', 'visitor-key', 'operator-key'] as const)(
    '%s is no visitor token',
    async (kind) => {
      const workspace = createTestWorkspace();
      const visitorToken = (await credentials(workspace))[kind];
      const answer = await workspace.boot({visitorToken});
      expect(answer.status).toBe(401);
      expect(problemOf(answer)).toMatchObject({
        code: 'wrong-token-kind',
        facts: {expected: 'visitor-token', received: kind},
      });
      expect(JSON.stringify(answer.body)).not.toContain(visitorToken);
    },
  );

  test.each(['session', 'visitor-token', 'operator-key'] as const)(
    '%s is no visitor key',
    async (kind) => {
      const workspace = createTestWorkspace();
      const answer = await workspace.boot({visitorKey: (await credentials(workspace))[kind]});
      expect(problemOf(answer).code).toBe('wrong-token-kind');
    },
  );
});

describe('the life of a session', () => {
  test('it is over after one hour, and says both times', async () => {
    const workspace = createTestWorkspace();
    const {token} = (await workspace.boot()).body.session;
    const list = () => workspace.call('GET', '/conversations', {bearer: token});
    workspace.pass(3599);
    expect((await list()).status).toBe(200);
    workspace.pass(1);
    const answer = await list();
    expect(answer.status).toBe(401);
    expect(problemOf(answer)).toMatchObject({
      code: 'session-expired',
      facts: {expiresAt: '2026-03-01T13:00:00.000Z', serverTime: '2026-03-01T13:00:00.000Z'},
    });
  });

  test('shutdown ends it, and no other of the device', async () => {
    const workspace = createTestWorkspace();
    const device = workspace.device();
    const first = (await device.boot()).session.token;
    await device.boot();
    const ended = await workspace.call('DELETE', '/session', {bearer: first});
    expect([ended.status, ended.body]).toEqual([204, null]);
    expect(await codeOf(workspace, 'GET', '/conversations', first)).toEqual([
      401,
      'session-invalid',
    ]);
    expect(await codeOf(workspace, 'DELETE', '/session', first)).toEqual([401, 'session-invalid']);
    expect((await device.ask('GET', '/conversations')).status).toBe(200);
  });

  test('a user’s session outlives the boot of another user on the device', async () => {
    const workspace = createTestWorkspace();
    const device = workspace.device();
    const jane = (await device.signIn(1)).session.token;
    await device.signIn(2);
    expect((await workspace.call('GET', '/conversations', {bearer: jane})).status).toBe(200);
  });

  test('neither sessions nor visitor keys are kept as they are', async () => {
    const workspace = createTestWorkspace();
    const {session, visitor} = (await workspace.boot()).body;
    const hash = session.token;
    await expect(
      workspace.store.liveSession({
        sessionHash: hash,
        now: new Date(workspace.clock.time).toISOString(),
      }),
    ).rejects.toMatchObject({problem: {code: 'session-invalid'}});
    expect(JSON.stringify(await workspace.store.visitors())).not.toContain(visitor.key);
  });
});
