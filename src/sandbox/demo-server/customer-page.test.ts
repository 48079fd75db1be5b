import {expect, test, vi} from 'vitest';
import {type CustomerPage, snippet} from './customer-page';

/** What the snippet makes of `window`. */
function run(page: Pick<CustomerPage, 'behaviour' | 'visitorToken'>, fetch = vi.fn()): unknown {
  const window: {algomoSettings?: unknown} = {};
  new Function('window', 'fetch', snippet(page as CustomerPage))(window, fetch);
  return window.algomoSettings;
}

test('hands the token over, whatever is in it', () => {
  const visitorToken = '</script><!--\u2028"';
  expect(run({behaviour: 'hands-over', visitorToken})).toEqual({visitorToken});
  expect(snippet({behaviour: 'hands-over', visitorToken} as CustomerPage)).not.toContain('<');
});

test('hands over a function that fails as its request does', async () => {
  const fetch = vi.fn(() => Promise.resolve(new Response('', {status: 404})));
  const settings = run({behaviour: 'function-fails', visitorToken: 'never shown'}, fetch);
  const {visitorToken} = settings as {visitorToken: () => Promise<string>};
  await expect(visitorToken()).rejects.toThrow('HTTP 404');
  expect(
    snippet({behaviour: 'function-fails', visitorToken: 'x.y.z'} as CustomerPage),
  ).not.toContain('x.y.z');
});
