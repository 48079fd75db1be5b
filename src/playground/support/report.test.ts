import {expect, test} from 'vitest';
import {scenarioOf} from '../../scenarios';
import {inspectVisitorToken} from '../../visitor-token';
import {neutralPayload, supportReport} from './report';

const secret = 'a-test-secret-of-at-least-32-bytes-length';
const now = new Date('2026-01-02T03:04:05Z');

async function report(scenario: string, withPersonalData: boolean) {
  const token = await scenarioOf(scenario).token({
    payloadText: '{"id": "u-4711", "name": "Jane Doe", "email": "jane@example.com"}',
    expiresIn: 30,
    secret,
    retiredSecret: `old-${secret}`,
    now,
  });
  const inspection = await inspectVisitorToken(token, {
    secrets: [{id: 'the test secret', value: secret}],
    now,
  });
  const text = supportReport({
    inspection,
    checkedAt: now,
    withPersonalData,
    link: 'https://docs.example/playground/#problem=expired',
  });
  return {text, token: String(token)};
}

test.each([
  'valid',
  'expired',
  'signature-mismatch',
  'id-missing',
  'claim-not-supported',
  'alg-none',
])(
  'the report of %s has neither secret, token nor signature, and names nobody',
  async (scenario) => {
    const {text, token} = await report(scenario, false);
    expect(text).not.toContain(secret);
    expect(text).not.toContain(token);
    const signature = token.split('.')[2];
    if (signature) expect(text).not.toContain(signature);
    for (const personal of ['u-4711', 'Jane', 'jane@']) expect(text).not.toContain(personal);
    expect(text).toContain('#problem=expired');
  },
);

test('the report names the problem and every check', async () => {
  const {text} = await report('expired', false);
  expect(text).toContain('refused, expired');
  expect(text).toContain('- Time: failed');
  expect(text).toContain('- Claims: not-reached');
});

test('personal data is in it where it is asked for', async () => {
  expect((await report('valid', true)).text).toContain('jane@example.com');
});

test('a neutral payload keeps the kinds and lengths and nothing else', () => {
  expect(JSON.parse(neutralPayload({id: 'u-1', name: 'Jane', plan: 'x', companyId: 12}))).toEqual({
    id: 'xxx',
    name: 'xxxx',
    companyId: 1,
  });
});
