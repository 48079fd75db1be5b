import {describe, expect, test} from 'vitest';
import {checkPage} from '../page-check';
import {samplePages} from '../page-check/samples';
import {findVisitorToken} from '../pasted-token';
import {type Problem, problem} from '../problems';
import {initialChoice, scenarioOf} from '../scenarios';
import {inspectVisitorToken, signVisitorToken} from '../visitor-token';
import {testSecrets} from './check/checking-secrets';
import {checkToken, issueTime} from './check/inspection-at';
import {type ShownToken, signToken} from './check/shown-token';
import {initialState, type PasteState, type PlaygroundState} from './state';
import {isAnonymous, verdictOf} from './verdict';

const secrets = {secret: 'a'.repeat(43), retiredSecret: 'b'.repeat(43)};

async function signed(scenario: string): Promise<PlaygroundState> {
  const token = await signToken({...initialChoice, scenario}, secrets);
  const checked = await checkToken(token, issueTime(token), testSecrets(secrets));
  return {...initialState, sign: {...initialState.sign, scenario, checked}};
}

const unreachable = problem('service-unreachable', 'No answer.', {
  service: 'https://service.test',
  reason: 'network',
  status: null,
});
const reused = problem('token-reused', 'Again.', {
  firstUsedAt: '2026-03-01T12:00:00.000Z',
  serverTime: '2026-03-01T12:01:00.000Z',
});

describe('a payload to sign', () => {
  test.each<[string, string, string, unknown, (string | undefined)?, Problem[]?]>([
    ['valid', 'ok', 'Accepted', ''],
    ['no-token', 'idle', 'No token', 'the visitor is anonymous'],
    ['token-empty', 'bad', 'Refused', expect.any(String), 'token-empty'],
    ['expired', 'bad', 'Refused', expect.any(String), 'expired'],
    ['exp-missing', 'warn', 'Accepted', expect.any(String), 'exp-missing'],
    [
      'secret-empty',
      'bad',
      'Not signed',
      'The server’s secret is empty, so it did not sign',
      'secret-empty',
    ],
    [
      'secret-too-short',
      'bad',
      'Not signed',
      'The server’s secret is shorter than 32 bytes, so it did not sign',
      'secret-too-short',
    ],
    [
      'valid',
      'bad',
      'Token valid, page has a problem',
      expect.any(String),
      'service-unreachable',
      [reused, unreachable],
    ],
    ['valid', 'ok', 'Accepted', '', undefined, [reused]],
    ['expired', 'bad', 'Refused', expect.any(String), 'expired', [unreachable]],
    ['no-token', 'bad', 'No token', expect.any(String), 'service-unreachable', [unreachable]],
  ])('%s: %s, %s, %s, %s %#', async (scenario, tone, word, text, code, reports = []) => {
    const verdict = verdictOf(await signed(scenario), reports);
    expect(verdict).toMatchObject({tone, word, text});
    expect(verdict.problem?.code).toBe(code);
  });

  test('a token that is accepted counts down to its expiry', async () => {
    expect(verdictOf(await signed('valid'), []).exp).toBeGreaterThan(Date.now() / 1000);
  });

  test.each([
    ['before it is signed', initialState, 'Checking…'],
    ['where nothing can be signed', {...initialState, canSign: false}, 'Cannot sign here'],
  ])('%s', (_, state, word) => {
    expect(verdictOf(state, [unreachable])).toMatchObject({tone: 'idle', word, problem: null});
  });
});

describe('a pasted token', async () => {
  const value = await signVisitorToken({id: 1}, secrets.secret);
  const token: ShownToken = {value, problem: null, at: Date.now(), from: 'pasted'};
  const other: ShownToken = {...token};
  const unknown = await checkToken(token, Date.now(), null);
  const accepted = await checkToken(token, Date.now(), testSecrets(secrets));
  const late = await checkToken(token, Date.now() + 3_600_000, testSecrets(secrets));
  const done = {status: 'done', result: findVisitorToken(value)} as const;

  test.each<[string, Partial<PasteState>, string, string, string?]>([
    ['nothing', {}, 'idle', 'No token yet'],
    ['text that is looked through', {found: {status: 'waiting'}}, 'idle', 'Checking…'],
    [
      'text that could not be looked through',
      {found: {status: 'failed', reason: 'stopped'}},
      'idle',
      'Not checked',
    ],
    ['text without a token', {found: done, token: null}, 'idle', 'No token found'],
    ['a token that is not checked yet', {found: done, token}, 'idle', 'Checking…'],
    [
      'a token beside the check of another',
      {found: done, token, checked: {...accepted, token: other}},
      'idle',
      'Checking…',
    ],
    [
      'a token without a secret',
      {found: done, token, checked: unknown},
      'idle',
      'Signature not checked',
    ],
    ['a token with its secret', {found: done, token, checked: accepted}, 'ok', 'Accepted'],
    ['a token an hour later', {found: done, token, checked: late}, 'bad', 'Refused', 'expired'],
  ])('%s', (_, paste, tone, word, code) => {
    const state: PlaygroundState = {
      ...initialState,
      source: 'paste',
      paste: {...initialState.paste, ...paste},
    };
    const verdict = verdictOf(state, [unreachable]);
    expect(verdict).toMatchObject({tone, word});
    expect(verdict.problem?.code).toBe(code);
  });
});

describe('a page', () => {
  const checked = (html: string) =>
    ({status: 'done', result: checkPage(html, {widgetScript: '/widget/v1.js'})}) as const;

  test.each<[string, PlaygroundState['page']['report'], string, string, string?]>([
    ['nothing', {status: 'empty'}, 'idle', 'No page yet'],
    ['HTML that is read', {status: 'waiting'}, 'idle', 'Checking…'],
    ['HTML that could not be read', {status: 'failed', reason: 'faulty'}, 'idle', 'Not checked'],
    [
      'HTML in which nothing is to be seen of the widget',
      {status: 'done', result: {...checkPage('', {widgetScript: '/'}), findings: []}},
      'idle',
      'No snippet found',
    ],
    [
      'a token that only the running page knows',
      checked(
        '<script>window.algomoSettings = {visitorToken: getToken()}</script><script async src="/widget/v1.js"></script>',
      ),
      'idle',
      'No problems found',
    ],
    [
      'a token without quotes',
      checked(samplePages['token-not-quoted']),
      'bad',
      'Does not work',
      'token-not-quoted',
    ],
  ])('%s', (_, report, tone, word, code) => {
    const state: PlaygroundState = {
      ...initialState,
      source: 'page',
      page: {...initialState.page, report},
    };
    const verdict = verdictOf(state, [unreachable]);
    expect(verdict).toMatchObject({tone, word});
    expect(verdict.problem?.code).toBe(code);
  });
});

test.each([
  ['no-token', true],
  ['token-empty', false],
  ['secret-empty', false],
  ['valid', false],
])('%s leaves the visitor anonymous: %s', async (scenario, expected) => {
  const {checked} = (await signed(scenario)).sign;
  expect(checked && isAnonymous(checked.token)).toBe(expected);
});

test('a custom field that was typed is kept', async () => {
  const payloadText = '{"id": 1, "plan": "gold"}';
  const context = {...initialChoice, ...secrets, payloadText, now: new Date()};
  const token = await scenarioOf('claim-not-supported').token(context);
  const {payload} = await inspectVisitorToken(token);
  expect(payload?.json?.['plan']).toBe('gold');
});
