// @vitest-environment happy-dom
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {TestPage} from './testing/page';

const token = (id: string) => `ok {"id":"${id}"}`;

let page: TestPage;
beforeEach(() => {
  page = new TestPage();
});
afterEach(() => page.close());

describe('a session that is over', () => {
  test('is renewed with a new token from the page’s function', async () => {
    const visitorToken = vi.fn(() => token('1'));
    await page.booted({visitorToken});
    page.service.endSessions('session-expired');
    await vi.waitFor(() => expect(page.heard('algomo:ready')).toHaveLength(2));
    expect(visitorToken).toHaveBeenCalledTimes(2);
    expect(page.heard('algomo:identity')).toEqual([{user: {id: '1'}}]);
    expect(page.problems).toEqual([]);
  });

  test('of a user who has signed out goes on as an anonymous visitor, who sees nothing of it', async () => {
    let user: string | null = '1';
    const widget = await page.booted({visitorToken: () => user && token(user)});
    widget.open();
    await vi.waitFor(() => page.button('New conversation')).then((button) => button.click());
    await page.write('For my eyes only');
    await vi.waitFor(() => expect(page.service.conversations).toHaveLength(1));
    user = null;
    page.service.endSessions('session-expired');
    await vi.waitFor(() => expect(page.heard('algomo:ready')).toHaveLength(2));
    expect(page.heard('algomo:identity')).toEqual([{user: {id: '1'}}, {user: null}]);
    expect(page.problems).toEqual(['sign-in-required']);
    expect(page.errors).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(page.text).toContain('You are not signed in'));
    expect(page.text).not.toContain('For my eyes only');
  });

  test('of an anonymous visitor asks the page’s function again: the user may have signed in', async () => {
    let user: string | null = null;
    await page.booted({visitorToken: () => user && token(user)});
    user = '1';
    page.service.endSessions('session-expired');
    await vi.waitFor(() =>
      expect(page.heard('algomo:ready')).toEqual([{user: null}, {user: {id: '1'}}]),
    );
    expect(page.problems).toEqual([]);
  });

  test('is renewed silently for an anonymous visitor', async () => {
    await page.booted();
    page.service.endSessions('session-superseded');
    await vi.waitFor(() => expect(page.heard('algomo:ready')).toHaveLength(2));
    expect(page.problems).toEqual([]);
  });

  test('is renewed with another string that the page has set in the meantime', async () => {
    await page.booted({visitorToken: token('1')});
    window.algomoSettings = {visitorToken: 'ok {"id":"1","name":"Jane"}'};
    page.service.endSessions('session-expired');
    await vi.waitFor(() => expect(page.heard('algomo:ready')).toHaveLength(2));
  });

  test('of a signed-in visitor with a spent token asks for a reload, and shows nothing', async () => {
    const widget = await page.booted({visitorToken: token('1')});
    widget.open();
    page.service.endSessions('session-expired');
    await vi.waitFor(() => expect(page.text).toContain('Reload the page to continue'));
    expect(page.button('Reload the page')).toBeTruthy();
    expect(page.problems).toEqual(['session-expired']);
    expect(page.service.requests('POST', '/boot')).toHaveLength(1);
  });

  test('is noticed by a request as well', async () => {
    const visitorToken = vi.fn(() => token('1'));
    const widget = await page.booted({visitorToken});
    widget.open();
    await vi.waitFor(() => page.button('New conversation')).then((button) => button.click());
    page.service.answers['/conversations'] = () => {
      page.service.answers['/conversations'] = undefined;
      return new Response(JSON.stringify({code: 'session-expired'}), {status: 401});
    };
    await page.write('Hello');
    await vi.waitFor(() => expect(page.service.conversations).toHaveLength(1));
    expect(visitorToken).toHaveBeenCalledTimes(2);
  });
});

describe('another identity', () => {
  test('heard of for the same user changes the name', async () => {
    const widget = await page.booted({visitorToken: token('1')});
    widget.open();
    page.service.tell({type: 'identity', user: {id: '1', name: 'Jane Roe'}});
    await vi.waitFor(() => expect(page.text).toContain('Signed in as Jane Roe'));
    expect(page.heard('algomo:identity').at(-1)).toEqual({user: {id: '1', name: 'Jane Roe'}});
    expect(page.service.requests('POST', '/boot')).toHaveLength(1);
  });

  test('booted on the same page shows nothing of the one before', async () => {
    const widget = await page.booted({visitorToken: token('1')});
    widget.open();
    await vi.waitFor(() => page.button('New conversation')).then((button) => button.click());
    await page.write('For my eyes only');
    await vi.waitFor(() => expect(page.service.conversations).toHaveLength(1));
    widget.boot({visitorToken: token('2')});
    expect(page.text).not.toContain('For my eyes only');
    await vi.waitFor(() => expect(page.text).toContain('Signed in as 2'));
    expect(page.text).not.toContain('For my eyes only');
    expect(page.service.requests('DELETE', '/session')).toHaveLength(1);
  });
});

describe('shutdown', () => {
  test('of a signed-in visitor ends the session and leaves nothing', async () => {
    const widget = await page.booted({visitorToken: token('1')});
    widget.open();
    widget.shutdown();
    expect(document.querySelector('algomo-widget')).toBeNull();
    expect({...localStorage}).toEqual({});
    await vi.waitFor(() => expect(page.service.requests('DELETE', '/session')).toHaveLength(1));
    expect(page.heard('algomo:identity').at(-1)).toEqual({user: null});
  });

  test('of an anonymous visitor keeps the visitor', async () => {
    const widget = await page.booted();
    widget.shutdown();
    widget.shutdown();
    expect(localStorage.getItem('algomo:default:visitor-key')).toBe('key-1');
    await vi.waitFor(() => expect(page.service.requests('DELETE', '/session')).toHaveLength(1));
  });

  test('before the start keeps the widget away until it is booted', async () => {
    localStorage.setItem('algomo:default:visitor-key', 'whose-is-not-known');
    const widget = page.load();
    widget.shutdown();
    widget.start();
    expect(document.querySelector('algomo-widget')).toBeNull();
    expect({...localStorage}).toEqual({});
    widget.boot();
    await vi.waitFor(() => expect(page.heard('algomo:ready')).toHaveLength(1));
    expect(page.button('Open chat')).toBeTruthy();
  });

  test('during a boot sends no token any more', async () => {
    let bring = (_token: string) => {};
    const widget = page.load({visitorToken: () => new Promise((resolve) => (bring = resolve))});
    widget.shutdown();
    bring(token('1'));
    await page.booted();
    expect(JSON.stringify(page.service.seen)).not.toContain('ok {');
    expect(page.heard('algomo:ready')).toEqual([{user: null}]);
  });
});
