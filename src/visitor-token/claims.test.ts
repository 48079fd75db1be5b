import {describe, expect, test} from 'vitest';
import {forge, forgeClaims, now, seconds, secret} from './testing/forge';
import {code, outcome, warnings} from './testing/refusal';
import {verifyVisitorToken, type User} from '.';

/** A token whose members are written exactly like this. */
function written(members: string): string {
  return forge(`{"exp":${seconds + 30}${members === '' ? '' : `,${members}`}}`);
}

async function user(token: string): Promise<User> {
  return (await verifyVisitorToken(token, {secrets: secret, now})).user;
}

describe('payload', () => {
  test.each([
    ['', 'payload-missing', {}],
    ['{', 'payload-not-json', {reason: 'syntax'}],
    ['{"id":NaN}', 'payload-not-json', {looksLike: 'not-a-number'}],
    ['{"id":1,"exp":Infinity}', 'payload-not-json', {looksLike: 'not-a-number'}],
    ["{'id': 1}", 'payload-not-json', {looksLike: 'single-quotes'}],
    ['{id: 1}', 'payload-not-json', {looksLike: 'unquoted-names'}],
    ['{"id": 1,}', 'payload-not-json', {looksLike: 'trailing-comma'}],
    ['{"id": 1, "name": None}', 'payload-not-json', {looksLike: 'undefined'}],
    ['\uFEFF{"id":1}', 'payload-not-json', {reason: 'byte-order-mark'}],
    [Uint8Array.of(0x22, 0xe9, 0x22), 'payload-not-json', {reason: 'not-utf-8'}],
    ['[{"id":1}]', 'payload-not-object', {received: 'an array'}],
    ['null', 'payload-not-object', {received: 'null'}],
    ['1', 'payload-not-object', {received: 'a number'}],
    ['"{\\"id\\":1}"', 'payload-not-object', {looksLike: 'serialised-twice'}],
    ['{"id":1,"id":2}', 'duplicate-member', {part: 'payload', pointer: '/id'}],
    ['{"id":1,"a":[{"b":1,"b":1}]}', 'duplicate-member', {pointer: '/a/0/b'}],
    ['{"id":1,"i\\u0064":2}', 'duplicate-member', {pointer: '/id'}],
    ['{"id":1,"__proto__":1,"__proto__":2}', 'duplicate-member', {pointer: '/__proto__'}],
  ])('%s: %s', async (payload, expected, facts) => {
    expect(await outcome(forge(payload))).toMatchObject({code: expected, facts});
  });

  test('the same name in two objects, or in a text, is no duplicate', async () => {
    expect(
      await code(written('"id":1,"a":{"id":1},"b":[{"id":1},{"id":1}],"c":"\\"id\\":1"')),
    ).toBe('accepted');
  });
});

