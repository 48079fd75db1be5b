import {describe, expect, test} from 'vitest';
import {checkPage} from '../page-check';
import {findVisitorToken} from '../pasted-token';
import {initialChoice} from '../scenarios';
import {testSecrets} from './check/checking-secrets';
import {checkToken} from './check/inspection-at';
import type {ShownToken} from './check/shown-token';
import {addressContent, shownContent} from './link';
import {type Action, reduce} from './reducer';
import {checkedToken, handsOver, initialState, type PlaygroundState} from './state';

const secrets = {secret: 'a'.repeat(43), retiredSecret: 'b'.repeat(43)};
const jwt =
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpZCI6MX0.c2lnbmF0dXJlLW9mLXRoaXJ0eS10d28tYnl0ZXMtMTIzNA';
const other = jwt.replace('eyJpZCI6MX0', 'eyJpZCI6Mn0');

const open: Action = {type: 'opened', content: null, isLink: false, canSign: true};
const after = (...actions: Action[]) => actions.reduce(reduce, reduce(initialState, open));
const typed = (payloadText: string): Action => ({type: 'sign-changed', change: {payloadText}});
const pasted = (text: string): Action => ({type: 'paste-changed', change: {text}, at: 1});
const found = (text: string): Action => ({
  type: 'token-found',
  text,
  found: {status: 'done', result: findVisitorToken(text)},
  at: 2,
});
const read = (html: string): Action => ({
  type: 'page-checked',
  html,
  report: {status: 'done', result: checkPage(html, {widgetScript: '/widget/v1.js'})},
});
const source = (of: PlaygroundState['source']): Action => ({type: 'source-chosen', source: of});

const token = (value: string, from: ShownToken['from'] = 'preview'): ShownToken => ({
  value,
  problem: null,
  at: 0,
  from,
});
const check = (of: ShownToken, at = 0) => checkToken(of, at, testSecrets(secrets));

describe('a signed token', () => {
  test('is shown with the check that was made of it', async () => {
    const state = after(typed('{"id": 2}'));
    const checked = await check(token(jwt));
    const {revision} = state.sign;
    const shown = reduce(state, {type: 'signed-token-checked', revision, checked});
    expect(checkedToken(shown)).toBe(checked);
  });

  test('of an earlier payload replaces nothing', async () => {
    const earlier = after(typed('{"id": 1}'));
    const state = reduce(earlier, typed('{"id": 2}'));
    const {revision} = earlier.sign;
    const late: Action = {type: 'signed-token-checked', revision, checked: await check(token(jwt))};
    expect(reduce(state, late)).toBe(state);
  });

  test('stays until the next one is there, so that nothing flickers', async () => {
    const state = after();
    const {revision} = state.sign;
    const checked = await check(token(jwt));
    const shown = reduce(state, {type: 'signed-token-checked', revision, checked});
    expect(checkedToken(reduce(shown, typed('{"id": 3}')))).toBe(checked);
  });

  test('whose check was begun earlier replaces none that was begun later', async () => {
    const state = after();
    const {revision} = state.sign;
    const first = await check(token(jwt));
    const second = await check(token(other, 'page'));
    const shown = reduce(state, {type: 'signed-token-checked', revision, checked: second});
    expect(reduce(shown, {type: 'signed-token-checked', revision, checked: first})).toBe(shown);
  });

  test('is not replaced by another moment’s check of another token', async () => {
    const state = after();
    const {revision} = state.sign;
    const checked = await check(token(other, 'page'));
    const shown = reduce(state, {type: 'signed-token-checked', revision, checked});
    const late: Action = {type: 'token-checked', source: 'sign', checked: await check(token(jwt))};
    expect(reduce(shown, late)).toBe(shown);
    const again = await check(checked.token, 5_000);
    const next = reduce(shown, {type: 'token-checked', source: 'sign', checked: again});
    expect(checkedToken(next)).toBe(again);
  });

  test.each<[string, Action[], boolean]>([
    ['another payload', [typed('{}')], true],
    ['the same payload', [typed(initialChoice.payloadText)], false],
    ['another lifetime', [{type: 'sign-changed', change: {expiresIn: 60}}], true],
    ['another scenario', [{type: 'scenario-chosen', scenario: 'expired'}], true],
    [
      'another secret',
      [{type: 'secrets-known', secrets: {...secrets, secret: 'c'.repeat(43)}}],
      true,
    ],
    ['the secrets that are known', [{type: 'secrets-known', secrets: {...secrets}}], false],
    ['a pasted text', [source('paste'), pasted(jwt)], false],
  ])('is made anew for %s: %#', (_, actions, expected) => {
    const before = after({type: 'secrets-known', secrets});
    const next = actions.reduce(reduce, before);
    expect(next.sign.revision > before.sign.revision).toBe(expected);
  });
});

