import {describe, expect, test} from 'vitest';
import {base64url, claimsJson, forge, forgeClaims, now, secret, seconds} from './testing/forge';
import {inspect} from './testing/refusal';
import {inspectUnsigned, verifyVisitorToken} from '.';

const good = forgeClaims();
const over = {iat: seconds - 3600, exp: seconds - 3570};
const foreign = 'another-secret-of-43-characters-0123456789a';

async function codes(token: unknown): Promise<string[]> {
  const {problem, also} = await inspect(token);
  return [problem?.code ?? 'accepted', ...also.map(({code}) => code)];
}

describe('all that is wrong, not the first thing only', () => {
  test.each<[what: string, token: unknown, expected: string[]]>([
    ['nothing', good, ['accepted']],
    [
      'expired, and user_id instead of id',
      forge(JSON.stringify({user_id: 1, ...over})),
      ['expired', 'id-missing', 'claim-not-supported'],
    ],
    ['Bearer before an expired token', `Bearer ${forgeClaims(over)}`, ['bearer-prefix', 'expired']],
    [
      'Bearer, quotes and a line break',
      `"Bearer ${good}"\n`,
      ['token-quoted', 'bearer-prefix', 'token-whitespace'],
    ],
    ['percent-encoded Bearer', `Bearer%20${good}`, ['url-encoded', 'bearer-prefix']],
    ['a placeholder after Bearer', 'Bearer {{ token }}', ['token-placeholder', 'bearer-prefix']],
    ['undefined after Bearer', 'Bearer undefined', ['token-empty', 'bearer-prefix']],
    [
      'JSON around a token without an id',
      JSON.stringify({token: forge(claimsJson({id: undefined}))}),
      ['json-serialization', 'id-missing'],
    ],
    [
      'more text around an expired token',
      `visitorToken=${forgeClaims(over)}`,
      ['base64url-invalid', 'expired'],
    ],
    ['a fourth part', `${forgeClaims(over)}.abc`, ['segment-count', 'expired']],
    [
      'no signature, and no id',
      forge(claimsJson({id: undefined}))
        .split('.')
        .slice(0, 2)
        .join('.'),
      ['segment-count', 'id-missing'],
    ],
    [
      'padding of a payload without an id',
      forge(claimsJson({id: undefined})).replace(/\.(?=[^.]*$)/, '=.'),
      ['base64url-invalid', 'id-missing'],
    ],
    [
      'two members of the header',
      forge(claimsJson(over), {header: '{"alg":"HS256","typ":"at+jwt","crit":["b64"]}'}),
      ['crit-unsupported', 'typ-unexpected', 'expired'],
    ],
    [
      'HS512, whose signature has another length',
      forge(claimsJson(over), {header: '{"alg":"HS512"}', hash: 'sha512'}),
      ['alg-not-allowed', 'expired'],
    ],
    [
      'alg in lower case, and another secret',
      forge(claimsJson(), {header: '{"alg":"hs256"}', key: foreign}),
      ['alg-not-allowed'],
    ],
    [
      'another secret, and expired',
      forge(claimsJson(over), {key: foreign}),
      ['signature-mismatch', 'expired'],
    ],
    ['two wrong fields', forgeClaims({name: {}, email: []}), ['claim-type', 'claim-type']],
    ['a payload that is not JSON', forge('id=1'), ['payload-not-json']],
  ])('%s', async (_, token, expected) => {
    expect(await codes(token)).toEqual(expected);
  });

  test('what no signature vouches for is marked', async () => {
    const mismatch = await inspect(forge(claimsJson(over), {key: foreign}));
    expect(mismatch.also).toMatchObject([{code: 'expired', unverified: true}]);
    const bearer = await inspect(`Bearer ${forgeClaims(over)}`);
    expect(bearer.also).toMatchObject([{code: 'expired', unverified: false}]);
    const unsigned = inspectUnsigned(`Bearer ${forgeClaims(over)}`, now);
    expect(unsigned.also).toMatchObject([{code: 'expired', unverified: true}]);
  });

  test('it accepts nothing, and trusts nothing', async () => {
    const inspection = await inspect(`Bearer ${good}`);
    expect(inspection).toMatchObject({
      accepted: false,
      verdict: 'refused',
      user: null,
      signatureVerified: false,
      also: [],
    });
    await expect(
      verifyVisitorToken(`Bearer ${good}`, {secrets: secret, now}),
    ).rejects.toMatchObject({code: 'bearer-prefix'});
  });

  test('it quotes no secret and no signature', async () => {
    const token = `secret=${secret}, visitorToken=${good}; ${secret}`;
    const {problem, also, checks} = await inspect(token);
    const said = JSON.stringify([problem, also, checks]);
    expect(said).not.toContain(secret.slice(4, 16));
    expect(said).not.toContain(good.split('.')[2]?.slice(4, 16));
  });
});

describe('without a secret', () => {
  test.each([
    [good, null],
    ['{{ token }}', 'token-placeholder'],
    [`${good}.x`, 'segment-count'],
    [forge(claimsJson({id: ''})), 'id-empty'],
    [base64url(good), 'segment-count'],
    [undefined, 'token-empty'],
  ])('%# the first failed check is the same', (token, code) => {
    expect(inspectUnsigned(token, now).problem?.code ?? null).toBe(code);
  });
});
