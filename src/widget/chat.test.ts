// @vitest-environment happy-dom
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {problemResponse} from './testing/fake-service';
import {TestPage} from './testing/page';
import type {Widget} from './widget';

let page: TestPage;
let widget: Widget;
beforeEach(() => {
  page = new TestPage();
});
afterEach(() => page.close());

async function openNew(settings?: unknown): Promise<void> {
  widget = await page.booted(settings);
  widget.open();
  await vi.waitFor(() => page.button('New conversation').click());
}

const texts = () =>
  page.service.conversations.flatMap(({messages}) => messages.map(({text}) => text));

describe('messages', () => {
  test('start a conversation, go on in it, and are there after a reload', async () => {
    await openNew();
    await page.write('Hello');
    await page.write('Anybody there?');
    await vi.waitFor(() => expect(texts()).toEqual(['Hello', 'Anybody there?']));
    expect(page.service.conversations).toHaveLength(1);
    await vi.waitFor(() => expect(page.text).not.toContain('Sending'));
    const again = await page.booted();
    again.open();
    await vi.waitFor(() => expect(page.text).toContain('Anybody there?'));
  });

  test('of the team appear at once, and count while the chat is closed', async () => {
    await openNew();
    await page.write('Hello');
    await vi.waitFor(() => expect(page.service.conversations).toHaveLength(1));
    const {id} = page.service.conversations[0]!;
    await vi.waitFor(() => expect(page.text).not.toContain('Sending'));
    page.service.operatorSays(id, 'Good morning');
    await vi.waitFor(() => expect(page.text).toContain('Good morning'));
    widget.close();
    page.service.operatorSays(id, 'Still there?');
    await vi.waitFor(() => expect(page.button('Open chat, 1 unread')).toBeTruthy());
    expect(page.root.querySelector('.root > [role=status]')?.textContent).toBe(
      'New message: Still there?',
    );
    widget.open();
    await vi.waitFor(() => expect(page.service.conversations[0]?.unread).toBe(0));
    await vi.waitFor(() => expect(page.text).toContain('Still there?'));
  });

  test.each([
    'One\u2028two\u2029three',
    'One\r\ntwo\rthree\n\nfour',
    '\ufeffOne',
    'data: x\n\nid: 1',
  ])('of the team appear at once, whatever line ends are in them: %j', async (text) => {
    await openNew();
    await page.write('Hello');
    await vi.waitFor(() => expect(page.text).not.toContain('Sending'));
    page.service.operatorSays(page.service.conversations[0]!.id, text);
    const bubbles = () =>
      [...page.root.querySelectorAll('.bubble')].map(({textContent}) => textContent);
    await vi.waitFor(() => expect(bubbles()).toEqual(['Hello', text]));
    expect(page.service.requests('GET', '/events')).toHaveLength(1);
  });

  /** Holds back the next answer to a path; returns what lets it go, as it was when it was asked for. */
  function holdBack(path: string, older: unknown): () => void {
    const text = JSON.stringify(older);
    let answer = () => {};
    page.service.answers[path] = () => {
      page.service.answers[path] = undefined;
      return new Promise((resolve) => (answer = () => resolve(new Response(text))));
    };
    return () => answer();
  }

  test('from another tab that arrive while an older answer is on its way stay', async () => {
    await openNew();
    await page.write('Hello');
    await vi.waitFor(() => expect(page.text).not.toContain('Sending'));
    const conversation = page.service.conversations[0]!;
    const answer = holdBack(`/conversations/${conversation.id}`, {conversation});
    document.dispatchEvent(new Event('visibilitychange'));
    const hear = (id: string, text: string) =>
      page.service.tell({
        type: 'message',
        conversationId: conversation.id,
        message: {id, text, author: 'visitor', sentAt: new Date().toISOString()},
      });
    hear('a', 'In between');
    await vi.waitFor(() => expect(page.text).toContain('In between'));
    answer();
    hear('b', 'Afterwards');
    await vi.waitFor(() => expect(page.text).toContain('Afterwards'));
    expect(page.text).toContain('In between');
  });

  test('that arrive while an older list is on its way are counted', async () => {
    await openNew();
    await page.write('Hello');
    await vi.waitFor(() => expect(page.text).not.toContain('Sending'));
    widget.close();
    const {id, messages} = page.service.conversations[0]!;
    const at = messages[0]!.sentAt;
    const lastMessage = messages[0]!;
    const older = {conversations: [{id, unread: 0, createdAt: at, updatedAt: at, lastMessage}]};
    const answer = holdBack('/conversations', older);
    page.service.cut();
    await vi.waitFor(() => expect(page.service.openStreams).toBe(1), {timeout: 3000});
    const asked = () => page.service.requests('GET', '/conversations').length;
    const before = asked();
    page.service.operatorSays(id, 'In between');
    await vi.waitFor(() => expect(page.button('Open chat, 1 unread')).toBeTruthy());
    answer();
    await vi.waitFor(() => expect(asked()).toBe(before + 1));
    await vi.waitFor(() => expect(page.button('Open chat, 1 unread')).toBeTruthy());
  });

  test('the team hears of typing after the clock was set back as well', async () => {
    await openNew();
    await page.write('Hello');
    await vi.waitFor(() => expect(page.text).not.toContain('Sending'));
    const path = `/conversations/${page.service.conversations[0]!.id}/typing`;
    const type = () => {
      page.field.value += 'x';
      page.field.dispatchEvent(new Event('input', {bubbles: true}));
    };
    const elapsed = vi.spyOn(performance, 'now').mockReturnValue(10_000_000);
    type();
    await vi.waitFor(() => expect(page.service.requests('POST', path)).toHaveLength(1));
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() - 3_600_000);
    elapsed.mockReturnValue(10_000_000 + 4_000);
    type();
    await vi.waitFor(() => expect(page.service.requests('POST', path)).toHaveLength(2));
  });

  test('are text, and their addresses links', async () => {
    await openNew();
    await page.write(
      '<img src=x onerror=alert(1)> see https://example.com/a?b=1. <b>javascript:alert(1)</b>',
    );
    await vi.waitFor(() => expect(texts()).toHaveLength(1));
    const log = page.root.querySelector('[role=log]')!;
    expect(log.querySelectorAll('img, b')).toHaveLength(0);
    expect(
      [...log.querySelectorAll('a')].map((a) => [a.getAttribute('href'), a.rel, a.target]),
    ).toEqual([['https://example.com/a?b=1', 'noopener noreferrer nofollow', '_blank']]);
    expect(log.textContent).toContain('<img src=x onerror=alert(1)> see');
  });

  test('that the service refuses can be sent again, as the same message', async () => {
    await openNew();
    page.service.answers['/conversations'] = () => problemResponse(400, 'request-invalid');
    await page.write('Hello');
    await vi.waitFor(() => expect(page.text).toContain('Not sent.'));
    expect(page.text).not.toContain('request-invalid');
    page.service.answers['/conversations'] = undefined;
    page.button('Try again').click();
    await vi.waitFor(() => expect(texts()).toEqual(['Hello']));
    const ids = page.service
      .requests('POST', '/conversations')
      .map(({body}) => (body as {clientId: string}).clientId);
    expect(new Set(ids).size).toBe(1);
  });
});

