import {afterEach, describe, expect, test, vi} from 'vitest';
import {heartbeatInterval} from './events/stream';
import {listen} from './testing/events';
import {createTestWorkspace, problemOf, type Device, type TestWorkspace} from './testing/workspace';

afterEach(() => vi.useRealTimers());

/** Opens a device's stream and takes the greeting from it. */
async function follow(workspace: TestWorkspace, device: Device) {
  const stream = await listen(workspace, device.session);
  expect(await stream.next()).toMatchObject({type: 'identity'});
  return stream;
}

describe('the stream', () => {
  test('is private, and begins with who one is', async () => {
    const workspace = createTestWorkspace();
    const device = workspace.device();
    await device.signIn(1, {name: 'Jane Doe'});
    const {response, next, nextBlock} = await listen(workspace, device.session);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await nextBlock()).toBe(': open');
    expect(await next()).toEqual({type: 'identity', user: {id: '1', name: 'Jane Doe'}});
  });

  test('carries an operator’s message to all devices of the user', async () => {
    const workspace = createTestWorkspace();
    const [phone, laptop] = [workspace.device(), workspace.device()];
    await phone.signIn(1);
    await laptop.signIn(1);
    const streams = [await follow(workspace, phone), await follow(workspace, laptop)];
    const {id, messages} = await phone.start('Hello');
    const reply = await workspace.callAsOperator<{message: unknown}>(
      'POST',
      `/inbox/${id}/messages`,
      {
        text: 'Hi!',
      },
    );
    for (const {next} of streams) {
      expect(await next()).toEqual({type: 'message', conversationId: id, message: messages[0]});
      const {message} = reply.body;
      expect(await next()).toEqual({type: 'message', conversationId: id, message});
    }
  });

  test('carries nothing of anybody else', async () => {
    const workspace = createTestWorkspace();
    const [jane, john, nobody] = [workspace.device(), workspace.device(), workspace.device()];
    await jane.signIn(1);
    await john.signIn(2);
    await nobody.boot();
    const others = [
      [john, await follow(workspace, john)],
      [nobody, await follow(workspace, nobody)],
    ] as const;
    const {id} = await jane.start('Mine');
    await workspace.callAsOperator('POST', `/inbox/${id}/messages`, {text: 'Yours'});
    await workspace.callAsOperator('POST', `/inbox/${id}/typing`, {});
    await jane.open(id);
    for (const [device, {next}] of others) {
      const own = await device.start('My own');
      expect(await next()).toMatchObject({type: 'message', conversationId: own.id});
    }
  });

  test('a retry is not said again', async () => {
    const workspace = createTestWorkspace();
    const device = workspace.device();
    await device.boot();
    const {next} = await follow(workspace, device);
    const {id} = await device.start('Hello', 'c1');
    await device.start('Hello', 'c1');
    await device.send(id, 'More', 'c2');
    await device.send(id, 'More', 'c2');
    await device.send(id, 'Last', 'c3');
    const texts = [await next(), await next(), await next()].map(
      (event) => (event?.message as {text: string}).text,
    );
    expect(texts).toEqual(['Hello', 'More', 'Last']);
  });

  test('says that a conversation was read, once', async () => {
    const workspace = createTestWorkspace();
    const device = workspace.device();
    await device.boot();
    const {id} = await device.start('Hello');
    await workspace.callAsOperator('POST', `/inbox/${id}/messages`, {text: 'Hi!'});
    const {next} = await follow(workspace, device);
    await device.open(id);
    await device.open(id);
    await device.send(id, 'Thanks');
    expect(await next()).toEqual({type: 'read', conversationId: id, by: 'visitor'});
    expect(await next()).toMatchObject({type: 'message'});
  });

  test('says that the operator is typing', async () => {
    const workspace = createTestWorkspace();
    const device = workspace.device();
    await device.boot();
    const {id} = await device.start('Hello');
    const {next} = await follow(workspace, device);
    expect((await workspace.callAsOperator('POST', `/inbox/${id}/typing`)).status).toBe(204);
    expect(await next()).toEqual({type: 'typing', conversationId: id});
  });

  test('says what another device’s token has changed', async () => {
    const workspace = createTestWorkspace();
    const [phone, laptop] = [workspace.device(), workspace.device()];
    await phone.signIn(1, {name: 'Jane'});
    const {next} = await follow(workspace, phone);
    await laptop.signIn(1, {name: 'Jane'});
    await laptop.signIn(1, {name: 'Jane Doe'});
    expect(await next()).toEqual({type: 'identity', user: {id: '1', name: 'Jane Doe'}});
  });
});

