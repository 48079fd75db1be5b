// @vitest-environment happy-dom
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {problemResponse} from './testing/fake-service';
import {TestPage} from './testing/page';
import {functionTimeout} from './token';

const jane = {id: '1', name: 'Jane Doe', companyName: 'Acme Inc.'};
const janeToken = `ok ${JSON.stringify(jane)}`;

let page: TestPage;
beforeEach(() => {
  page = new TestPage();
});
afterEach(() => page.close());

describe('a boot', () => {
  test('without settings is anonymous, and says nothing', async () => {
    await page.booted();
    expect(page.heard('algomo:ready')).toEqual([{user: null}]);
    expect(page.heard('algomo:identity')).toEqual([{user: null}]);
    expect(page.problems).toEqual([]);
    expect(page.errors).not.toHaveBeenCalled();
    expect(page.service.requests('POST', '/boot')[0]?.body).toEqual({});
  });

  test.each([
    ['a string', janeToken],
    ['a function', () => janeToken],
    ['a function that brings a promise', () => Promise.resolve(janeToken)],
  ])('with the token as %s signs the visitor in', async (_, visitorToken) => {
    await page.booted({visitorToken});
    expect(page.heard('algomo:ready')).toEqual([{user: jane}]);
    expect(page.service.requests('POST', '/boot')[0]?.body).toEqual({visitorToken: janeToken});
  });

  test.each([
    ['null', () => null],
    ['a promise of null', () => Promise.resolve(null)],
  ])('whose function brings %s is anonymous, and says nothing', async (_, visitorToken) => {
    await page.booted({visitorToken});
    expect(page.heard('algomo:ready')).toEqual([{user: null}]);
    expect(page.heard('algomo:identity')).toEqual([{user: null}]);
    expect(page.problems).toEqual([]);
    expect(page.errors).not.toHaveBeenCalled();
    expect(page.warnings).not.toHaveBeenCalled();
    expect(page.service.requests('POST', '/boot').map(({body}) => body)).toEqual([{}]);
  });

  test('keeps the visitor key on the device, and the session in memory only', async () => {
    await page.booted({visitorToken: janeToken});
    expect({...localStorage}).toEqual({'algomo:default:visitor-key': 'key-1'});
    expect(JSON.stringify({...localStorage, ...sessionStorage})).not.toContain('session-');
    await page.booted({visitorToken: janeToken});
    expect(page.service.requests('POST', '/boot')[1]?.body).toMatchObject({visitorKey: 'key-1'});
  });

  test('works where storage is forbidden', async () => {
    vi.stubGlobal('localStorage', undefined);
    vi.stubGlobal('sessionStorage', undefined);
    await page.booted();
    expect(page.heard('algomo:ready')).toHaveLength(1);
  });

  test('takes settings from the call rather than from the page', async () => {
    const widget = await page.booted({visitorToken: 'bad expired'});
    widget.boot({visitorToken: janeToken});
    await vi.waitFor(() => expect(page.heard('algomo:ready').at(-1)).toEqual({user: jane}));
  });

  test('during a boot wins over it, and the first one’s token is not sent', async () => {
    let bringJane = (_token: string) => {};
    const widget = page.load({visitorToken: () => new Promise((resolve) => (bringJane = resolve))});
    widget.boot({visitorToken: 'ok {"id":"2","name":"John"}'});
    await vi.waitFor(() => expect(page.heard('algomo:ready')).toHaveLength(1));
    bringJane(janeToken);
    await page.booted();
    expect(page.heard('algomo:ready')[0]).toEqual({user: {id: '2', name: 'John'}});
    expect(JSON.stringify(page.service.seen)).not.toContain('Jane');
  });

  test('overtaken at the service is discarded there', async () => {
    let answer = () => {};
    const {fetch} = page.service;
    page.service.answers['/boot'] = async () => {
      page.service.answers['/boot'] = undefined;
      await new Promise<void>((resolve) => (answer = resolve));
      return fetch('https://service.test/v1/boot', {
        method: 'POST',
        body: JSON.stringify({visitorToken: janeToken}),
      });
    };
    const widget = page.load({visitorToken: janeToken});
    await vi.waitFor(() => expect(page.service.seen).toHaveLength(1));
    widget.boot({visitorToken: 'ok {"id":"2"}'});
    await vi.waitFor(() => expect(page.heard('algomo:ready')).toHaveLength(1));
    answer();
    await vi.waitFor(() => expect(page.service.requests('DELETE', '/session')).toHaveLength(1));
    expect(page.heard('algomo:ready')).toEqual([{user: {id: '2'}}]);
  });

  test('with a key that the service does not take makes a new visitor', async () => {
    localStorage.setItem('algomo:default:visitor-key', 'broken');
    let refusals = 0;
    page.service.answers['/boot'] = () => {
      page.service.answers['/boot'] = undefined;
      refusals++;
      return problemResponse(400, 'request-invalid');
    };
    await page.booted();
    expect(refusals).toBe(1);
    expect(localStorage.getItem('algomo:default:visitor-key')).toMatch(/^key-/);
  });
});

