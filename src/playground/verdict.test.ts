import {expect, test} from 'vitest';
import {problem} from '../problems';
import {initialChoice, scenarioOf} from '../scenarios';
import {inspectVisitorToken} from '../visitor-token';
import {makeToken} from './token/made-token';
import {isAnonymous, verdictOf} from './verdict';

const secrets = {secret: 'a'.repeat(43), retiredSecret: 'b'.repeat(43)};

async function shown(scenario: string, reports: Parameters<typeof verdictOf>[2] = []) {
  const token = await makeToken({...initialChoice, scenario}, secrets);
  const inspection = await inspectVisitorToken(token.value, {secrets: secrets.secret});
  return {token, verdict: verdictOf(token, inspection, reports)};
}

test.each([
  ['valid', 'ok', 'Accepted', ''],
  ['no-token', 'idle', 'No token', 'the visitor is anonymous'],
  ['token-empty', 'bad', 'Refused', expect.any(String)],
  ['secret-empty', 'bad', 'Not signed', 'The server’s secret is empty, so it did not sign'],
  [
    'secret-too-short',
    'bad',
    'Not signed',
    'The server’s secret is shorter than 32 bytes, so it did not sign',
  ],
])('%s: %s, %s', async (scenario, tone, word, text) => {
  const {verdict} = await shown(scenario);
  expect(verdict).toMatchObject({tone, word, text});
});

test('a page without a token may still be wrong', async () => {
  const {verdict} = await shown('no-token', [problem('service-unreachable', 'No answer.')]);
  expect(verdict).toMatchObject({tone: 'bad', problem: {code: 'service-unreachable'}});
});

test.each([
  ['no-token', true],
  ['token-empty', false],
  ['secret-empty', false],
  ['valid', false],
])('%s leaves the visitor anonymous: %s', async (scenario, expected) => {
  expect(isAnonymous((await shown(scenario)).token)).toBe(expected);
  expect(isAnonymous(null)).toBe(false);
});

test('a custom field that was typed is kept', async () => {
  const payloadText = '{"id": 1, "plan": "gold"}';
  const context = {...initialChoice, ...secrets, payloadText, now: new Date()};
  const token = await scenarioOf('claim-not-supported').token(context);
  const {payload} = await inspectVisitorToken(token);
  expect(payload?.json?.['plan']).toBe('gold');
});