describe('a pasted token', () => {
  const state = after(source('paste'), pasted(jwt), found(jwt));

  test('is checked, and has no check of another token', async () => {
    expect(checkedToken(state)).toBeNull();
    const strange: Action = {
      type: 'token-checked',
      source: 'paste',
      checked: await check(token(jwt)),
    };
    expect(reduce(state, strange)).toBe(state);
    const checked = await check(state.paste.token as ShownToken);
    const shown = reduce(state, {type: 'token-checked', source: 'paste', checked});
    expect(checkedToken(shown)).toBe(checked);
    expect(checkedToken(reduce(shown, pasted(other)))).toBeNull();
  });

  test('is not found in a text that is not there any more', () => {
    const next = reduce(state, pasted('nothing'));
    expect(reduce(next, found(jwt))).toBe(next);
    expect(next.paste).toMatchObject({found: {status: 'waiting'}, token: null});
  });

  test('is the same one while its text is, whatever it is checked with', () => {
    const own: Action = {
      type: 'paste-changed',
      change: {secretChoice: 'own', secret: 'mine'},
      at: 9,
    };
    expect(reduce(state, own).paste.token).toBe(state.paste.token);
    expect(reduce(state, pasted(jwt)).paste.token).toBe(state.paste.token);
  });

  test('is the one of several that was chosen', () => {
    const both = `${jwt} and ${other}`;
    const two = after(source('paste'), pasted(both), found(both));
    const second = reduce(two, {type: 'paste-changed', change: {candidate: 1}, at: 9});
    expect([two.paste.token?.value, second.paste.token?.value]).toEqual([jwt, other]);
  });

  test.each<[string, Action[], boolean]>([
    ['with the test secret', [], true],
    ['with no secret', [{type: 'paste-changed', change: {secretChoice: 'none'}, at: 1}], false],
    ['while a payload is signed', [source('sign')], false],
    ['after another text', [pasted('nothing')], false],
  ])('goes to the demo page: %s: %#', (_, actions, expected) => {
    const test: Action = {type: 'paste-changed', change: {secretChoice: 'test'}, at: 1};
    expect(handsOver([test, ...actions].reduce(reduce, state))).toBe(expected);
  });
});

test('what was brought to each source survives a change to another', () => {
  const html = '<p>My page</p>';
  const state = after(
    typed('{"id": 5}'),
    source('paste'),
    pasted(jwt),
    found(jwt),
    source('page'),
    {type: 'page-changed', html},
    read(html),
    source('sign'),
    source('page'),
  );
  expect(state.page).toMatchObject({html, report: {status: 'done'}});
  expect(state.paste).toMatchObject({text: jwt, token: {value: jwt}});
  expect(state.sign.payloadText).toBe('{"id": 5}');
});

test('a report of HTML that was changed since is dropped', () => {
  const state = after({type: 'page-changed', html: 'a'}, {type: 'page-changed', html: 'b'});
  expect(reduce(state, read('a'))).toBe(state);
});

test('starting over keeps the secrets until there are others, and nothing else', () => {
  const state = after(
    {type: 'secrets-known', secrets},
    typed('{"id": 5}'),
    source('paste'),
    pasted(jwt),
    {type: 'page-changed', html: 'x'},
  );
  const others = {secret: 'c'.repeat(43), retiredSecret: 'd'.repeat(43)};
  for (const [given, expected] of [
    [null, secrets],
    [others, others],
  ] as const) {
    const {revision, ...over} = reduce(state, {type: 'started-over', secrets: given});
    expect(revision).toBeGreaterThan(state.revision);
    const {sign} = over;
    expect(over).toEqual({
      ...initialState,
      revision: undefined,
      opened: true,
      secrets: expected,
      sign: {...initialState.sign, revision: sign.revision},
    });
  }
});

