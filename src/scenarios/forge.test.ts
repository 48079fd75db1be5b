import {expect, test} from 'vitest';
import {inspectVisitorToken} from '../visitor-token';
import {initialChoice, scenarioOf} from '.';

const now = new Date('2026-01-02T03:04:05Z');

test.each([
  ['as Algomo issues it', 'kJ3vX9qT2mB7wZ5sL8nR4cF6hY1dG0pA_uE-iOaVxQk'],
  ['in standard base64 with padding', 'kJ3vX9qT2mB7wZ5sL8nR4cF6hY1dG0pA/uE+iOaVxQk='],
  ['of a length that base64 never has', 'a'.repeat(33)],
  ['of words', 'a secret of words, of 32 bytes or more!'],
])('a secret %s, decoded before it signs, is told as decoded', async (_, secret) => {
  const context = {...initialChoice, secret, retiredSecret: `old-${secret}`, now};
  const token = await scenarioOf('secret-encoding').token(context);
  const {problem} = await inspectVisitorToken(token, {secrets: [{id: 'test', value: secret}], now});
  expect(problem?.code).toBe('secret-encoding');
});

test('a secret with nothing of base64 in it still makes a key', async () => {
  const context = {...initialChoice, secret: '·'.repeat(20), retiredSecret: 'x'.repeat(32), now};
  expect(await scenarioOf('secret-encoding').token(context)).toMatch(/^[\w-]+\.[\w-]+\.[\w-]{43}$/);
});