describe('a token that is refused', () => {
  test('is said once on the console and in an event, and the visitor is anonymous', async () => {
    await page.booted({visitorToken: 'bad expired'});
    const url = 'https://docs.test/docs/troubleshooting/expired/';
    expect(page.errors.mock.calls).toEqual([
      [`[Algomo] Visitor authentication failed: expired. Detail of expired. ${url}`],
    ]);
    expect(page.heard('algomo:problem')).toEqual([
      {
        code: 'expired',
        severity: 'error',
        title: 'Title of expired',
        detail: 'Detail of expired.',
        facts: {},
        url,
      },
    ]);
    expect(page.heard('algomo:ready')).toEqual([{user: null}]);
    expect(page.service.requests('POST', '/boot').map(({body}) => body)).toEqual([
      {visitorToken: 'bad expired'},
      {},
    ]);
  });

  test('is not shown to the visitor', async () => {
    const widget = await page.booted({visitorToken: 'bad signature-mismatch'});
    widget.open();
    await vi.waitFor(() => expect(page.text).toContain('You are not signed in'));
    expect(page.text).not.toMatch(/signature|token|Detail/i);
  });

  test('hides the notice that the anonymous boot would bring', async () => {
    await page.booted({visitorToken: janeToken});
    await page.booted({visitorToken: 'bad expired'});
    expect(page.problems).toEqual(['expired']);
  });

  test.each([
    ['undefined', undefined, 'token-empty'],
    ['null', null, 'token-empty'],
    ['a number', 7, 'token-not-a-string'],
    ['an object', {token: 'x'}, 'token-not-a-string'],
    ['a promise', Promise.resolve(janeToken), 'token-not-a-string'],
    ['a big integer', 7n, 'token-not-a-string'],
    ['a symbol', Symbol('token'), 'token-not-a-string'],
    ['not a number', NaN, 'token-not-a-string'],
    ['empty', '', 'token-empty'],
    ['a function that brings nothing', () => undefined, 'token-empty'],
    ['a function that brings an empty string', () => Promise.resolve(''), 'token-empty'],
    [
      'a function that throws',
      () => {
        throw new RangeError(janeToken);
      },
      'token-function-failed',
    ],
    [
      'a function that rejects',
      () => Promise.reject(new RangeError(janeToken)),
      'token-function-failed',
    ],
  ])('may be %s', async (_, visitorToken, code) => {
    await page.booted({visitorToken});
    expect(page.problems).toEqual([code]);
    expect(page.heard('algomo:ready')).toEqual([{user: null}]);
    expect(JSON.stringify([page.errors.mock.calls, page.heard('algomo:problem')])).not.toContain(
      'ok {',
    );
  });

  test('gives the reason where the page’s function fails', async () => {
    await page.booted({visitorToken: () => Promise.reject(new RangeError())});
    expect(page.heard('algomo:problem')[0]?.facts).toEqual({
      reason: 'function-failed',
      error: 'RangeError',
    });
  });

  test('does not wait for the page’s function for ever', async () => {
    vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
    try {
      page.load({visitorToken: () => new Promise(() => {})});
      await vi.advanceTimersByTimeAsync(functionTimeout - 1);
      expect(page.problems).toEqual([]);
      await vi.advanceTimersByTimeAsync(1);
      expect(page.problems).toEqual(['token-function-failed']);
      expect(page.heard('algomo:problem')[0]?.facts).toEqual({
        reason: 'function-timeout',
        error: null,
      });
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a warning', () => {
  test.each([
    ['without a token', undefined],
    ['whose page says that nobody is signed in', {visitorToken: () => null}],
  ])('of a linked device %s is a warning', async (_, settings) => {
    await page.booted({visitorToken: janeToken});
    await page.booted(settings);
    await vi.waitFor(() => expect(page.problems).toEqual(['sign-in-required']));
    expect(page.warnings.mock.calls[0]?.[0]).toBe(
      '[Algomo] Visitor authentication warning: sign-in-required. Shut. https://docs.test/docs/troubleshooting/sign-in-required/',
    );
    expect(page.errors).not.toHaveBeenCalled();
  });
});

describe('a service out of reach', () => {
  beforeEach(() => {
    vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
  });
  afterEach(() => vi.useRealTimers());

  test.each([
    ['no answer', () => Promise.reject(new TypeError('Failed to fetch')), 'network', null],
    [
      'a page instead of an answer',
      () => new Response('<!doctype html>', {status: 200}),
      'answer',
      200,
    ],
    ['a gateway’s error', () => new Response('{}', {status: 502}), 'answer', 502],
  ])('by %s is reported once, and tried again', async (_, answer, reason, status) => {
    page.service.answers['/boot'] = answer as () => Response;
    const widget = page.load({visitorToken: janeToken});
    widget.open();
    await vi.waitFor(() => expect(page.text).toContain('Chat is not available right now'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(page.problems).toEqual(['service-unreachable']);
    expect(page.heard('algomo:problem')[0]?.facts).toEqual({
      service: 'https://service.test',
      reason,
      status,
    });
    page.service.answers['/boot'] = undefined;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(page.heard('algomo:ready')).toEqual([{user: jane}]);
  });

  test('is tried at once when the device is back online', async () => {
    page.service.down = true;
    page.load();
    await vi.waitFor(() => expect(page.problems).toEqual(['service-unreachable']));
    page.service.down = false;
    window.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(page.heard('algomo:ready')).toHaveLength(1));
  });

  test('by its rate limit is tried again with the token', async () => {
    page.service.answers['/boot'] = () =>
      problemResponse(429, 'rate-limited', {retryAfterSeconds: 3});
    page.load({visitorToken: janeToken});
    await vi.waitFor(() => expect(page.problems).toEqual(['rate-limited']));
    page.service.answers['/boot'] = undefined;
    await vi.advanceTimersByTimeAsync(2_900);
    expect(page.heard('algomo:ready')).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(page.heard('algomo:ready')).toEqual([{user: jane}]);
  });
});
