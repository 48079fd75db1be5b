// @vitest-environment happy-dom
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {readConfig} from './config';
import {start} from './start';
import {TestPage} from './testing/page';

function script(attributes: Record<string, string>): HTMLScriptElement {
  const element = document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

describe('the script tag', () => {
  test.each([
    [
      {src: 'https://cdn.example/widget/v1.js'},
      {
        service: 'https://cdn.example',
        problemPages: 'https://cdn.example/docs/troubleshooting/',
        device: 'default',
      },
    ],
    [
      {
        src: 'https://cdn.example/site/widget/v1.js?x=1',
        'data-service': 'https://api.example/base/',
        'data-device': 'b',
      },
      {
        service: 'https://api.example/base',
        problemPages: 'https://cdn.example/site/docs/troubleshooting/',
        device: 'b',
      },
    ],
    [
      {src: 'https://cdn.example/widget/v1.js', 'data-docs': 'https://docs.example/help'},
      {
        service: 'https://cdn.example',
        problemPages: 'https://docs.example/help/docs/troubleshooting/',
        device: 'default',
      },
    ],
  ])('%o is read', (attributes, config) => {
    expect(readConfig(script(attributes))).toEqual(config);
  });

  test('may have an address relative to the page', () => {
    const {service} = readConfig(script({src: '/widget/v1.js', 'data-service': './service'}));
    expect(service).toBe(new URL('./service', document.baseURI).href);
  });
});

describe('the start', () => {
  let page: TestPage;
  beforeEach(() => {
    page = new TestPage();
  });
  afterEach(async () => {
    window.Algomo?.shutdown();
    delete window.Algomo;
    await page.close();
  });

  test('waits for the document, so that the settings may stand after the script', async () => {
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    start();
    expect(page.service.seen).toEqual([]);
    window.algomoSettings = {visitorToken: 'ok {"id":"1"}'};
    state.mockReturnValue('interactive');
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await vi.waitFor(() => expect(page.heard('algomo:ready')).toEqual([{user: {id: '1'}}]));
  });

  test('is at once where the document is there', async () => {
    start();
    await vi.waitFor(() => expect(page.heard('algomo:ready')).toHaveLength(1));
  });

  test('happens once, however often the script is loaded', async () => {
    start();
    const first = window.Algomo;
    start();
    await vi.waitFor(() => expect(page.heard('algomo:ready')).toHaveLength(1));
    expect(window.Algomo).toBe(first);
    expect(document.querySelectorAll('algomo-widget')).toHaveLength(1);
  });

  test('is left out where the page has booted before', async () => {
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    start();
    window.Algomo?.boot({visitorToken: 'ok {"id":"1"}'});
    state.mockReturnValue('interactive');
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await vi.waitFor(() => expect(page.heard('algomo:ready')).toHaveLength(1));
    expect(page.service.requests('POST', '/boot')).toHaveLength(1);
  });

  test('adds one global and no style that a policy could forbid', async () => {
    const before = new Set(Object.getOwnPropertyNames(window));
    window.algomoSettings = {};
    start();
    window.Algomo?.open();
    await vi.waitFor(() => page.button('New conversation').click());
    const added = Object.getOwnPropertyNames(window).filter((name) => !before.has(name));
    expect(added.sort()).toEqual(['Algomo', 'algomoSettings']);
    expect(Object.keys(window.Algomo ?? {}).sort()).toEqual(['boot', 'close', 'open', 'shutdown']);
    expect(page.root.querySelectorAll('style, link, [style]')).toHaveLength(0);
    expect(page.root.adoptedStyleSheets).toHaveLength(1);
  });
});
