// @vitest-environment happy-dom
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {problemResponse} from './testing/fake-service';
import {TestPage} from './testing/page';
import type {Widget} from './widget';

const jane = 'ok {"id":"1","name":"Jane"}';
const john = 'ok {"id":"2","name":"John"}';

let page: TestPage;
beforeEach(() => {
  page = new TestPage();
});
afterEach(() => page.close());

/** Opens a tab with an open chat, and waits until it has a session. */
async function tab(visitorToken?: string, device?: string): Promise<Widget> {
  const ready = page.heard('algomo:ready').length;
  const widget = page.script(device);
  widget.boot(visitorToken === undefined ? {} : {visitorToken});
  widget.open();
  await vi.waitFor(() => expect(page.heard('algomo:ready')).toHaveLength(ready + 1));
  return widget;
}

const shown = (count: number) => vi.waitFor(() => expect(page.shown).toHaveLength(count));
const texts = () => page.shown.map((root) => root.querySelector('[role=dialog]')?.textContent);

describe('a shutdown', () => {
  test.each([
    ['signed in', jane],
    ['anonymous', undefined],
  ])(
    'of a visitor who is %s ends the chat in the other tabs, which ask nothing',
    async (_, token) => {
      const [first] = [await tab(token), await tab(token), await tab(token)];
      await vi.waitFor(() =>
        expect(page.service.requests('GET', '/conversations')).toHaveLength(3),
      );
      expect(page.service.openStreams).toBe(3);
      const before = page.service.seen.length;
      first.shutdown();
      await shown(0);
      await vi.waitFor(() => expect(page.service.openStreams).toBe(0));
      document.dispatchEvent(new Event('visibilitychange'));
      window.dispatchEvent(new Event('online'));
      await vi.waitFor(() => expect(page.service.requests('DELETE', '/session')).toHaveLength(1));
      expect(page.service.seen).toHaveLength(before + 1);
      expect(page.heard('algomo:identity').at(-1)).toEqual({user: null});
    },
  );

  test('leaves nothing of what was written in another tab', async () => {
    const first = await tab(jane);
    await tab(jane);
    page.service.answers['/conversations'] = ({method}) =>
      method === 'POST' ? problemResponse(400, 'request-invalid') : undefined;
    const [, second] = page.shown;
    const button = (label: string) =>
      [...second!.querySelectorAll('button')].find(
        (one) => (one.getAttribute('aria-label') ?? one.textContent).trim() === label,
      )!;
    await vi.waitFor(() => button('New conversation').click());
    const field = await vi.waitFor(() => {
      const found = second!.querySelector('textarea');
      if (!found) throw new Error('no composer');
      return found;
    });
    field.value = 'For my eyes only';
    field.dispatchEvent(new Event('input', {bubbles: true}));
    await vi.waitFor(() => expect(JSON.stringify({...sessionStorage})).toContain('my eyes'));
    first.shutdown();
    await shown(0);
    expect({...sessionStorage, ...localStorage}).toEqual({});
  });

  test('ends a boot that is under way in another tab, and its token is not sent', async () => {
    const first = await tab(jane);
    let bring = (_: string) => {};
    const second = page.script();
    second.boot({visitorToken: () => new Promise((resolve) => (bring = resolve))});
    await shown(2);
    first.shutdown();
    await shown(0);
    bring(john);
    await tab();
    expect(JSON.stringify(page.service.seen)).not.toContain('John');
  });

  test('ends no other device of the same origin', async () => {
    const first = await tab(jane, 'a');
    await tab(john, 'b');
    await tab(jane, 'a');
    first.shutdown();
    await shown(1);
    expect(texts()).toEqual([expect.stringContaining('Signed in as John')]);
    expect(Object.keys({...localStorage})).toEqual(['algomo:b:visitor-key']);
  });

  test('is nothing to a tab that is opened later, or has not started yet', async () => {
    const waiting = page.script();
    const first = await tab(jane);
    await tab(jane);
    first.shutdown();
    await tab(john);
    await shown(1);
    waiting.start();
    await shown(2);
    expect(texts()[0]).toContain('Signed in as John');
  });

  test('and a new boot in the same tab: the others end, the new visitor stays', async () => {
    const first = await tab(jane);
    await tab(jane);
    first.shutdown();
    first.boot({visitorToken: john});
    await vi.waitFor(() => expect(page.heard('algomo:ready')).toHaveLength(3));
    await shown(1);
    first.open();
    await vi.waitFor(() => expect(texts()).toEqual([expect.stringContaining('John')]));
    expect(Object.keys({...localStorage})).toEqual(['algomo:default:visitor-key']);
  });

  test('is heard once: a tab that boots again goes on', async () => {
    const first = await tab(jane);
    const second = await tab(jane);
    const again = () => second.boot({visitorToken: john});
    window.addEventListener('algomo:identity', again, {once: true});
    first.shutdown();
    await vi.waitFor(() => expect(page.heard('algomo:ready')).toHaveLength(3));
    await tab(john);
    window.dispatchEvent(new Event('pageshow'));
    expect(page.shown).toHaveLength(2);
  });

  test('that a sleeping tab has missed is noticed when it wakes', async () => {
    vi.stubGlobal(
      'BroadcastChannel',
      class extends EventTarget {
        postMessage() {}
        close() {}
      },
    );
    const first = await tab(jane);
    await tab(jane);
    await vi.waitFor(() => expect(page.service.requests('GET', '/conversations')).toHaveLength(2));
    first.shutdown();
    expect(page.shown).toHaveLength(1);
    const before = page.service.seen.length;
    window.dispatchEvent(new Event('pageshow'));
    expect(page.shown).toHaveLength(0);
    expect(page.service.seen).toHaveLength(before);
  });

  test('is heard where the browser keeps nothing', async () => {
    vi.stubGlobal('localStorage', undefined);
    vi.stubGlobal('sessionStorage', undefined);
    const first = await tab(jane);
    const second = await tab(jane);
    first.shutdown();
    await shown(0);
    second.boot();
    await vi.waitFor(() => expect(page.heard('algomo:ready')).toHaveLength(3));
    expect(page.service.requests('POST', '/boot').at(-1)?.body).toEqual({});
  });

  test.each([
    [
      'to be made',
      function refuse() {
        throw new DOMException('', 'SecurityError');
      },
    ],
    [
      'to be used',
      class extends EventTarget {
        postMessage() {
          throw new DOMException('', 'InvalidStateError');
        }
        close() {}
      },
    ],
    ['to exist', undefined],
  ])('works where a channel is not allowed %s', async (_, channel) => {
    vi.stubGlobal('BroadcastChannel', channel);
    const first = await tab(jane);
    first.shutdown();
    expect(page.shown).toHaveLength(0);
    expect({...localStorage}).toEqual({});
  });
});

test('two tabs that begin at once are one visitor', async () => {
  const tabs = [page.script(), page.script()];
  tabs.forEach((widget) => widget.boot({}));
  await vi.waitFor(() => expect(page.heard('algomo:ready')).toHaveLength(2));
  const boots = page.service.requests('POST', '/boot').map(({body}) => body);
  expect(boots).toEqual([{}, {}, {visitorKey: localStorage.getItem('algomo:default:visitor-key')}]);
  await vi.waitFor(() => expect(page.service.requests('DELETE', '/session')).toHaveLength(1));
});
