import {describe, expect, test} from 'vitest';
import {claimsJson, forge} from './testing/forge';
import {code, outcome} from './testing/refusal';
import type {VisitorTokenError} from '.';

const good = '{"alg":"HS256","typ":"JWT"}';

function withHeader(header: string | Uint8Array): string {
  return forge(claimsJson(), {header});
}

describe('header', () => {
  test.each([
    ['', 'empty'],
    ['not JSON', 'syntax'],
    ['{"alg":"HS256",}', 'syntax'],
    [`\uFEFF${good}`, 'byte-order-mark'],
    [Uint8Array.of(0x7b, 0xff, 0x7d), 'not-utf-8'],
    ['["HS256"]', 'not-an-object'],
    ['"HS256"', 'not-an-object'],
    ['null', 'not-an-object'],
  ])('%s is no header', async (header, reason) => {
    expect(await outcome(withHeader(header))).toMatchObject({
      code: 'header-not-json',
      facts: {reason},
    });
  });

  test.each([
    ['{"alg":"none","alg":"HS256"}', '/alg'],
    ['{"alg":"HS256","\\u0061lg":"HS256"}', '/alg'],
    ['{"alg":"HS256","jwk":{"k":1,"k":2}}', '/jwk/k'],
    ['{"alg":"HS256","x5c":[{},{"a":1,"b":[],"a":1}]}', '/x5c/1/a'],
  ])('%s names a member twice', async (header, pointer) => {
    expect(await outcome(withHeader(header))).toMatchObject({
      code: 'duplicate-member',
      facts: {part: 'header', pointer},
    });
  });

  test.each([
    ['{"alg":"HS256"}', 'accepted'],
    ['{"alg":"HS256","typ":"jwt"}', 'accepted'],
    ['{"alg":"HS256","typ":"JWT","kid":"a","a":{"alg":"alg"}}', 'accepted'],
    ['{"alg":"HS256","b64":false}', 'accepted'],
    ['{"alg":"HS256","typ":"at+jwt"}', 'typ-unexpected'],
    ['{"alg":"HS256","typ":""}', 'typ-unexpected'],
    ['{"alg":"HS256","typ":null}', 'typ-unexpected'],
    ['{"alg":"HS256","typ":["JWT"]}', 'typ-unexpected'],
    ['{"alg":"HS256","crit":["exp"]}', 'crit-unsupported'],
    ['{"alg":"HS256","b64":true,"crit":["b64"]}', 'crit-unsupported'],
    ['{"alg":"HS256","crit":[]}', 'crit-unsupported'],
    ['{"alg":"HS256","crit":null}', 'crit-unsupported'],
    ['{"alg":"dir","enc":"A256GCM"}', 'encrypted-token'],
  ])('%s: %s', async (header, expected) => {
    expect(await code(withHeader(header))).toBe(expected);
  });
});

describe('algorithm', () => {
  test.each([
    ['{}', 'alg-missing', {}],
    ['{"alg":null}', 'alg-missing', {}],
    ['{"alg":""}', 'alg-missing', {}],
    ['{"alg":"none"}', 'alg-none', {received: 'none'}],
    ['{"alg":"NoNe"}', 'alg-none', {received: 'NoNe'}],
    ['{"alg":"HS384"}', 'alg-not-allowed', {family: 'hmac'}],
    ['{"alg":"HS512"}', 'alg-not-allowed', {family: 'hmac', received: 'HS512'}],
    ['{"alg":"RS256"}', 'alg-not-allowed', {family: 'public-key'}],
    ['{"alg":"EdDSA"}', 'alg-not-allowed', {family: 'public-key'}],
    ['{"alg":"hs256"}', 'alg-not-allowed', {family: 'case'}],
    ['{"alg":"HS256 "}', 'alg-not-allowed', {family: 'other'}],
    ['{"alg":256}', 'alg-not-allowed', {family: 'other', received: 256}],
    ['{"alg":["HS256"]}', 'alg-not-allowed', {family: 'other'}],
  ])('%s: %s', async (header, expected, facts) => {
    expect(await outcome(withHeader(header))).toMatchObject({code: expected, facts});
  });

  test.each([
    ['RS256', {iss: 'https://acme.auth.example/'}, 'https://acme.auth.example/'],
    ['ES256', {iss: 'x'.repeat(50)}, `${'x'.repeat(39)}…`],
    ['RS256', {}, undefined],
    ['RS256', {iss: 1}, undefined],
    ['RS256', {iss: ''}, undefined],
    ['HS512', {iss: 'acme'}, undefined],
  ])('%s with %j: the issuer named is %s', async (alg, claims, issuer) => {
    const token = forge(claimsJson(claims), {header: JSON.stringify({alg})});
    const result = await outcome(token);
    const named = expect.stringContaining('a token from another system');
    expect(result).toMatchObject({
      code: 'alg-not-allowed',
      detail: issuer === undefined ? expect.not.stringContaining('another system') : named,
    });
    expect(((result as VisitorTokenError).facts as {issuer?: string}).issuer).toBe(issuer);
  });

  test('a token without a signature that says so is told apart from a cut-off one', async () => {
    const [header, payload] = withHeader('{"alg":"none"}').split('.');
    expect(await code(`${header}.${payload}.`)).toBe('alg-none');
  });
});

test('a PASETO of three parts is told from a damaged token', async () => {
  expect(await outcome(`v4.local.${'a'.repeat(80)}`)).toMatchObject({
    code: 'header-not-json',
    facts: {reason: 'paseto'},
  });
});
