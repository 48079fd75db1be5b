import {describe, expect, test} from 'vitest';
import {inspectVisitorToken, signPayload} from '../../visitor-token';
import {chosenSecrets, testSecrets} from './checking-secrets';
import {checkToken, issueTime} from './inspection-at';

const secrets = {secret: 'a'.repeat(43), retiredSecret: 'b'.repeat(43)};
const pasted = (payload: string) => signPayload(payload, secrets.secret);
const made = {problem: null, at: 5_000} as const;
const nothingPasted = {secretChoice: 'none', secret: ''} as const;

test.each([
  ['its iat', '{"id":1,"iat":1700000000,"exp":1700000600}', 1_700_000_000_000],
  ['30 s before its exp', '{"id":1,"exp":1700000030}', 1_700_000_000_000],
  ['when it was pasted, with no times', '{"id":1}', 5_000],
  ['when it was pasted, with an iat that is no date', '{"id":1,"iat":1e300}', 5_000],
  ['when it was pasted, with no payload', 'not json', 5_000],
])('a pasted token was issued at %s', async (_, payload, expected) => {
  const value = await pasted(payload);
  expect(issueTime({...made, value, from: 'pasted'})).toBe(expected);
});

test('a token that was signed here was issued when it was signed', async () => {
  const value = await pasted('{"id":1,"iat":1700000000}');
  expect(issueTime({...made, value, from: 'page'})).toBe(5_000);
});

test.each([
  [nothingPasted, undefined],
  [{...nothingPasted, secretChoice: 'test'}, ['the test secret', 'the replaced test secret']],
  [{...nothingPasted, secretChoice: 'own'}, undefined],
  [{...nothingPasted, secretChoice: 'own', secret: 'mine'}, ['the pasted secret']],
  [
    {...nothingPasted, secretChoice: 'own', secret: ' mine'},
    ['the pasted secret', 'the pasted secret without the white space around it'],
  ],
] as const)('secrets for a pasted token with %o', (choice, ids) => {
  expect(chosenSecrets(choice, secrets)?.map(({id}) => id)).toEqual(ids);
});

test('the test secrets are the current and the replaced one, when they are known', () => {
  expect(testSecrets(secrets)?.map(({id}) => id)).toEqual([
    'the test secret',
    'the replaced test secret',
  ]);
  expect(testSecrets(null)).toBeNull();
});

test('without cryptography all but the signature is checked', async () => {
  const {subtle} = crypto;
  const value = await pasted('{"id":""}');
  Object.defineProperty(crypto, 'subtle', {value: undefined, configurable: true});
  try {
    const token = {...made, value, from: 'pasted'} as const;
    const {inspection} = await checkToken(token, 0, testSecrets(secrets));
    expect(inspection).toMatchObject({verdict: 'refused', problem: {code: 'id-empty'}});
  } finally {
    Object.defineProperty(crypto, 'subtle', {value: subtle, configurable: true});
  }
});

describe('a secret that was pasted', () => {
  const {secret} = secrets;
  const now = new Date(1_700_000_000_000);
  const payload = '{"id":1,"iat":1700000000,"exp":1700000030}';
  const without = (what: string) => `matches the pasted secret without the ${what} around it`;

  test.each([
    [secret, secret, 'accepted', 'matches the pasted secret'],
    [secret, ` ${secret}`, 'accepted', without('white space')],
    [secret, `${secret}\r\n`, 'accepted', without('white space')],
    [secret, `\u00A0${secret}\u200B`, 'accepted', without('white space')],
    [secret, `"${secret}"`, 'accepted', without('quotation marks')],
    [secret, `“${secret}”`, 'accepted', without('quotation marks')],
    [secret, ` '${secret}'\n`, 'accepted', without('white space and quotation marks')],
    [secret, `' ${secret}'`, 'accepted', without('white space and quotation marks')],
    [`${secret}\n`, secret, 'secret-whitespace', ''],
    [`"${secret}"`, secret, 'secret-whitespace', ''],
    [`${secret}\n`, `${secret} `, 'secret-whitespace', ''],
    [`${secret} `, `${secret} `, 'accepted', 'matches the pasted secret'],
    ['c'.repeat(43), ` ${secret}`, 'signature-mismatch', ''],
  ])('signed with %j, pasted as %j: %s', async (signedWith, text, expected, note) => {
    const own = {...nothingPasted, secretChoice: 'own', secret: text} as const;
    const inspection = await inspectVisitorToken(await signPayload(payload, signedWith), {
      secrets: chosenSecrets(own, null) ?? [],
      now,
    });
    expect(inspection.problem?.code ?? 'accepted').toBe(expected);
    expect(inspection.checks.find(({id}) => id === 'signature')?.note).toBe(note);
  });
});