describe('without a connection', () => {
  test('what is written is kept, said, and sent once there is one', async () => {
    await openNew();
    await page.write('Before');
    await vi.waitFor(() => expect(texts()).toEqual(['Before']));
    page.service.down = true;
    window.dispatchEvent(new Event('offline'));
    await page.write('During');
    await vi.waitFor(() => expect(page.text).toContain('Waiting for a connection'));
    expect(page.text).toContain('You’re offline');
    page.service.down = false;
    window.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(texts()).toEqual(['Before', 'During']));
    await vi.waitFor(() => expect(page.text).not.toContain('You’re offline'), {timeout: 3000});
  });

  test('an answer that is lost does not make two messages', async () => {
    await openNew();
    const lose = async () => {
      page.service.answers['/conversations'] = undefined;
      const [sent] = page.service.requests('POST', '/conversations');
      await page.service.fetch('https://service.test/v1/conversations', {
        method: 'POST',
        headers: {authorization: `Bearer ${sent?.session}`},
        body: JSON.stringify(sent?.body),
      });
      throw new TypeError('Failed to fetch');
    };
    page.service.answers['/conversations'] = lose;
    await page.write('Once');
    await vi.waitFor(() => expect(texts()).toEqual(['Once']));
    window.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(page.service.requests('POST', '/conversations').length).toBe(3));
    await vi.waitFor(() => expect(page.text).not.toMatch(/Sending|Waiting/));
    expect(texts()).toEqual(['Once']);
  });

  test('what is missed is asked for when the stream is back', async () => {
    await openNew();
    await page.write('Hello');
    await vi.waitFor(() => expect(page.service.conversations).toHaveLength(1));
    await vi.waitFor(() => expect(page.text).not.toContain('Sending'));
    page.service.cut();
    page.service.operatorSays(page.service.conversations[0]!.id, 'While you were away');
    await vi.waitFor(() => expect(page.text).toContain('While you were away'), {timeout: 3000});
  });

  test('what is written survives a reload, for the same user alone', async () => {
    const jane = {visitorToken: 'ok {"id":"1"}'};
    await openNew(jane);
    page.service.down = true;
    await page.write('Not gone');
    await vi.waitFor(() => expect(sessionStorage.length).toBe(1));
    page.service.down = false;
    page.service.answers['/conversations'] = () => problemResponse(404, 'conversation-not-found');
    widget = await page.booted(jane);
    widget.open();
    await vi.waitFor(() => expect(page.text).toContain('Not gone'));
    widget = await page.booted({visitorToken: 'ok {"id":"2"}'});
    widget.open();
    expect(page.text).not.toContain('Not gone');
    expect(sessionStorage.length).toBe(0);
  });
});

