import {describe, expect, test} from 'vitest';
import {signVisitorToken} from '../visitor-token';
import type {SecretSummary} from './api';
import {listen} from './testing/events';
import {createTestWorkspace, problemOf, type TestWorkspace} from './testing/workspace';

const add = async (workspace: TestWorkspace, body: unknown = {}) =>
  (await workspace.callAsOperator<{secret: SecretSummary}>('POST', '/secrets', body)).body.secret;

async function bootWith(workspace: TestWorkspace, {value}: Pick<SecretSummary, 'value'>) {
  const now = new Date(workspace.clock.time);
  const claims = {id: 1, jti: crypto.randomUUID()};
  return workspace.boot({visitorToken: await signVisitorToken(claims, value, {now})});
}

const codeWith = async (workspace: TestWorkspace, secret: SecretSummary) => {
  const answer = await bootWith(workspace, secret);
  return answer.status === 200 ? 200 : problemOf(answer).code;
};

describe('the secrets of the workspace', () => {
  test('the first is made on demand: 32 random bytes as 43 base64url characters', async () => {
    const workspace = createTestWorkspace();
    const [secret, ...others] = await workspace.secrets();
    expect(others).toEqual([]);
    expect(secret).toEqual({
      id: expect.any(String),
      value: expect.stringMatching(/^[\w-]{43}$/),
      createdAt: '2026-03-01T12:00:00.000Z',
      lastUsedAt: null,
      expiresAt: null,
      retired: false,
    });
    expect(await workspace.secrets()).toEqual([secret]);
    expect((await createTestWorkspace().secrets())[0]?.value).not.toBe(secret?.value);
  });

  test('lists when each was last used', async () => {
    const workspace = createTestWorkspace();
    const [secret] = await workspace.secrets();
    workspace.pass(60);
    await bootWith(workspace, secret!);
    expect((await workspace.secrets())[0]?.lastUsedAt).toBe('2026-03-01T12:01:00.000Z');
  });

  test('replaced with an overlap: both are accepted, then the old one is retired', async () => {
    const workspace = createTestWorkspace();
    const [old] = await workspace.secrets();
    const current = await add(workspace, {overlapSeconds: 600});
    workspace.pass(599);
    expect(await codeWith(workspace, old!)).toBe(200);
    expect(await codeWith(workspace, current)).toBe(200);
    expect((await workspace.secrets()).map(({id, lastUsedAt}) => [id, lastUsedAt])).toEqual([
      [current.id, '2026-03-01T12:09:59.000Z'],
      [old!.id, '2026-03-01T12:09:59.000Z'],
    ]);
    workspace.pass(1);
    expect(await codeWith(workspace, old!)).toBe('secret-rotated');
    expect(await codeWith(workspace, current)).toBe(200);
    expect(await workspace.secrets()).toMatchObject([
      {id: current.id, retired: false, expiresAt: null},
      {id: old!.id, retired: true, expiresAt: '2026-03-01T12:10:00.000Z'},
    ]);
  });

  test('replaced without an overlap: the old one is retired at once, its sessions live on', async () => {
    const workspace = createTestWorkspace();
    const device = workspace.device();
    await device.signIn(1);
    const [old] = await workspace.secrets();
    await add(workspace, {overlapSeconds: 0});
    expect(await codeWith(workspace, old!)).toBe('secret-rotated');
    expect((await device.ask('GET', '/conversations')).status).toBe(200);
  });

  test('without a word of an overlap there is none', async () => {
    const workspace = createTestWorkspace();
    const [old] = await workspace.secrets();
    const current = await add(workspace);
    expect(await codeWith(workspace, old!)).toBe('secret-rotated');
    expect(await workspace.secrets()).toMatchObject([
      {id: current.id, retired: false, expiresAt: null},
      {id: old!.id, retired: true, expiresAt: '2026-03-01T12:00:00.000Z'},
    ]);
  });

  test('what has ended at once stays ended when the clock is set back', async () => {
    const workspace = createTestWorkspace();
    const [first] = await workspace.secrets();
    const second = await add(workspace, {overlapSeconds: 600});
    workspace.pass(1);
    const third = await add(workspace);
    await workspace.callAsOperator('DELETE', `/secrets/${third.id}`);
    workspace.pass(-86_400);
    for (const ended of [first!, second, third]) {
      expect(await codeWith(workspace, ended)).toBe('secret-rotated');
    }
  });

  test('no more than two are accepted', async () => {
    const workspace = createTestWorkspace();
    const [first] = await workspace.secrets();
    const second = await add(workspace, {overlapSeconds: 600});
    const third = await add(workspace, {overlapSeconds: 600});
    expect(await codeWith(workspace, first!)).toBe('secret-rotated');
    expect(await codeWith(workspace, second)).toBe(200);
    expect(await codeWith(workspace, third)).toBe(200);
  });

  test('revoked: its tokens and its sessions end, others’ and anonymous ones go on', async () => {
    const workspace = createTestWorkspace();
    const [leaked, safe, anonymous] = [workspace.device(), workspace.device(), workspace.device()];
    await leaked.signIn(1);
    const [old] = await workspace.secrets();
    await add(workspace, {overlapSeconds: 600});
    await safe.signIn(2);
    await anonymous.boot();
    expect((await workspace.callAsOperator('DELETE', `/secrets/${old!.id}`)).status).toBe(204);

    expect(await codeWith(workspace, old!)).toBe('secret-rotated');
    const answer = await leaked.ask('GET', '/conversations');
    expect(answer.status).toBe(401);
    expect(problemOf(answer)).toMatchObject({
      code: 'session-invalid',
      facts: {reason: 'secret-revoked'},
    });
    for (const device of [safe, anonymous]) {
      expect((await device.ask('GET', '/conversations')).status).toBe(200);
    }
  });

  test('revoked: every session that a token of its value began ends, however often it was added', async () => {
    const value = 'a secret of the reader, more than 32 bytes';
    const workspace = createTestWorkspace();
    const devices = [workspace.device(), workspace.device(), workspace.device()];
    const added: SecretSummary[] = [];
    // Added, added again, and added once more after another one took its place.
    for (const device of devices) {
      if (added.length === 2) await add(workspace);
      added.push(await add(workspace, {value}));
      await device.signIn(added.length);
    }
    const stream = await listen(workspace, devices[0]!.session);
    expect((await workspace.callAsOperator('DELETE', `/secrets/${added.at(-1)!.id}`)).status).toBe(
      204,
    );
    for (const device of devices) {
      expect(problemOf(await device.ask('GET', '/conversations'))).toMatchObject({
        code: 'session-invalid',
        facts: {reason: 'secret-revoked'},
      });
    }
    expect(await stream.next()).toMatchObject({type: 'identity'});
    expect(await stream.next()).toMatchObject({type: 'session'});
    expect(await codeWith(workspace, added[0]!)).toBe('secret-rotated');
  });

  test('revoked by the id that its value had first', async () => {
    const workspace = createTestWorkspace();
    const device = workspace.device();
    const [first] = await workspace.secrets();
    await add(workspace, {value: first!.value});
    await device.signIn(1);
    expect((await workspace.callAsOperator('DELETE', `/secrets/${first!.id}`)).status).toBe(204);
    expect((await device.ask('GET', '/conversations')).status).toBe(401);
    expect(await codeWith(workspace, first!)).toBe('secret-rotated');
  });

  test('after the last one is revoked, a new one is made on demand', async () => {
    const workspace = createTestWorkspace();
    const [only] = await workspace.secrets();
    await workspace.callAsOperator('DELETE', `/secrets/${only!.id}`);
    expect(await codeWith(workspace, only!)).toBe('secret-rotated');
    expect(await workspace.secrets()).toMatchObject([
      {retired: false},
      {id: only!.id, retired: true, expiresAt: '2026-03-01T12:00:00.000Z'},
    ]);
  });

  test('a secret that does not exist cannot be revoked', async () => {
    const answer = await createTestWorkspace().callAsOperator('DELETE', '/secrets/none');
    expect(answer.status).toBe(404);
    expect(problemOf(answer)).toMatchObject({code: 'request-invalid', facts: {member: 'id'}});
  });

  test('a given value is taken as it stands', async () => {
    const workspace = createTestWorkspace();
    const value = ' a secret of the reader, more than 32 bytes ';
    expect((await add(workspace, {value})).value).toBe(value);
    expect(await codeWith(workspace, (await workspace.secrets())[0]!)).toBe(200);
  });

  test('a retired value that is given again is accepted again', async () => {
    const workspace = createTestWorkspace();
    const [old] = await workspace.secrets();
    await add(workspace, {overlapSeconds: 0});
    await add(workspace, {overlapSeconds: 0, value: old!.value});
    expect(await codeWith(workspace, old!)).toBe(200);
    expect(await workspace.secrets()).toHaveLength(2);
  });

  test.each([
    ['', 'secret-empty'],
    ['only 31 bytes of secret, alas!!', 'secret-too-short'],
    [`algomo_test_${'a1B'.repeat(14)}x`, 'secret-for-tests'],
  ])('%j is refused as %s, without repeating it', async (value, code) => {
    const workspace = createTestWorkspace();
    const [before] = await workspace.secrets();
    const answer = await workspace.callAsOperator('POST', '/secrets', {value});
    expect(answer.status).toBe(400);
    expect(problemOf(answer).code).toBe(code);
    if (value !== '') expect(JSON.stringify(answer.body)).not.toContain(value);
    expect(await workspace.secrets()).toEqual([before]);
  });

  test('a sandbox makes secrets for tests, and takes them', async () => {
    const sandbox = createTestWorkspace({forTests: true});
    const [own] = await sandbox.secrets();
    expect(own?.value).toMatch(/^algomo_test_[\w-]{43}$/);
    const value = `algomo_test_${'a1B'.repeat(14)}x`;
    expect((await add(sandbox, {value})).value).toBe(value);
    const short = await sandbox.callAsOperator('POST', '/secrets', {value: 'algomo_test_a'});
    expect(problemOf(short).code).toBe('secret-too-short');
  });

  test('bytes count, not characters', async () => {
    const workspace = createTestWorkspace();
    expect((await add(workspace, {value: 'é'.repeat(16)})).value).toBe('é'.repeat(16));
    const answer = await workspace.callAsOperator('POST', '/secrets', {value: 'é'.repeat(15)});
    expect(problemOf(answer)).toMatchObject({code: 'secret-too-short', facts: {bytes: 30}});
  });
});