describe('the operator’s stream', () => {
  test('carries what happens in the whole workspace', async () => {
    const workspace = createTestWorkspace();
    const {next} = await listen(workspace);
    const device = workspace.device();
    const {visitor} = await device.boot();
    const {id, messages} = await device.start('Hello');
    expect(await next()).toEqual({type: 'message', conversationId: id, message: messages[0]});
    await device.ask('POST', `/conversations/${id}/typing`);
    expect(await next()).toEqual({type: 'typing', conversationId: id});
    await workspace.callAsOperator('GET', `/inbox/${id}`);
    expect(await next()).toEqual({type: 'read', conversationId: id, by: 'operator'});
    await device.signIn(1);
    expect(await next()).toEqual({type: 'identity', user: {id: '1'}, visitorId: visitor.id});
    await workspace.callAsOperator('POST', `/inbox/${id}/messages`, {text: 'Hi!'});
    expect(await next()).toMatchObject({type: 'message', message: {author: 'operator'}});
    await device.open(id);
    expect(await next()).toEqual({type: 'read', conversationId: id, by: 'visitor'});
  });
});

describe('a stream ends', () => {
  test('on shutdown, without a word', async () => {
    const workspace = createTestWorkspace();
    const device = workspace.device();
    await device.boot();
    const {next} = await follow(workspace, device);
    await device.ask('DELETE', '/session');
    expect(await next()).toBeNull();
  });

  test('on promotion, saying so', async () => {
    const workspace = createTestWorkspace();
    const device = workspace.device();
    await device.boot();
    const {next} = await follow(workspace, device);
    await device.signIn(1);
    expect(await next()).toMatchObject({type: 'session', problem: {code: 'session-superseded'}});
    expect(await next()).toBeNull();
  });

  test('when the secret behind it is revoked', async () => {
    const workspace = createTestWorkspace();
    const device = workspace.device();
    await device.signIn(1);
    const {next} = await follow(workspace, device);
    const [secret] = await workspace.secrets();
    await workspace.callAsOperator('DELETE', `/secrets/${secret!.id}`);
    expect(await next()).toMatchObject({type: 'session', problem: {code: 'session-invalid'}});
    expect(await next()).toBeNull();
  });

  test('after one hour, with no event later than that', async () => {
    const workspace = createTestWorkspace();
    const device = workspace.device();
    await device.boot();
    const {id} = await device.start('Hello');
    const {next} = await follow(workspace, device);
    workspace.pass(3600);
    await workspace.callAsOperator('POST', `/inbox/${id}/messages`, {text: 'Too late'});
    expect(await next()).toMatchObject({type: 'session', problem: {code: 'session-expired'}});
    expect(await next()).toBeNull();
  });

  test('after one hour, by the heartbeat where nothing happens', async () => {
    vi.useFakeTimers({toFake: ['setInterval', 'clearInterval']});
    const workspace = createTestWorkspace();
    const device = workspace.device();
    await device.boot();
    const {next, nextBlock} = await follow(workspace, device);
    vi.advanceTimersByTime(heartbeatInterval);
    expect(await nextBlock()).toBe(': alive');
    workspace.pass(3600);
    vi.advanceTimersByTime(heartbeatInterval);
    expect(await next()).toMatchObject({type: 'session', problem: {code: 'session-expired'}});
    expect(await next()).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('when the reader goes away', async () => {
    vi.useFakeTimers({toFake: ['setInterval', 'clearInterval']});
    const workspace = createTestWorkspace();
    const device = workspace.device();
    await device.boot();
    const {stop} = await follow(workspace, device);
    expect(vi.getTimerCount()).toBe(1);
    await stop();
    expect(vi.getTimerCount()).toBe(0);
    expect((await device.start('Hello')).messages).toHaveLength(1);
  });

  test('when the request is aborted', async () => {
    const workspace = createTestWorkspace();
    const abort = new AbortController();
    const {next} = await listen(workspace, undefined, abort.signal);
    abort.abort();
    expect(await next()).toBeNull();
  });

  test('when the service closes', async () => {
    const workspace = createTestWorkspace();
    const device = workspace.device();
    await device.boot();
    const streams = [await listen(workspace), await follow(workspace, device)];
    workspace.service.close();
    for (const {next} of streams) expect(await next()).toBeNull();
  });

  test('when everything is forgotten', async () => {
    vi.useFakeTimers({toFake: ['setInterval', 'clearInterval']});
    const workspace = createTestWorkspace();
    const device = workspace.device();
    await device.boot();
    const {next} = await follow(workspace, device);
    await workspace.store.clear();
    vi.advanceTimersByTime(heartbeatInterval);
    expect(await next()).toMatchObject({type: 'session', problem: {code: 'session-invalid'}});
  });

  test('when its reader is too far behind', async () => {
    vi.useFakeTimers({toFake: ['setInterval', 'clearInterval']});
    const workspace = createTestWorkspace({rateLimit: false});
    const device = workspace.device();
    await device.boot();
    await workspace.send('GET', '/events', {bearer: device.session});
    const {id} = await device.start('Hello');
    for (let i = 0; i < 300; i++) await device.send(id, `${i}`);
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('a dead session opens no stream', async () => {
  const workspace = createTestWorkspace();
  const device = workspace.device();
  await device.boot();
  workspace.pass(3600);
  const answer = await device.ask('GET', '/events');
  expect(answer.status).toBe(401);
  expect(problemOf(answer).code).toBe('session-expired');
});
