import 'fake-indexeddb/auto';
import {describe, expect, test} from 'vitest';
import {signVisitorToken} from '../visitor-token';
import type {UserSummary, VisitorSummary} from './api';
import {stores} from './testing/stores';
import {
  createTestWorkspace as createTestWorkspaceWith,
  problemOf,
  type TestWorkspace,
} from './testing/workspace';

const usersOf = async (workspace: TestWorkspace) =>
  (await workspace.callAsOperator<{users: UserSummary[]}>('GET', '/users')).body.users;

const visitorsOf = async (workspace: TestWorkspace) =>
  (await workspace.callAsOperator<{visitors: VisitorSummary[]}>('GET', '/visitors')).body.visitors;

describe.each(stores)('identity, kept %s', (_name, createStore) => {
  const createTestWorkspace = () => createTestWorkspaceWith({store: createStore()});

  describe('boot without a token', () => {
    test('begins an anonymous visitor with a key of its own', async () => {
      const workspace = createTestWorkspace();
      const {status, body, headers} = await workspace.boot();
      expect(status).toBe(200);
      expect(body.user).toBeNull();
      expect(body.warnings).toEqual([]);
      expect(body.notice).toBeUndefined();
      expect(body.session.expiresAt).toBe('2026-03-01T13:00:00.000Z');
      expect(headers.get('cache-control')).toBe('no-store');
      const other = await workspace.boot();
      expect(other.body.visitor.key).not.toBe(body.visitor.key);
      expect(other.body.visitor.id).not.toBe(body.visitor.id);
    });

    test('resumes an unlinked visitor, its key and its conversations', async () => {
      const device = createTestWorkspace().device();
      const first = await device.boot();
      const conversation = await device.start('Hello');
      const second = await device.boot();
      expect(second.visitor).toEqual(first.visitor);
      expect(second.session.token).not.toBe(first.session.token);
      expect(await device.list()).toEqual([conversation.id]);
    });

    test('leaves a linked visitor shut: a new anonymous visitor, and a notice', async () => {
      const device = createTestWorkspace().device();
      const linked = await device.signIn(1);
      const conversation = await device.start('Mine');
      const anonymous = await device.boot();
      expect(anonymous.user).toBeNull();
      expect(anonymous.notice).toMatchObject({code: 'sign-in-required', severity: 'warning'});
      expect(anonymous.visitor.id).not.toBe(linked.visitor.id);
      expect(anonymous.visitor.key).not.toBe(linked.visitor.key);
      expect(await device.list()).toEqual([]);
      expect((await device.open(conversation.id)).status).toBe(404);
    });

    test('takes an unknown visitor key for a new device', async () => {
      const workspace = createTestWorkspace();
      const {body} = await workspace.boot({visitorKey: 'visitor_of-another-workspace'});
      expect(body.user).toBeNull();
      expect(body.notice).toBeUndefined();
      expect(body.visitor.key).not.toBe('visitor_of-another-workspace');
    });
  });

  describe('boot with a valid token', () => {
    test('creates the user, with the verified fields as text', async () => {
      const workspace = createTestWorkspace();
      const device = workspace.device();
      const {user} = await device.signIn(1, {name: 'Jane Doe', companyId: 7});
      expect(user).toEqual({id: '1', name: 'Jane Doe', companyId: '7'});
      expect(await usersOf(workspace)).toMatchObject([{id: '1', name: 'Jane Doe', visitors: 1}]);
    });

    test('finds the user by id alone, so 1 and "1" are one', async () => {
      const workspace = createTestWorkspace();
      await workspace.device().signIn(1, {email: 'jane@example.com'});
      await workspace.device().signIn('1', {email: 'jane@example.com'});
      await workspace.device().signIn('01', {email: 'jane@example.com'});
      const users = await usersOf(workspace);
      expect(users.map(({id, visitors}) => [id, visitors]).sort()).toEqual([
        ['01', 1],
        ['1', 2],
      ]);
    });

    test('updates the given fields and leaves absent ones as they were', async () => {
      const device = createTestWorkspace().device();
      await device.signIn(1, {name: 'Jane', companyName: 'Acme Inc.'});
      const {user} = await device.signIn(1, {name: 'Jane Doe', companyName: null});
      expect(user).toEqual({id: '1', name: 'Jane Doe', companyName: 'Acme Inc.'});
    });

    test('promotes an unlinked visitor: its conversations become the user’s', async () => {
      const workspace = createTestWorkspace();
      const device = workspace.device();
      const anonymous = await device.boot();
      const conversation = await device.start('Before signing in');
      const signedIn = await device.signIn(1);
      expect(signedIn.visitor.id).toBe(anonymous.visitor.id);
      expect(await device.list()).toEqual([conversation.id]);

      const elsewhere = workspace.device();
      await elsewhere.signIn(1);
      expect(await elsewhere.list()).toEqual([conversation.id]);
    });

    test('promotion kills the anonymous session and the visitor key', async () => {
      const workspace = createTestWorkspace();
      const device = workspace.device();
      const anonymous = await device.boot();
      await device.start('Before signing in');
      const signedIn = await device.signIn(1);
      expect(signedIn.visitor.key).not.toBe(anonymous.visitor.key);

      const old = await workspace.call('GET', '/conversations', {bearer: anonymous.session.token});
      expect(old.status).toBe(401);
      expect(problemOf(old).code).toBe('session-superseded');
      const {body} = await workspace.boot({visitorKey: anonymous.visitor.key});
      expect(body.visitor.id).not.toBe(anonymous.visitor.id);
      expect(body.notice).toBeUndefined();
    });

    test('promotion kills every anonymous session of the visitor, and no other', async () => {
      const workspace = createTestWorkspace();
      const device = workspace.device();
      const tabs = [await device.boot(), await device.boot()];
      const stranger = await workspace.boot();
      await device.signIn(1);
      for (const {session} of tabs) {
        const answer = await workspace.call('GET', '/conversations', {bearer: session.token});
        expect(problemOf(answer).code).toBe('session-superseded');
      }
      const bearer = stranger.body.session.token;
      expect((await workspace.call('GET', '/conversations', {bearer})).status).toBe(200);
    });

    test('resumes a visitor that is linked to the same user', async () => {
      const workspace = createTestWorkspace();
      const device = workspace.device();
      const first = await device.signIn(1);
      workspace.pass(5);
      const second = await device.signIn(1);
      expect(second.visitor).toEqual(first.visitor);
      const earlier = await workspace.call('GET', '/conversations', {bearer: first.session.token});
      expect(earlier.status).toBe(200);
    });

    test('leaves a visitor of another user alone and links a new one', async () => {
      const workspace = createTestWorkspace();
      const device = workspace.device();
      const jane = await device.signIn(1);
      const conversation = await device.start('Jane’s');
      const john = await device.signIn(2);
      expect(john.visitor.id).not.toBe(jane.visitor.id);
      expect(await device.list()).toEqual([]);
      expect((await device.open(conversation.id)).status).toBe(404);
      const links = (await visitorsOf(workspace)).map(({id, userId}) => [id, userId]);
      expect(new Map(links as [string, string][])).toEqual(
        new Map([
          [jane.visitor.id, '1'],
          [john.visitor.id, '2'],
        ]),
      );
    });

    test('never brings two users together by e-mail', async () => {
      const workspace = createTestWorkspace();
      const jane = workspace.device();
      await jane.signIn('a', {email: 'shared@example.com'});
      await jane.start('Jane’s');
      const john = workspace.device();
      await john.signIn('b', {email: 'shared@example.com'});
      expect(await john.list()).toEqual([]);
    });

    test('takes ids apart that differ in case, space or normal form', async () => {
      const workspace = createTestWorkspace();
      for (const id of ['a', 'A', ' a', '\u00e9', 'e\u0301', '__proto__', 'user:a']) {
        const device = workspace.device();
        await device.signIn(id);
        expect(await device.list()).toEqual([]);
        await device.start('Only mine');
      }
      expect(await usersOf(workspace)).toHaveLength(7);
    });

    test('twenty at once with a new id make one user', async () => {
      const workspace = createTestWorkspace();
      const tokens = await Promise.all(
        Array.from({length: 20}, (_, index) => workspace.sign({id: 'new', name: `Tab ${index}`})),
      );
      const boots = await Promise.all(tokens.map((visitorToken) => workspace.boot({visitorToken})));
      expect(boots.map(({status}) => status)).toEqual(Array(20).fill(200));
      expect(await usersOf(workspace)).toMatchObject([{id: 'new', visitors: 20}]);
    });

    test('twenty at once on one anonymous device promote it once', async () => {
      const workspace = createTestWorkspace();
      const device = workspace.device();
      await device.boot();
      const conversation = await device.start('Before signing in');
      const visitorToken = await workspace.sign({id: 1});
      const boots = await Promise.all(
        Array.from({length: 20}, () => workspace.boot({visitorKey: device.key, visitorToken})),
      );
      for (const {body} of boots) {
        const bearer = body.session.token;
        const answer = await workspace.call('GET', `/conversations/${conversation.id}`, {bearer});
        expect(answer.status).toBe(200);
      }
      expect(await usersOf(workspace)).toHaveLength(1);
    });

    test('a token that was used before is accepted with a warning, until it expires', async () => {
      const workspace = createTestWorkspace();
      const visitorToken = await workspace.sign({id: 1});
      expect((await workspace.boot({visitorToken})).body.warnings).toEqual([]);
      workspace.pass(10);
      const again = await workspace.boot({visitorToken});
      expect(again.status).toBe(200);
      expect(again.body.warnings).toMatchObject([
        {
          code: 'token-reused',
          severity: 'warning',
          facts: {firstUsedAt: '2026-03-01T12:00:00.000Z'},
        },
      ]);
      workspace.pass(3600);
      expect(problemOf(await workspace.boot({visitorToken})).code).toBe('expired');
    });

    test('two page loads in one second have the same token, which is nothing to warn of', async () => {
      const workspace = createTestWorkspace();
      const visitorToken = await workspace.sign({id: 1});
      await workspace.boot({visitorToken});
      workspace.pass(4);
      expect((await workspace.boot({visitorToken})).body.warnings).toEqual([]);
    });

    test('the warnings of the token come along', async () => {
      const workspace = createTestWorkspace();
      const visitorToken = await workspace.sign({id: 1, plan: 'pro'}, 900);
      const {body} = await workspace.boot({visitorToken});
      expect(body.warnings.map(({code}) => code).sort()).toEqual([
        'claim-not-supported',
        'lifetime-too-long',
      ]);
    });
  });

  describe('boot with a bad token', () => {
    test('is refused with the problem of the token, and links nobody', async () => {
      const workspace = createTestWorkspace();
      const anonymous = workspace.device();
      await anonymous.boot();
      const conversation = await anonymous.start('Hello');
      const visitorToken = await signVisitorToken(
        {id: 1},
        'not the secret of the workspace, for sure',
        {
          now: new Date(workspace.clock.time),
        },
      );
      const answer = await workspace.boot({visitorKey: anonymous.key, visitorToken});
      expect(answer.status).toBe(401);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
      expect(problemOf(answer)).toMatchObject({
        type: 'https://docs.example/docs/troubleshooting/signature-mismatch/',
        status: 401,
        code: 'signature-mismatch',
      });
      expect(await usersOf(workspace)).toEqual([]);
      expect(await anonymous.list()).toEqual([conversation.id]);
    });

    test('an expired token says the service’s time', async () => {
      const workspace = createTestWorkspace();
      const visitorToken = await workspace.sign({id: 1});
      workspace.pass(100);
      const answer = await workspace.boot({visitorToken});
      expect(answer.status).toBe(401);
      expect(problemOf(answer).code).toBe('expired');
      expect(JSON.stringify(problemOf(answer))).toContain('2026-03-01T12:01:40');
    });

    test.each([
      [null, 'token-empty'],
      ['', 'token-empty'],
      [42, 'token-not-a-string'],
      [{}, 'token-not-a-string'],
      [['a.b.c'], 'token-not-a-string'],
      ['a.b', 'segment-count'],
    ])('%j is refused as %s', async (visitorToken, code) => {
      const answer = await createTestWorkspace().boot({visitorToken});
      expect(answer.status).toBe(401);
      expect(problemOf(answer).code).toBe(code);
    });
  });
});
