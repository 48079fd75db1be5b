import {describe, expect, test, vi} from 'vitest';
import {bridge} from './bridge';

const origin = 'https://docs.example';
const page = {
  tab: '0123456789abcdef',
  device: 'device-a',
  widgetUrl: `${origin}/widget/v1.js`,
} as const;

/** Runs the script in a page of its own; events are given to it, and what it tells its parent is kept. */
function start({innerWidth = 500, search = '', stored = new Map<string, string>()} = {}) {
  const listeners = new Map<string, (event: object) => void>();
  const parent = {postMessage: vi.fn()};
  const window = {Algomo: {open: vi.fn(), shutdown: vi.fn(() => Promise.resolve())}};
  const location = {origin, search, replace: vi.fn()};
  const surroundings = {
    window,
    parent,
    location,
    innerWidth,
    sessionStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
      removeItem: (key: string) => stored.delete(key),
    },
    addEventListener: (type: string, listener: (event: object) => void) =>
      listeners.set(type, listener),
    document: {
      addEventListener: (type: string, listener: (event: object) => void) =>
        listeners.set(`document ${type}`, listener),
    },
    Algomo: window.Algomo,
  };
  new Function(...Object.keys(surroundings), bridge(page))(...Object.values(surroundings));
  const happens = (type: string, event: object) => listeners.get(type)?.(event);
  return {happens, parent, window, location};
}

test('what the widget reports goes to the parent, with the tab and the device that it is from', () => {
  const {happens, parent} = start();
  happens('algomo:ready', {detail: {user: {id: '1'}}});
  const from = {source: 'algomo-demo-page', tab: page.tab, device: 'device-a'};
  expect(parent.postMessage).toHaveBeenCalledWith(
    {...from, type: 'ready', user: {id: '1'}},
    origin,
  );
});

test.each<[string, string, boolean]>([
  ['script-src-elem', page.widgetUrl, true],
  ['script-src', page.widgetUrl, true],
  ['script-src-elem', `${origin}/another.js`, false],
  ['script-src-elem', 'https://tags.example/tag.js', false],
  ['script-src-elem', 'inline', false],
  ['script-src-attr', 'inline', false],
  ['script-src', 'eval', false],
  ['img-src', 'https://images.example/logo.png', false],
  ['connect-src', page.widgetUrl, false],
  ['style-src-attr', 'inline', false],
])('a violation of %s by %s means a blocked widget: %s', (directive, blockedURI, told) => {
  const {happens, parent} = start();
  happens('securitypolicyviolation', {effectiveDirective: directive, blockedURI});
  expect(parent.postMessage).toHaveBeenCalledTimes(told ? 1 : 0);
});

test.each<[string, object, boolean]>([
  ['the playground’s', {origin, data: {type: 'sign-out'}}, true],
  ['another origin’s', {origin: 'https://evil.example', data: {type: 'sign-out'}}, false],
  ['another window’s', {origin, data: {type: 'sign-out'}, source: {}}, false],
  ['an empty', {origin, data: null}, false],
  ['an unknown', {origin, data: {type: 'eval'}}, false],
])('%s command signs out: %j %s', (_, event, signsOut) => {
  const {happens, parent, window} = start();
  happens('message', {source: parent, ...event});
  expect(window.Algomo.shutdown).toHaveBeenCalledTimes(signsOut ? 1 : 0);
});

describe('the chat opens by itself', () => {
  const loaded = {target: {tagName: 'SCRIPT'}};
  const opens = ({happens, window}: ReturnType<typeof start>) => {
    happens('document load', loaded);
    return window.Algomo.open.mock.calls.length === 1;
  };

  test('where it leaves the page in sight', () => {
    expect(opens(start({innerWidth: 481}))).toBe(true);
    expect(opens(start({innerWidth: 480}))).toBe(false);
    expect(opens(start({search: '?signed-out'}))).toBe(false);
  });

  test('until the reader has closed it, over page loads', () => {
    const stored = new Map<string, string>();
    start({stored}).happens('algomo:close', {});
    expect(opens(start({stored}))).toBe(false);
    start({stored}).happens('algomo:open', {});
    expect(opens(start({stored}))).toBe(true);
  });
});
