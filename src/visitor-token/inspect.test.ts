import {describe, expect, test} from 'vitest';
import {claimsJson, forge, forgeClaims, now, secret} from './testing/forge';
import {inspect, outcome} from './testing/refusal';
import {checkIds, inspectVisitorToken} from '.';

describe('verdict', () => {
  test('accepted, every check passed', async () => {
    const inspection = await inspect(forgeClaims());
    expect(inspection).toMatchObject({
      accepted: true,
      verdict: 'accepted',
      signatureVerified: true,
      user: {id: '1'},
      problem: null,
      warnings: [],
      header: {json: {alg: 'HS256', typ: 'JWT'}},
      payload: {text: claimsJson()},
    });
    expect(inspection.checks.map(({id, status}) => [id, status])).toEqual(
      checkIds.map((id) => [id, 'passed']),
    );
  });

  test('the checks name what fits, by its id', async () => {
    const secrets = [{id: 'the test secret', value: secret}];
    const {checks} = await inspectVisitorToken(forgeClaims(), {secrets, now});
    expect(checks.find(({id}) => id === 'signature')?.note).toBe('matches the test secret');
  });

  test('a warning does not refuse', async () => {
    const inspection = await inspect(forgeClaims({exp: undefined, plan: 'pro'}));
    expect(inspection).toMatchObject({
      verdict: 'accepted',
      warnings: [{code: 'exp-missing'}, {code: 'claim-not-supported'}],
    });
    expect(inspection.checks.slice(-2)).toMatchObject([{status: 'warned'}, {status: 'warned'}]);
  });

  test.each([undefined, []])('unknown without a secret: %j', async (secrets) => {
    const inspection = await inspectVisitorToken(forgeClaims(), {secrets, now});
    expect(inspection).toMatchObject({
      accepted: false,
      verdict: 'unknown',
      signatureVerified: false,
      user: null,
      problem: null,
    });
    expect(inspection.checks.find(({id}) => id === 'signature')?.status).toBe('skipped');
    expect(inspection.checks.find(({id}) => id === 'claims')?.status).toBe('passed');
  });

  test('without a secret everything else is judged', async () => {
    const inspect = (token: string) => inspectVisitorToken(token, {now});
    expect((await inspect(forgeClaims({id: ''}))).problem?.code).toBe('id-empty');
    expect((await inspect(forgeClaims({exp: 30}))).problem?.code).toBe('exp-is-a-duration');
    expect((await inspect(`${forgeClaims().slice(0, -43)}AAAA`)).problem?.code).toBe(
      'signature-length',
    );
  });

  test('checks after the one that failed are not reached', async () => {
    const {checks} = await inspect(forge(claimsJson(), {header: '{"alg":"none"}'}));
    expect(checks.map(({status}) => status)).toEqual([
      ...Array<string>(5).fill('passed'),
      'failed',
      ...Array<string>(4).fill('not-reached'),
    ]);
  });
});

describe('parts for display', () => {
  test.each([
    [`${forgeClaims()}\n`, true],
    [forge(claimsJson(), {header: '{"alg":"none"}'}), true],
    [forge(claimsJson(), {key: 'wrong'.repeat(9)}), true],
    [forgeClaims().split('.').slice(0, 2).join('.'), true],
    ['{{ token }}', false],
    ['', false],
    [5, false],
    ['a.'.repeat(5000), false],
  ])('%s', async (token, shown) => {
    const {payload} = await inspect(token);
    expect(payload?.json ?? null).toEqual(shown ? JSON.parse(claimsJson()) : null);
  });

  test('what is no JSON is shown as text, what is no text as nothing', async () => {
    expect((await inspect(forge('no JSON'))).payload).toMatchObject({text: 'no JSON', json: null});
    expect((await inspect(forge(Uint8Array.of(255)))).payload).toMatchObject({text: null});
  });
});

describe('a token that was signed with a sandbox’s secret', () => {
  const own = `algomo_test_${secret}`;
  const signed = forge(claimsJson(), {key: own});

  test('is accepted with a warning', async () => {
    const {verdict, warnings} = await inspectVisitorToken(signed, {secrets: own, now});
    expect(verdict).toBe('accepted');
    expect(warnings).toMatchObject([{code: 'secret-for-tests', severity: 'warning'}]);
  });

  test('is one only if that secret made the signature', async () => {
    for (const secrets of [secret, [{id: 'old', value: own, retired: true}]]) {
      const {problem, warnings} = await inspectVisitorToken(signed, {secrets, now});
      expect([problem, ...warnings].map((one) => one?.code)).not.toContain('secret-for-tests');
    }
    const {warnings} = await inspectVisitorToken(forgeClaims(), {
      secrets: [
        {id: 'a', value: own},
        {id: 'b', value: secret},
      ],
      now,
    });
    expect(warnings).toEqual([]);
  });
});

/** As many ways to meet the secret as there are: the right one, the wrong one, a changed one. */
const meetings: readonly (readonly [name: string, token: unknown, given: string])[] = [
  ['right', forgeClaims(), secret],
  ['wrong', forge(claimsJson(), {key: 'n'.repeat(43)}), secret],
  ['line break', forge(claimsJson(), {key: `${secret}\n`}), secret],
  ['given with a line break', forgeClaims(), `${secret}\n`],
  ['decoded', forge(claimsJson(), {key: Buffer.from(secret, 'base64url')}), secret],
  ['too short', forge(claimsJson(), {key: secret.slice(0, 20)}), secret.slice(0, 20)],
  ['the secret for a token', secret, secret],
  ['a number', 5, secret],
  ['no claims', forge('{}'), secret],
];

test.each(meetings)('no text has the secret or a signature: %s', async (_, token, given) => {
  const retired = {id: 'old', value: secret, retired: true};
  for (const secrets of [given, [{id: 'new', value: given}, retired], [retired]]) {
    const {checks, problem, warnings} = await inspectVisitorToken(token, {secrets, now});
    const error = await outcome(token, {secrets});
    const told =
      error === 'accepted' ? '' : `${error.message}${error.stack}${JSON.stringify(error)}`;
    const text = JSON.stringify({checks, problem, warnings}) + told;
    expect(text).not.toContain(secret.slice(0, 20));
    if (typeof token === 'string') expect(text).not.toContain(token.slice(-43));
    expect(text).not.toContain(forgeClaims().slice(-43));
  }
});
