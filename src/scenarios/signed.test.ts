import {expect, test} from 'vitest';
import {inspectVisitorToken} from '../visitor-token';
import {initialChoice, scenarios} from '.';

const now = new Date('2026-01-02T03:04:05Z');
const secret = 'kJ3vX9qT2mB7wZ5sL8nR4cF6hY1dG0pA_uE-iOaVxQk';
const context = {...initialChoice, secret, retiredSecret: `old-${secret}`, now};

test.each(scenarios.filter(({id}) => !['secret-empty', 'secret-too-short'].includes(id)))(
  '$id says how its token is signed',
  async (scenario) => {
    const {signed = 'with-the-secret'} = scenario;
    const token = await scenario.token(context);
    const text = typeof token === 'string' ? token : JSON.stringify(token ?? '');
    const {payload, signature, signatureVerified} = await inspectVisitorToken(token, {
      secrets: secret,
      now,
    });
    if (signatureVerified) expect(signed).toBe('with-the-secret');
    if (signed === 'unreadable') expect(payload?.json ?? null).toBeNull();
    if (signed === 'not-at-all') expect(signature ?? '').toBe('');
    if (signed === 'with-the-secret' || signed === 'otherwise') {
      expect(text.split(/\.|%2E|","/).length).toBeGreaterThanOrEqual(3);
    }
  },
);
