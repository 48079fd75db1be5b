import 'fake-indexeddb/auto';
import {describe, expect, test} from 'vitest';
import type {ConversationSummary, Conversation, InboxConversation, InboxItem} from './api';
import {stores} from './testing/stores';
import {createTestWorkspace as createTestWorkspaceWith, problemOf} from './testing/workspace';

describe.each(stores)('conversations, kept %s', (_name, createStore) => {
  const createTestWorkspace = () => createTestWorkspaceWith({store: createStore()});

  test('one begins with a message, and is listed with its last one', async () => {
    const workspace = createTestWorkspace();
    const device = workspace.device();
    await device.boot();
    const first = await device.start('First');
    workspace.pass(1);
    const second = await device.start('Second');
    workspace.pass(1);
    const {status, body} = await device.send(first.id, 'And more');
    expect(status).toBe(201);
    expect(body.message).toEqual({
      id: expect.any(String),
      author: 'visitor',
      text: 'And more',
      sentAt: '2026-03-01T12:00:02.000Z',
    });
    const list = await device.ask<{conversations: ConversationSummary[]}>('GET', '/conversations');
    expect(list.body.conversations).toEqual([
      {
        id: first.id,
        createdAt: '2026-03-01T12:00:00.000Z',
        updatedAt: '2026-03-01T12:00:02.000Z',
        unread: 0,
        lastMessage: body.message,
      },
      expect.objectContaining({id: second.id}),
    ]);
  });

  test('text is kept as typed', async () => {
    const device = createTestWorkspace().device();
    await device.boot();
    const typed = '  two\n\tlines & <b>markup</b> 👋🏽\u0000 ';
    const {id} = await device.start(typed);
    expect((await device.open(id)).body.conversation.messages[0]?.text).toBe(typed);
  });

  test('"not yours" and "does not exist" are the same 404', async () => {
    const workspace = createTestWorkspace();
    const [jane, john, nobody] = [workspace.device(), workspace.device(), workspace.device()];
    await jane.signIn(1);
    await john.signIn(2);
    await nobody.boot();
    const {id} = await jane.start('Mine');
    for (const other of [john, nobody]) {
      const answers = [
        await other.open(id),
        await other.open('no-such-id'),
        await other.send(id, 'Let me in'),
        await other.send('no-such-id', 'Let me in'),
        await other.ask('POST', `/conversations/${id}/typing`),
        await other.ask('POST', '/conversations/no-such-id/typing'),
      ];
      expect(answers.map(({status}) => status)).toEqual(Array(6).fill(404));
      expect(new Set(answers.map(({body}) => JSON.stringify(body))).size).toBe(1);
      expect(problemOf(answers[0]!).code).toBe('conversation-not-found');
    }
    expect((await jane.open(id)).body.conversation.messages).toHaveLength(1);
  });

  test('two anonymous visitors share nothing', async () => {
    const workspace = createTestWorkspace();
    const [one, other] = [workspace.device(), workspace.device()];
    await one.boot();
    await other.boot();
    const {id} = await one.start('Mine');
    expect(await other.list()).toEqual([]);
    expect((await other.open(id)).status).toBe(404);
  });

  test('a retry with the same clientId makes nothing new', async () => {
    const device = createTestWorkspace().device();
    await device.boot();
    const first = await device.start('Hello', 'c1');
    const again = await device.start('Hello', 'c1');
    expect(again).toEqual(first);
    expect(first.messages[0]?.clientId).toBe('c1');
    const one = await device.send(first.id, 'More', 'c2');
    const two = await device.send(first.id, 'More', 'c2');
    expect(two.status).toBe(201);
    expect(two.body).toEqual(one.body);
    expect((await device.open(first.id)).body.conversation.messages).toHaveLength(2);
    expect(await device.list()).toEqual([first.id]);
  });

  test('twenty retries at once make one', async () => {
    const device = createTestWorkspace().device();
    await device.boot();
    const started = await Promise.all(Array.from({length: 20}, () => device.start('Hello', 'c1')));
    expect(new Set(started.map(({id}) => id)).size).toBe(1);
    const id = started[0]!.id;
    const sent = await Promise.all(Array.from({length: 20}, () => device.send(id, 'More', 'c2')));
    expect(new Set(sent.map(({body}) => body.message.id)).size).toBe(1);
    expect((await device.open(id)).body.conversation.messages).toHaveLength(2);
  });

  test('without a clientId, the same text twice is two messages', async () => {
    const device = createTestWorkspace().device();
    await device.boot();
    const {id} = await device.start('Hello');
    await device.send(id, 'Again');
    await device.send(id, 'Again');
    expect((await device.open(id)).body.conversation.messages).toHaveLength(3);
  });

  test('a retry after signing in finds what was begun before', async () => {
    const device = createTestWorkspace().device();
    await device.boot();
    const {id} = await device.start('Hello', 'c1');
    await device.signIn(1);
    expect((await device.start('Hello', 'c1')).id).toBe(id);
    expect(await device.list()).toEqual([id]);
  });

  test('a clientId is the device’s own: another’s makes a message', async () => {
    const workspace = createTestWorkspace();
    const [phone, laptop, other] = [workspace.device(), workspace.device(), workspace.device()];
    await phone.signIn(1);
    await laptop.signIn(1);
    await other.signIn(2);
    const {id} = await phone.start('From the phone', 'c1');
    expect((await laptop.start('From the laptop', 'c1')).id).not.toBe(id);
    expect((await other.start('Not mine', 'c1')).id).not.toBe(id);
    await laptop.send(id, 'From the laptop', 'c2');
    await phone.send(id, 'From the phone', 'c2');
    expect((await phone.open(id)).body.conversation.messages).toHaveLength(3);
  });

  test('an operator’s answer is unread until the visitor opens the conversation', async () => {
    const workspace = createTestWorkspace();
    const device = workspace.device();
    await device.boot();
    const {id} = await device.start('Hello');
    await workspace.callAsOperator('POST', `/inbox/${id}/messages`, {text: 'Hi!'});
    const unread = async () => {
      const {body} = await device.ask<{conversations: ConversationSummary[]}>(
        'GET',
        '/conversations',
      );
      return body.conversations[0]?.unread;
    };
    expect(await unread()).toBe(1);
    await workspace.callAsOperator('POST', `/inbox/${id}/messages`, {text: 'Are you there?'});
    expect(await unread()).toBe(2);
    const {conversation} = (await device.open(id)).body;
    expect(conversation.messages.map(({author}) => author)).toEqual([
      'visitor',
      'operator',
      'operator',
    ]);
    expect(await unread()).toBe(0);
  });

  test('the inbox has everybody’s conversations, and says whose', async () => {
    const workspace = createTestWorkspace();
    const [jane, nobody] = [workspace.device(), workspace.device()];
    const {visitor} = await jane.signIn(1, {name: 'Jane Doe'});
    await nobody.boot();
    const first = await jane.start('From Jane');
    workspace.pass(1);
    const second = await nobody.start('From nobody');
    const inbox = async () =>
      (await workspace.callAsOperator<{conversations: InboxItem[]}>('GET', '/inbox')).body
        .conversations;
    expect(await inbox()).toMatchObject([
      {id: second.id, user: null, unread: 1, lastMessage: {text: 'From nobody'}},
      {id: first.id, user: {id: '1', name: 'Jane Doe'}, visitorId: visitor.id, unread: 1},
    ]);
    const {body} = await workspace.callAsOperator<{conversation: InboxConversation}>(
      'GET',
      `/inbox/${first.id}`,
    );
    expect(body.conversation).toMatchObject({user: {name: 'Jane Doe'}, visitorId: visitor.id});
    expect((await inbox()).map(({unread}) => unread)).toEqual([1, 0]);
    await nobody.signIn(2);
    expect((await inbox())[0]).toMatchObject({id: second.id, user: {id: '2'}});
  });

  test('an operator’s retry makes nothing new, and an unknown conversation is a 404', async () => {
    const workspace = createTestWorkspace();
    const device = workspace.device();
    await device.boot();
    const {id} = await device.start('Hello', 'c1');
    const body = {text: 'Hi!', clientId: 'c1'};
    await workspace.callAsOperator('POST', `/inbox/${id}/messages`, body);
    await workspace.callAsOperator('POST', `/inbox/${id}/messages`, body);
    const opened = await workspace.callAsOperator<{conversation: Conversation}>(
      'GET',
      `/inbox/${id}`,
    );
    expect(opened.body.conversation.messages).toHaveLength(2);
    for (const [method, path] of [
      ['GET', '/inbox/none'],
      ['POST', '/inbox/none/messages'],
      ['POST', '/inbox/none/typing'],
    ] as const) {
      const answer = await workspace.callAsOperator(
        method,
        path,
        method === 'GET' ? undefined : path.endsWith('typing') ? {} : body,
      );
      expect(answer.status).toBe(404);
      expect(problemOf(answer).code).toBe('conversation-not-found');
    }
  });
});