describe('id', () => {
  test.each([
    ['"id":1', '1'],
    ['"id":"1"', '1'],
    ['"id":0', '0'],
    ['"id":-0', '0'],
    ['"id":1.0', '1'],
    ['"id":1e3', '1000'],
    ['"id":-7', '-7'],
    ['"id":9007199254740991', '9007199254740991'],
    ['"id":-9007199254740991', '-9007199254740991'],
    ['"id":"01"', '01'],
    ['"id":"Äé😀"', 'Äé😀'],
    ['"id":"Jane"', 'Jane'],
    ['"id":"jane"', 'jane'],
    ['"id":"a b"', 'a b'],
    ['"id":"❤\\ufe0f"', '❤\ufe0f'],
  ])('%s is %s', async (members, id) => {
    expect(await user(written(members))).toEqual({id});
  });

  test.each([
    ['', 'id-missing', {received: 'nothing', lookAlikes: []}],
    ['"id":null', 'id-missing', {received: 'null'}],
    ['"user_id":1', 'id-missing', {lookAlikes: ['user_id']}],
    ['"userId":1', 'id-missing', {lookAlikes: ['userId']}],
    ['"uid":1', 'id-missing', {lookAlikes: ['uid']}],
    ['"sub":"1"', 'id-missing', {lookAlikes: ['sub']}],
    ['"ID":1', 'id-missing', {lookAlikes: ['ID']}],
    ['"Id":1', 'id-missing', {lookAlikes: ['Id']}],
    ['"_id":"1"', 'id-missing', {lookAlikes: ['_id']}],
    ['"user":{"id":1}', 'id-missing', {lookAlikes: ['user.id']}],
    ['"__proto__":{"id":1}', 'id-missing', {lookAlikes: ['__proto__.id']}],
    ['"id":""', 'id-empty', {minimum: 1}],
    ['"id":" "', 'id-empty', {minimum: 1}],
    ['"id":"\\t\\r\\n"', 'id-empty', {}],
    ['"id":"\\u00a0\\u2028\\u3000"', 'id-empty', {}],
    ['"id":"\\u0085"', 'id-empty', {}],
    ['"id":"\\ufeff"', 'id-empty', {}],
    ['"id":"\\u200b"', 'id-empty', {}],
    ['"id":" \\u200d\\u2060\\u00ad "', 'id-empty', {}],
    ['"id":"\\u3164"', 'id-empty', {}],
    ['"id":true', 'id-type', {received: 'true'}],
    ['"id":[1]', 'id-type', {received: 'an array'}],
    ['"id":{"$oid":"1"}', 'id-type', {received: 'an object'}],
    ['"id":9007199254740992', 'id-unsafe-number', {reason: 'too-large'}],
    ['"id":-9007199254740992', 'id-unsafe-number', {reason: 'too-large'}],
    ['"id":9007199254740991.4', 'id-unsafe-number', {reason: 'not-exact'}],
    ['"id":1.0000000000000000001', 'id-unsafe-number', {reason: 'not-exact'}],
    ['"id":1e-400', 'id-unsafe-number', {reason: 'not-exact'}],
    ['"id":1.5', 'id-unsafe-number', {reason: 'not-an-integer'}],
    ['"id":1e400', 'id-unsafe-number', {reason: 'not-finite'}],
    ['"id":"\\ud800"', 'id-malformed', {position: 1}],
    ['"id":"a\\udc00\\ud800"', 'id-malformed', {position: 2}],
  ])('%s: %s', async (members, expected, facts) => {
    expect(await outcome(written(members))).toMatchObject({code: expected, facts});
  });

  test.each([
    ['x'.repeat(255), 'accepted'],
    ['x'.repeat(256), 'id-too-long'],
    ['😀'.repeat(255), 'accepted'],
    ['😀'.repeat(256), 'id-too-long'],
    [' '.repeat(256), 'id-empty'],
  ])('%s: %s', async (id, expected) => {
    expect(await code(forgeClaims({id}))).toBe(expected);
  });

  test.each([
    [' 1', {start: true, end: false}],
    ['1\n', {start: false, end: true}],
    ['\u00A01 ', {start: true, end: true}],
    ['\u00851', {start: true, end: false}],
    [' \u200B. ', {start: true, end: true}],
  ])('white space is kept and said: %j', async (id, facts) => {
    const visitor = await verifyVisitorToken(forgeClaims({id}), {secrets: secret, now});
    expect(visitor.user.id).toBe(id);
    expect(visitor.warnings).toMatchObject([{code: 'id-whitespace', severity: 'warning', facts}]);
  });
});

describe('other fields', () => {
  const fields = ['name', 'email', 'companyId', 'companyName'];

  test.each(fields)('%s', async (claim) => {
    const at = (value: string): string => written(`"id":1,"${claim}":${value}`);
    expect(await user(at('"Jane 😀"'))).toEqual({id: '1', [claim]: 'Jane 😀'});
    expect(await user(at('7'))).toEqual({id: '1', [claim]: '7'});
    expect(await user(at('0.1'))).toEqual({id: '1', [claim]: '0.1'});
    expect(await user(at('1e21'))).toEqual({id: '1', [claim]: '1000000000000000000000'});
    expect(await user(at('1e-7'))).toEqual({id: '1', [claim]: '0.0000001'});
    expect(await user(at('null'))).toEqual({id: '1'});
    expect(await user(at('""'))).toEqual({id: '1', [claim]: ''});
    expect(await user(at(`"${'x'.repeat(512)}"`))).toHaveProperty(claim);
    expect(await user(at(`"${'😀'.repeat(512)}"`))).toHaveProperty(claim);
    expect(await outcome(at(`"${'x'.repeat(513)}"`))).toMatchObject({
      code: 'claim-too-long',
      facts: {claim, length: 513, limit: 512},
    });
    for (const value of ['true', '[]', '{}']) {
      expect(await outcome(at(value))).toMatchObject({code: 'claim-type', facts: {claim}});
    }
    for (const value of [
      '9007199254740993',
      '12345678901234567890',
      '1e400',
      '0.1234567890123456789',
    ]) {
      expect(await outcome(at(value))).toMatchObject({
        code: 'claim-unsafe-number',
        facts: {claim},
      });
    }
  });
});

describe('custom fields', () => {
  test('are ignored and named', async () => {
    const token = forgeClaims({plan: 'pro', company_id: 7, nested: {deep: true}});
    const visitor = await verifyVisitorToken(token, {secrets: secret, now});
    expect(visitor.user).toEqual({id: '1'});
    expect(visitor.warnings).toMatchObject([
      {
        code: 'claim-not-supported',
        severity: 'warning',
        facts: {
          claims: ['plan', 'company_id', 'nested'],
          meant: [{name: 'company_id', meant: 'companyId'}],
        },
      },
    ]);
  });

  test('the registered claims are not custom', async () => {
    const token = forgeClaims({nbf: seconds, iss: 'a', sub: 'b', aud: ['c'], jti: 'd'});
    expect(await warnings(token)).toEqual([]);
  });
});