describe('an address', () => {
  const own = after(typed('{"id": 5}'), source('paste'), pasted(jwt), source('page'), {
    type: 'page-changed',
    html: 'x',
  });

  test.each<[string, Action, Partial<PlaygroundState>]>([
    [
      'with a choice',
      {
        ...open,
        content: {kind: 'state', state: {payloadText: '{}', expiresIn: null, scenario: 'expired'}},
      },
      {source: 'sign', demonstration: null},
    ],
    [
      'with a scenario that there is not',
      {...open, content: {kind: 'scenario', scenario: '__proto__'}},
      {source: 'sign'},
    ],
    [
      'with a problem of the service',
      {...open, content: {kind: 'problem', code: 'session-expired'}},
      {source: 'sign', demonstration: 'session-expired'},
    ],
    [
      'with a problem that only HTML shows',
      {...open, content: {kind: 'problem', code: 'token-not-quoted'}},
      {source: 'page', demonstration: null},
    ],
    [
      'with a problem that there is not',
      {...open, content: {kind: 'problem', code: 'constructor'}},
      {source: 'page', demonstration: null},
    ],
    ['with a source', {...open, content: {kind: 'source', source: 'paste'}}, {source: 'paste'}],
    ['with nothing', open, {source: 'page'}],
  ])('%s', (_, action, expected) => {
    expect(reduce(own, action)).toMatchObject(expected);
  });
});

describe('a link that opens nothing is said so, until the reader has seen it', () => {
  const link = {...open, isLink: true};
  test.each<[string, Action, boolean]>([
    ['no link', open, false],
    ['one that cannot be read', link, true],
    ['of no scenario', {...link, content: {kind: 'scenario', scenario: '__proto__'}}, true],
    ['of a scenario', {...link, content: {kind: 'scenario', scenario: 'expired'}}, false],
    ['of no problem', {...link, content: {kind: 'problem', code: 'constructor'}}, true],
    ['of a problem', {...link, content: {kind: 'problem', code: 'expired'}}, false],
    ['of a source', {...link, content: {kind: 'source', source: 'page'}}, false],
  ])('%s', (_, action, expected) => {
    const opened = reduce(initialState, action);
    expect(opened.linkNotRead).toBe(expected);
    expect(reduce(opened, {type: 'link-notice-dismissed'}).linkNotRead).toBe(false);
    expect(reduce(opened, open).linkNotRead).toBe(false);
  });
});

test('a demonstration goes when the reader turns to something else', () => {
  const shown = after({...open, content: {kind: 'problem', code: 'session-expired'}});
  expect(shown.demonstration).toBe('session-expired');
  for (const action of [source('paste'), {type: 'scenario-chosen', scenario: 'expired'} as const]) {
    expect(reduce(shown, action).demonstration).toBeNull();
  }
});

describe('a link says what is on the screen', () => {
  const choice = (scenario: string) => ({
    kind: 'state',
    state: {...initialChoice, payloadText: '{"id": 5}', scenario},
  });
  const problem = (code: string) => ({kind: 'problem', code});
  const opened = (code: string): Action => ({...open, content: {kind: 'problem', code}});

  test.each<[string, Action[], object, object]>([
    ['a payload', [], choice('valid'), choice('valid')],
    [
      'a scenario',
      [{type: 'scenario-chosen', scenario: 'expired'}],
      choice('expired'),
      choice('expired'),
    ],
    [
      'a pasted token',
      [source('paste'), pasted(jwt)],
      {kind: 'source', source: 'paste'},
      choice('valid'),
    ],
    [
      'a page of the reader’s own',
      [source('page'), {type: 'page-changed', html: 'x'}],
      {kind: 'source', source: 'page'},
      choice('valid'),
    ],
    [
      'a sample page',
      [opened('token-not-quoted')],
      problem('token-not-quoted'),
      problem('token-not-quoted'),
    ],
    [
      'a demonstration',
      [opened('session-expired')],
      problem('session-expired'),
      problem('session-expired'),
    ],
  ])('%s', (_, actions, link, address) => {
    const state = after(typed('{"id": 5}'), ...actions);
    expect(shownContent(state)).toEqual(link);
    expect(addressContent(state)).toEqual(address);
  });

  test('a sample page that was changed is the reader’s own', () => {
    const state = after(opened('token-not-quoted'), {type: 'page-changed', html: 'x'});
    expect(shownContent(state)).toEqual({kind: 'source', source: 'page'});
  });
});
