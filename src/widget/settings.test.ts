// @vitest-environment happy-dom
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {TestPage} from './testing/page';

const token = 'ok {"id":"1","name":"Jane"}';
const names = window as unknown as Record<string, unknown>;

let page: TestPage;
beforeEach(() => {
  page = new TestPage();
});
afterEach(() => page.close());

describe('misnamed settings', () => {
  test.each([
    'algomoSetting',
    'AlgomoSettings',
    'algomosettings',
    'algomo_settings',
    'ALGOMO_SETTINGS',
    'algomoSettigns',
    'algomoConfiguration',
  ])('window.%s is named', async (name) => {
    names[name] = {visitorToken: token};
    await page.booted();
    Reflect.deleteProperty(names, name);
    expect(page.problems).toEqual(['settings-misnamed']);
    expect(page.heard('algomo:problem')[0]?.facts).toEqual({
      reason: 'global',
      found: name,
      expected: 'algomoSettings',
    });
    expect(page.heard('algomo:ready')).toEqual([{user: null}]);
  });

  test.each([
    'visitor_token',
    'visitortoken',
    'VisitorToken',
    'token',
    'authToken',
    'jwt',
    'userToken',
    'vistorToken',
    'id_token',
  ])('the key %s is named', async (key) => {
    await page.booted({[key]: token});
    expect(page.heard('algomo:problem')).toMatchObject([
      {code: 'settings-misnamed', facts: {found: key}},
    ]);
  });

  test('a token in place of the object is named', async () => {
    await page.booted(token);
    expect(page.heard('algomo:problem')[0]?.facts).toEqual({
      reason: 'not-an-object',
      found: 'string',
    });
    expect(JSON.stringify(page.errors.mock.calls)).not.toContain('Jane');
  });

  test('other keys and other globals are nobody’s business', async () => {
    names.algomoIsGreat = true;
    names.algomoInit = () => undefined;
    await page.booted({theme: 'dark'});
    await page.booted();
    delete names.algomoIsGreat;
    delete names.algomoInit;
    expect(page.problems).toEqual([]);
  });
});

describe('late settings', () => {
  test.each([
    ['assigned to window', undefined, () => (window.algomoSettings = {visitorToken: token})],
    ['replaced', {}, () => (window.algomoSettings = {visitorToken: token})],
    [
      'completed',
      {},
      () => ((window.algomoSettings as {visitorToken?: string}).visitorToken = token),
    ],
    [
      'assigned empty and completed',
      undefined,
      () => {
        window.algomoSettings = {};
        (window.algomoSettings as {visitorToken?: string}).visitorToken = token;
      },
    ],
  ])('%s are reported and not used', async (_, settings, change) => {
    await page.booted(settings);
    change();
    expect(page.problems).toEqual(['settings-after-boot']);
    expect(page.heard('algomo:problem')[0]?.detail).toContain('Algomo.boot()');
    expect(page.service.requests('POST', '/boot')).toHaveLength(1);
    expect(window.algomoSettings).toEqual({visitorToken: token});
  });

  test('are used by the next boot', async () => {
    const widget = await page.booted();
    window.algomoSettings = {visitorToken: token};
    widget.boot();
    await vi.waitFor(() => expect(page.heard('algomo:ready')).toHaveLength(2));
    expect(page.heard('algomo:ready')[1]).toEqual({user: {id: '1', name: 'Jane'}});
    expect(Object.getOwnPropertyDescriptor(window, 'algomoSettings')?.value).toEqual({
      visitorToken: token,
    });
  });

  test('that never come leave the page as it was', async () => {
    const settings = {};
    const widget = await page.booted(settings);
    widget.shutdown();
    expect(Object.getOwnPropertyNames(settings)).toEqual([]);
    expect(Object.getOwnPropertyDescriptor(window, 'algomoSettings')?.value).toBe(settings);
    await page.booted();
    page.load({}).shutdown();
    expect(page.problems).toEqual([]);
  });

  test('do not matter once there is a token', async () => {
    await page.booted({visitorToken: token});
    window.algomoSettings = {visitorToken: 'another'};
    expect(page.problems).toEqual([]);
  });

  test('cannot be watched for on a frozen object, and that does no harm', async () => {
    await page.booted(Object.freeze({}));
    expect(page.problems).toEqual([]);
  });
});