describe('the panel', () => {
  test.each([
    [{id: '1', name: 'Jane Doe', companyName: 'Acme Inc.'}, 'Signed in as Jane Doe, Acme Inc.'],
    [{id: '1', email: 'jane@example.com'}, 'Signed in as jane@example.com'],
    [{id: 'customer-42'}, 'Signed in as customer-42'],
    [{id: '1', name: '<b>Jane</b>'}, 'Signed in as <b>Jane</b>'],
  ])('says who %o is', async (user, said) => {
    widget = await page.booted({visitorToken: `ok ${JSON.stringify(user)}`});
    widget.open();
    await vi.waitFor(() => expect(page.text).toContain(said));
  });

  test('is a labelled dialog that takes the focus, closes by Escape and gives the focus back', async () => {
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    widget = await page.booted();
    widget.open();
    await vi.waitFor(() => expect(page.dialog).not.toBeNull());
    const label = page.dialog?.getAttribute('aria-labelledby');
    expect(page.root.getElementById(label ?? '')?.textContent).toBe('Messages');
    expect(page.root.activeElement).toBe(page.dialog);
    page.dialog?.dispatchEvent(
      new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true}),
    );
    expect(page.dialog).toBeNull();
    expect(document.activeElement).toBe(button);
    button.remove();
  });

  test('takes no focus that is in another page, as around the frame that it is in', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    widget = await page.booted();
    widget.open();
    await vi.waitFor(() => expect(page.dialog).not.toBeNull());
    expect(document.activeElement).toBe(document.body);
  });

  test('tells the page when it is opened and closed, each once', async () => {
    const heard: string[] = [];
    for (const type of ['algomo:open', 'algomo:close'])
      window.addEventListener(type, () => heard.push(type));
    widget = await page.booted();
    widget.open();
    widget.open();
    page.button('Close chat').click();
    widget.close();
    expect(heard).toEqual(['algomo:open', 'algomo:close']);
  });

  test('gives the focus to the composer, and back to the launcher that opened it', async () => {
    await page.booted();
    page.button('Open chat').focus();
    page.button('Open chat').click();
    await vi.waitFor(() => page.button('New conversation').click());
    await vi.waitFor(() => expect(page.root.activeElement).toBe(page.field));
    page.field.dispatchEvent(
      new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true}),
    );
    await vi.waitFor(() => expect(page.root.activeElement).toBe(page.button('Open chat')));
  });

  test('keeps the focus in the composer when the first message has made the conversation', async () => {
    await openNew();
    await page.write('Hello');
    await vi.waitFor(() => expect(texts()).toEqual(['Hello']));
    await vi.waitFor(() => expect(page.text).not.toContain('Sending'));
    expect(page.root.activeElement).toBe(page.field);
  });

  test('keeps what is typed from the page’s shortcuts', async () => {
    const shortcut = vi.fn();
    document.addEventListener('keydown', shortcut);
    await openNew();
    await vi.waitFor(() => page.field);
    page.field.dispatchEvent(
      new KeyboardEvent('keydown', {key: 'g', bubbles: true, composed: true}),
    );
    document.removeEventListener('keydown', shortcut);
    expect(shortcut).not.toHaveBeenCalled();
  });

  test('opened before the start is open when it starts, and open and close may be repeated', async () => {
    widget = await page.booted();
    widget.open();
    widget.open();
    expect(page.dialog).not.toBeNull();
    widget.close();
    widget.close();
    expect(page.dialog).toBeNull();
    widget.shutdown();
    widget.open();
    expect(document.querySelector('algomo-widget')).toBeNull();
  });
});
