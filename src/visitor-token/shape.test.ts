import {describe, expect, test} from 'vitest';
import {base64url, claimsJson, forge, forgeClaims, secret} from './testing/forge';
import {code, outcome} from './testing/refusal';

const good = forgeClaims();
const [header, payload, signature] = good.split('.') as [string, string, string];

describe('type and emptiness', () => {
  test.each([
    [undefined, 'token-empty'],
    [null, 'token-empty'],
    ['', 'token-empty'],
    [' \n', 'token-empty'],
    ['undefined', 'token-empty'],
    ['null', 'token-empty'],
    [42, 'token-not-a-string'],
    [true, 'token-not-a-string'],
    [10n, 'token-not-a-string'],
    [Symbol('token'), 'token-not-a-string'],
    [() => good, 'token-not-a-string'],
    [Promise.resolve(good), 'token-not-a-string'],
    [[good], 'token-not-a-string'],
    [{token: good}, 'token-not-a-string'],
    [new String(good), 'token-not-a-string'],
    [new TextEncoder().encode(good), 'token-not-a-string'],
    ['[object Promise]', 'token-not-a-string'],
    ['[object Object]', 'token-not-a-string'],
  ])('%# is %s', async (token, expected) => {
    expect(await code(token)).toBe(expected);
  });

  test('an object that throws when looked at is no string either', async () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('looked at');
        },
        getPrototypeOf: () => {
          throw new Error('looked at');
        },
      },
    );
    expect(await code(hostile)).toBe('token-not-a-string');
  });

  test('a promise is named', async () => {
    expect(await outcome(Promise.resolve(good))).toMatchObject({facts: {received: 'a promise'}});
  });
});

describe('size', () => {
  const sized = (length: number): string => {
    const base = forge(claimsJson({note: ''})).length;
    let token = '';
    for (let n = Math.floor(((length - base) * 3) / 4) - 3; token.length < length; n += 1) {
      token = forge(claimsJson({note: 'x'.repeat(n)}));
    }
    return token;
  };

  test('4,096 characters are accepted', async () => {
    const token = sized(4096);
    expect(token).toHaveLength(4096);
    expect(await code(token)).toBe('accepted');
  });

  test('4,097 are not', async () => {
    expect(await outcome(sized(4097).padEnd(4097, 'x').slice(0, 4097))).toMatchObject({
      code: 'token-too-large',
      facts: {length: 4097, limit: 4096},
    });
  });

  test('the size comes before anything is looked at', async () => {
    expect(await code(`Bearer ${'x'.repeat(4090)}`)).toBe('token-too-large');
    expect(await code(' '.repeat(4097))).toBe('token-too-large');
  });
});

describe('paste mistakes', () => {
  test.each([
    '<GENERATED_VISITOR_TOKEN>',
    '"<GENERATED_VISITOR_TOKEN>"',
    '&lt;GENERATED_VISITOR_TOKEN&gt;',
    '{{ token }}',
    'Bearer {{ token }}',
    '{{ user.token | json }}',
    '<%= token %>',
    '<%- visitor_token %>',
    '<?= $token ?>',
    '<?php echo $user->token; ?>',
    '${token}',
    '#{token}',
    '{% algomo_token %}',
    '{!! $token !!}',
    '@Model.VisitorToken',
    '%VISITOR_TOKEN%',
    '$token',
    '__VISITOR_TOKEN__',
    '[YOUR TOKEN]',
    'YOUR_TOKEN',
    'your-token-here',
    'your-visitor-token',
    'GENERATED_VISITOR_TOKEN',
    'visitorToken',
    'token',
    '...',
    'process.env.VISITOR_TOKEN',
    '{{ header }}.{{ payload }}.{{ signature }}',
  ])('%s is a placeholder', async (token) => {
    expect(await code(token)).toBe('token-placeholder');
  });

  test.each([
    [`Bearer ${good}`, 'bearer-prefix', {prefix: 'Bearer'}],
    [`Authorization: bearer ${good}`, 'bearer-prefix', {prefix: 'bearer'}],
    [`JWT ${good}`, 'bearer-prefix', {prefix: 'JWT'}],
    [`"${good}"`, 'token-quoted', {quote: '"', both: true}],
    [`'${good}'`, 'token-quoted', {quote: "'", both: true}],
    [`\\"${good}\\"`, 'token-quoted', {both: true}],
    [`“${good}”`, 'token-quoted', {both: true}],
    [`"${good}",`, 'token-quoted', {both: true}],
    [`${good}"`, 'token-quoted', {both: false}],
    [`b'${good}'`, 'token-quoted', {quote: "'"}],
    [`"Bearer ${good}"`, 'token-quoted', {quote: '"'}],
    [`${good}\n`, 'token-whitespace', {place: 'end', character: 'U+000A'}],
    [` ${good}`, 'token-whitespace', {place: 'start', position: 1, character: 'U+0020'}],
    [`\uFEFF${good}`, 'token-whitespace', {place: 'start', character: 'U+FEFF'}],
    [`${good}\u200B`, 'token-whitespace', {place: 'end', character: 'U+200B'}],
    [`${header}.\r\n${payload}.${signature}`, 'token-whitespace', {place: 'inside', count: 2}],
    [good.replaceAll('.', '%2E'), 'url-encoded', {sequence: '%2E', position: header.length + 1}],
    [`${good}%3D`, 'url-encoded', {sequence: '%3D'}],
  ])('%# %s', async (token, expected, facts) => {
    expect(await outcome(token)).toMatchObject({code: expected, facts});
  });

  test.each([
    [{data: {token: good}}, {form: 'json', pointer: '/data/token'}],
    [{'a/b~': [0, good]}, {form: 'json', pointer: '/a~1b~0/1'}],
    [[good], {form: 'json', pointer: '/0'}],
    [{error: 'unauthorized'}, {form: 'json', pointer: null, members: ['error']}],
    [{protected: header, payload, signature}, {form: 'flattened'}],
    [{payload, signatures: [{protected: header, signature}]}, {form: 'general'}],
    [{protected: header, ciphertext: payload}, {form: 'encrypted'}],
  ])('JSON: %#', async (json, facts) => {
    for (const text of [JSON.stringify(json), JSON.stringify(json, null, 2)]) {
      expect(await outcome(text)).toMatchObject({code: 'json-serialization', facts});
    }
  });

  test.each([
    [{visitorToken: good}, '`visitorToken`'],
    [{data: {visitorToken: good}}, '`data.visitorToken`'],
    [{'a/b~': [0, good]}, '`a/b~.1`'],
  ])('JSON: the member is named as code names it: %#', async (json, name) => {
    expect(await outcome(JSON.stringify(json))).toMatchObject({
      detail: expect.stringContaining(`pass only its field ${name}.`),
    });
  });

  test('a JavaScript object', async () => {
    expect(await code(`{visitorToken: "${good}"}`)).toBe('json-serialization');
  });
});

