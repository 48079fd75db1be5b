import {describe, expect, test} from 'vitest';
import {signVisitorToken} from '../visitor-token';
import type {SecretSummary} from './api';
import {listen} from './testing/events';
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

  test('without a word of an overlap there is none', async () => {
    const world = createWorld();
    const [old] = await world.secrets();
    const current = await add(world);
    expect(await codeWith(world, old!)).toBe('secret-rotated');
    expect(await world.secrets()).toMatchObject([
      {id: current.id, retired: false, expiresAt: null},
      {id: old!.id, retired: true, expiresAt: '2026-03-01T12:00:00.000Z'},
    ]);
  });

  test('what has ended at once stays ended when the clock is set back', async () => {
    const world = createWorld();
    const [first] = await world.secrets();
    const second = await add(world, {overlapSeconds: 600});
    world.pass(1);
    const third = await add(world);
    await world.operate('DELETE', `/secrets/${third.id}`);
    world.pass(-86_400);
    for (const ended of [first!, second, third]) {
      expect(await codeWith(world, ended)).toBe('secret-rotated');
    }
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

  test('revoked: every session that a token of its value began ends, however often it was added', async () => {
    const value = 'a secret of the reader, more than 32 bytes';
    const world = createWorld();
    const devices = [world.device(), world.device(), world.device()];
    const added: SecretSummary[] = [];
    // Added, added again, and added once more after another one took its place.
    for (const device of devices) {
      if (added.length === 2) await add(world);
      added.push(await add(world, {value}));
      await device.signIn(added.length);
    }
    const stream = await listen(world, devices[0]!.session);
    expect((await world.operate('DELETE', `/secrets/${added.at(-1)!.id}`)).status).toBe(204);
    for (const device of devices) {
      expect(problemOf(await device.ask('GET', '/conversations'))).toMatchObject({
        code: 'session-invalid',
        facts: {reason: 'secret-revoked'},
      });
    }
    expect(await stream.next()).toMatchObject({type: 'identity'});
    expect(await stream.next()).toMatchObject({type: 'session'});
    expect(await codeWith(world, added[0]!)).toBe('secret-rotated');
  });

  test('revoked by the id that its value had first', async () => {
    const world = createWorld();
    const device = world.device();
    const [first] = await world.secrets();
    await add(world, {value: first!.value});
    await device.signIn(1);
    expect((await world.operate('DELETE', `/secrets/${first!.id}`)).status).toBe(204);
    expect((await device.ask('GET', '/conversations')).status).toBe(401);
    expect(await codeWith(world, first!)).toBe('secret-rotated');
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
