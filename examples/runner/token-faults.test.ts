import {SignJWT} from 'jose';
import {describe, expect, it, test} from 'vitest';
import {newSecret} from './secrets';
import {tokenFaults, type Expectation} from './token-faults';

const secret = newSecret();
const now = Math.floor(Date.now() / 1000);
const expectation: Expectation = {
  user: {id: '1', name: 'Jane', companyId: '7'},
  secret,
  lifetime: 30,
  signed: {from: now, to: now + 5},
};
const claims = {id: '1', name: 'Jane', companyId: 7, iat: now, exp: now + 30};

function sign(payload: Record<string, unknown>, {alg = 'HS256', key = secret} = {}) {
  return new SignJWT(payload).setProtectedHeader({alg}).sign(new TextEncoder().encode(key));
}

describe('tokenFaults', () => {
  it('finds nothing in a token that is right', async () => {
    expect(await tokenFaults(await sign(claims), expectation)).toEqual([]);
  });

  test.each<[string, Record<string, unknown>, RegExp]>([
    ['milliseconds', {iat: now * 1000, exp: now * 1000 + 30}, /exp-in-milliseconds/],
    ['another lifetime', {exp: now + 31}, /exp - iat is 31/],
    ['no exp', {exp: undefined}, /exp-missing/],
    ['an old iat', {iat: now - 20}, /iat is/],
    ['a fraction of a second', {iat: now + 0.5, exp: now + 30.5}, /iat is/],
    ['an id that is no text', {id: 1}, /id is not text/],
    ['another user', {id: '2'}, /user is/],
    ['a field dropped', {name: undefined}, /user is/],
    ['a field too many', {email: 'jane@acme.example'}, /user is/],
    ['a null claim', {email: null}, /claims are/],
    ['a custom claim', {role: 'admin'}, /claim-not-supported/],
    ['a registered claim too many', {jti: 'x'}, /claims are/],
  ])('finds %s', async (_, change, fault) => {
    const faults = await tokenFaults(await sign({...claims, ...change}), expectation);
    expect(faults.join('\n')).toMatch(fault);
  });

  it('finds another algorithm, another secret, no token', async () => {
    const key = newSecret();
    expect(
      await tokenFaults(await sign(claims, {alg: 'HS512', key: secret.repeat(2)}), expectation),
    ).toEqual([expect.stringContaining('alg-not-allowed')]);
    expect(await tokenFaults(await sign(claims, {key}), expectation)).toEqual([
      expect.stringContaining('signature-mismatch'),
    ]);
    expect(await tokenFaults('', expectation)).toEqual([expect.stringContaining('token-empty')]);
  });
});
