import {describe, expect, test} from 'vitest';
import {signVisitorToken} from '../visitor-token';
import type {SecretSummary} from './api';
import {createWorld, problemOf, type World} from './testing/world';

const add = async (world: World, body: unknown = {}) =>
  (await world.operate<{secret: SecretSummary}>('POST', '/secrets', body)).body.secret;

async function bootWith(world: World, {value}: Pick<SecretSummary, 'value'>) {
  const now = new Date(world.clock.time);
  const claims = {id: 1, jti: crypto.randomUUID()};
  return world.boot({visitorToken: await signVisitorToken(claims, value, {now})});
}

const codeWith = async (world: World, secret: SecretSummary) => {
  const answer = await bootWith(world, secret);
  return answer.status === 200 ? 200 : problemOf(answer).code;
};

describe('the secrets of the workspace', () => {
  test('the first is made on demand: 32 random bytes as 43 base64url characters', async () => {
    const world = createWorld();
    const [secret, ...others] = await world.secrets();
    expect(others).toEqual([]);
    expect(secret).toEqual({
      id: expect.any(String),
      value: expect.stringMatching(/^[\w-]{43}$/),
      createdAt: '2026-03-01T12:00:00.000Z',
      lastUsedAt: null,
      expiresAt: null,
      retired: false,
    });
    expect(await world.secrets()).toEqual([secret]);
    expect((await createWorld().secrets())[0]?.value).not.toBe(secret?.value);
  });

  test('lists when each was last used', async () => {
    const world = createWorld();
    const [secret] = await world.secrets();
    world.pass(60);
    await bootWith(world, secret!);
    expect((await world.secrets())[0]?.lastUsedAt).toBe('2026-03-01T12:01:00.000Z');
  });

  test('replaced with an overlap: both are accepted, then the old one is retired', async () => {
    const world = createWorld();
    const [old] = await world.secrets();
    const current = await add(world, {overlapSeconds: 600});
    world.pass(599);
    expect(await codeWith(world, old!)).toBe(200);
    expect(await codeWith(world, current)).toBe(200);
    expect((await world.secrets()).map(({id, lastUsedAt}) => [id, lastUsedAt])).toEqual([
      [current.id, '2026-03-01T12:09:59.000Z'],
      [old!.id, '2026-03-01T12:09:59.000Z'],
    ]);
    world.pass(1);
    expect(await codeWith(world, old!)).toBe('secret-rotated');
    expect(await codeWith(world, current)).toBe(200);
    expect(await world.secrets()).toMatchObject([
      {id: current.id, retired: false, expiresAt: null},
      {id: old!.id, retired: true, expiresAt: '2026-03-01T12:10:00.000Z'},
    ]);
  });

  test('replaced without an overlap: the old one is retired at once, its sessions live on', async () => {
    const world = createWorld();
    const device = world.device();
    await device.signIn(1);
    const [old] = await world.secrets();
    await add(world, {overlapSeconds: 0});
    expect(await codeWith(world, old!)).toBe('secret-rotated');
    expect((await device.ask('GET', '/conversations')).status).toBe(200);
  });

  test('the overlap is a day unless it is given', async () => {
    const world = createWorld();
    await world.secrets();
    await add(world);
    expect((await world.secrets())[1]?.expiresAt).toBe('2026-03-02T12:00:00.000Z');
  });

  test('no more than two are accepted', async () => {
    const world = createWorld();
    const [first] = await world.secrets();
    const second = await add(world, {overlapSeconds: 600});
    const third = await add(world, {overlapSeconds: 600});
    expect(await codeWith(world, first!)).toBe('secret-rotated');
    expect(await codeWith(world, second)).toBe(200);
    expect(await codeWith(world, third)).toBe(200);
  });

  test('revoked: its tokens and its sessions end, others’ and anonymous ones go on', async () => {
    const world = createWorld();
    const [leaked, safe, anonymous] = [world.device(), world.device(), world.device()];
    await leaked.signIn(1);
    const [old] = await world.secrets();
    await add(world, {overlapSeconds: 600});
    await safe.signIn(2);
    await anonymous.boot();
    expect((await world.operate('DELETE', `/secrets/${old!.id}`)).status).toBe(204);

    expect(await codeWith(world, old!)).toBe('secret-rotated');
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

  test('after the last one is revoked, a new one is made on demand', async () => {
    const world = createWorld();
    const [only] = await world.secrets();
    await world.operate('DELETE', `/secrets/${only!.id}`);
    expect(await codeWith(world, only!)).toBe('secret-rotated');
    expect(await world.secrets()).toMatchObject([
      {retired: false},
      {id: only!.id, retired: true, expiresAt: '2026-03-01T12:00:00.000Z'},
    ]);
  });

  test('a secret that does not exist cannot be revoked', async () => {
    const answer = await createWorld().operate('DELETE', '/secrets/none');
    expect(answer.status).toBe(404);
    expect(problemOf(answer)).toMatchObject({code: 'request-invalid', facts: {member: 'id'}});
  });

  test('a given value is taken as it stands', async () => {
    const world = createWorld();
    const value = ' a secret of the reader, more than 32 bytes ';
    expect((await add(world, {value})).value).toBe(value);
    expect(await codeWith(world, (await world.secrets())[0]!)).toBe(200);
  });

  test('a retired value that is given again is accepted again', async () => {
    const world = createWorld();
    const [old] = await world.secrets();
    await add(world, {overlapSeconds: 0});
    await add(world, {overlapSeconds: 0, value: old!.value});
    expect(await codeWith(world, old!)).toBe(200);
    expect(await world.secrets()).toHaveLength(2);
  });

  test.each([
    ['', 'secret-empty'],
    ['only 31 bytes of secret, alas!!', 'secret-too-short'],
  ])('%j is refused as %s, without repeating it', async (value, code) => {
    const world = createWorld();
    const [before] = await world.secrets();
    const answer = await world.operate('POST', '/secrets', {value});
    expect(answer.status).toBe(400);
    expect(problemOf(answer).code).toBe(code);
    if (value !== '') expect(JSON.stringify(answer.body)).not.toContain(value);
    expect(await world.secrets()).toEqual([before]);
  });

  test('bytes count, not characters', async () => {
    const world = createWorld();
    expect((await add(world, {value: 'é'.repeat(16)})).value).toBe('é'.repeat(16));
    const answer = await world.operate('POST', '/secrets', {value: 'é'.repeat(15)});
    expect(problemOf(answer)).toMatchObject({code: 'secret-too-short', facts: {bytes: 30}});
  });
});
