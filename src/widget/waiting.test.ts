// @vitest-environment happy-dom
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {timeLimit} from './service';
import {problemResponse, type SeenRequest} from './testing/fake-service';
import {TestPage} from './testing/page';

let page: TestPage;
beforeEach(() => {
  vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
  page = new TestPage();
});
afterEach(async () => {
  vi.useRealTimers();
  await page.close();
});

const never = () => new Promise<Response>(() => {});
const stuck = (_: SeenRequest, signal?: AbortSignal | null) => {
  const start = (controller: ReadableStreamDefaultController) =>
    signal?.addEventListener('abort', () => controller.error(new DOMException('', 'AbortError')));
  return new Response(new ReadableStream({start}), {status: 503});
};
const requests = (path: string, method = 'GET') => page.service.requests(method, path).length;

async function conversationOf(text: string): Promise<string> {
  page.button('New conversation').click();
  await page.write(text);
  await vi.waitFor(() => expect(page.text).not.toContain('Sending'));
  return page.service.conversations[0]!.id;
}

describe('the stream of events', () => {
  test.each([
    ['is not answered', never],
    ['is refused by an answer that never ends', stuck],
  ])('that %s is given up after a while, said, and opened again', async (_, answer) => {
    page.service.answers['/events'] = answer;
    page.load().open();
    await vi.waitFor(() => expect(requests('/events')).toBe(1));
    await vi.advanceTimersByTimeAsync(timeLimit - 100);
    expect(page.text).not.toContain('You’re offline');
    await vi.advanceTimersByTimeAsync(200);
    expect(page.text).toContain('You’re offline');
    page.service.answers['/events'] = undefined;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(page.service.openStreams).toBe(1);
    expect(page.text).not.toContain('You’re offline');
  });

  test('that ends as soon as it is open is opened again more and more rarely', async () => {
    const ended = () => new Response('', {headers: {'content-type': 'text/event-stream'}});
    page.service.answers['/events'] = ended;
    page.load();
    await vi.waitFor(() => expect(requests('/events')).toBe(1));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(requests('/events')).toBeLessThan(9);
  });
});

describe('what cannot be loaded', () => {
  const failures: [string, (request: SeenRequest) => Promise<Response> | Response][] = [
    ['not answered', never],
    ['refused', () => problemResponse(403, 'origin-not-allowed')],
    ['answered by a gateway', () => new Response('<h1>Bad gateway</h1>', {status: 502})],
  ];

  test.each(failures)('is said where the list is %s, until it is there', async (_, answer) => {
    page.service.answers['/conversations'] = answer;
    page.load().open();
    await vi.waitFor(() => expect(requests('/conversations')).toBe(1));
    await vi.advanceTimersByTimeAsync(timeLimit + 100);
    expect(page.text).toContain('Loading conversations failed');
    page.service.answers['/conversations'] = undefined;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(page.text).toContain('No conversations yet');
  });

  test('is said for a conversation, until it is there', async () => {
    (await page.booted()).open();
    await vi.waitFor(() => page.button('New conversation'));
    const path = `/conversations/${await conversationOf('Hello')}`;
    (await page.booted()).open();
    page.service.answers[path] = never;
    await vi.waitFor(() => page.root.querySelector<HTMLElement>('.row')!.click());
    await vi.advanceTimersByTimeAsync(timeLimit + 100);
    expect(page.text).toContain('Loading messages failed');
    page.service.answers[path] = undefined;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(page.text).not.toContain('failed');
    expect(page.text).toContain('Hello');
  });

  test('is tried once at a time, however often the visitor comes back', async () => {
    (await page.booted()).open();
    await vi.waitFor(() => page.button('New conversation'));
    const path = `/conversations/${await conversationOf('Hello')}`;
    page.service.answers[path] = () => problemResponse(503, 'request-invalid');
    const before = requests(path);
    for (let i = 0; i < 10; i++) document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(requests(path)).toBe(before + 10));
    await vi.advanceTimersByTimeAsync(7_000);
    expect(requests(path)).toBeLessThan(before + 15);
  });
});

test('a message whose sending is not answered is said not to be sent, and sent once', async () => {
  (await page.booted()).open();
  await vi.waitFor(() => page.button('New conversation'));
  page.service.answers['/conversations'] = ({method}) => (method === 'POST' ? never() : undefined);
  page.button('New conversation').click();
  await page.write('Hello');
  expect(page.text).toContain('Sending…');
  await vi.advanceTimersByTimeAsync(timeLimit + 100);
  expect(page.text).toContain('Not sent yet. Trying again…');
  page.service.answers['/conversations'] = undefined;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(page.text).not.toContain('Not sent yet');
  expect(page.service.conversations[0]?.messages.map(({text}) => text)).toEqual(['Hello']);
});

test.each([1e12, 1e300, '1e400'])(
  'a pause of %s seconds is not taken for none, and ends within ten minutes',
  async (retryAfterSeconds) => {
    page.service.answers['/boot'] = () => problemResponse(429, 'rate-limited', {retryAfterSeconds});
    page.load();
    await vi.waitFor(() => expect(requests('/boot', 'POST')).toBe(1));
    await vi.advanceTimersByTimeAsync(599_000);
    expect(requests('/boot', 'POST')).toBe(1);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(requests('/boot', 'POST')).toBe(2);
  },
);