describe('parts', () => {
  const jwe = base64url('{"alg":"dir","enc":"A256GCM"}');

  test.each([
    ['abc', 1, undefined],
    ['Hello world', 1, undefined],
    [`${header}.${payload}`, 2, 'unsigned'],
    [`${good}.`, 4, undefined],
    [`${good}.a.b`, 5, undefined],
    ['a.b.c.d.e', 5, undefined],
    [`${good}.a.b.c`, 6, undefined],
    ['a1'.repeat(32), 1, 'hex-hmac'],
    [`${'a1'.repeat(32)}\n`, 1, 'hex-hmac'],
    [base64url(good), 1, 'encoded-twice'],
    ['<!DOCTYPE html><p>Sign in</p>', 1, 'html'],
    ['0b8f1c1e-6f6b-4c6e-9d6a-0d9b7d9f3a10', 1, 'uuid'],
    ['v2.local.abc.def', 4, 'paseto'],
    ['jane@example.com', 2, 'email'],
    [`window.algomoSettings = {visitorToken: "${good}"}`, 4, 'snippet'],
    [secret, 1, 'secret'],
  ])('%s', async (token, received, looksLike) => {
    const result = await outcome(token);
    expect(result).toMatchObject({
      code: 'segment-count',
      facts: looksLike === undefined ? {received} : {received, looksLike},
    });
    if (looksLike === undefined) expect(result).not.toHaveProperty('facts.looksLike');
  });

  test.each([`${jwe}.a.b.c.d`, `${jwe}..b.c.d`])('%s is encrypted', async (token) => {
    expect(await code(token)).toBe('encrypted-token');
  });

  test.each([
    [`${header}=.${payload}.${signature}`, {part: 'header', reason: 'padding'}],
    [`${header}.${payload}==.${signature}`, {part: 'payload', reason: 'padding'}],
    [
      `${header}.ab+d.${signature}`,
      {part: 'payload', reason: 'base64-alphabet', position: 3, character: '+'},
    ],
    [`${header}.ab/d.${signature}`, {part: 'payload', reason: 'base64-alphabet', position: 3}],
    [`${header}.ab!d.${signature}`, {part: 'payload', reason: 'alphabet', position: 3}],
    [`${header}.ab…d.${signature}`, {part: 'payload', reason: 'alphabet', character: '…'}],
    [`${header}.ab😀d.${signature}`, {part: 'payload', reason: 'alphabet', character: '😀'}],
    [`${header}.abcde.${signature}`, {part: 'payload', reason: 'length', position: 5}],
    [`${header}.e31.${signature}`, {part: 'payload', reason: 'non-canonical', position: 3}],
    [`${header}.eR.${signature}`, {part: 'payload', reason: 'non-canonical', position: 2}],
    [
      `${header}.${payload}.${'A'.repeat(42)}B`,
      {part: 'signature', reason: 'non-canonical', position: 43},
    ],
  ])('%s is not base64url', async (token, facts) => {
    expect(await outcome(token)).toMatchObject({code: 'base64url-invalid', facts});
  });
});
