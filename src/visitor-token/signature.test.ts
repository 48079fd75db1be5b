import {createHash, createHmac} from 'node:crypto';
import {describe, expect, test} from 'vitest';
import {workedExample} from '../example-code/worked-example';
import {base64url, claimsJson, forge, forgeClaims, now, secret} from './testing/forge';
import {code, inspect, outcome} from './testing/refusal';
import {verifyVisitorToken} from '.';

const good = forgeClaims();
const [header, payload, signature] = good.split('.') as [string, string, string];
const other = 'another-secret-another-secret-another-secre';

function signedWith(key: string | Uint8Array): string {
  return forge(claimsJson(), {key});
}

function signedAs(part: string): string {
  return `${header}.${payload}.${part}`;
}

describe('form of the signature', () => {
  const mac = Buffer.from(signature, 'base64url');

  test.each([
    [signedAs(''), 'signature-missing', {expected: 32}],
    [signedAs(base64url(mac.subarray(0, 31))), 'signature-length', {received: 31}],
    [
      signedAs(base64url(Buffer.concat([mac, mac.subarray(0, 1)]))),
      'signature-length',
      {received: 33},
    ],
    [signedAs(mac.toString('hex')), 'signature-length', {looksLike: 'hex'}],
    [signedAs(base64url(mac.toString('hex'))), 'signature-length', {looksLike: 'hex'}],
    [signedAs(base64url(mac.toString('base64'))), 'signature-length', {looksLike: 'base64'}],
    [forge(claimsJson(), {hash: 'sha512'}), 'signature-length', {looksLike: 'HS512'}],
    [forge(claimsJson(), {hash: 'sha384'}), 'signature-length', {looksLike: 'HS384'}],
  ])('%#', async (token, expected, facts) => {
    expect(await outcome(token)).toMatchObject({code: expected, facts});
  });
});

describe('the given secret', () => {
  const short = 'x'.repeat(31);
  const enough = 'x'.repeat(32);

  test.each([
    ['', 'secret-empty'],
    [short, 'secret-too-short'],
    [enough, 'accepted'],
    // 16 characters of two bytes each.
    ['é'.repeat(16), 'accepted'],
    [`${'é'.repeat(15)}x`, 'secret-too-short'],
  ])('%s: %s', async (secrets, expected) => {
    expect(await code(signedWith(secrets), {secrets})).toBe(expected);
  });

  test('a weak one beside a good one is not accepted, but told', async () => {
    const secrets = [
      {id: 'new', value: secret},
      {id: 'weak', value: short},
    ];
    expect(await code(good, {secrets})).toBe('accepted');
    expect(await outcome(signedWith(short), {secrets})).toMatchObject({
      code: 'secret-too-short',
      facts: {secretId: 'weak', bytes: 31},
    });
  });

  test.each([undefined, null, 5, {}, [secret], [{id: 'a'}], [{value: secret}]])(
    '%s is a programming mistake',
    async (secrets) => {
      await expect(verifyVisitorToken(good, {secrets: secrets as never, now})).rejects.toThrow(
        TypeError,
      );
    },
  );
});

describe('which secret fits', () => {
  const secrets = [
    {id: 'first', value: other},
    {id: 'second', value: secret},
    {id: 'old', value: 'o'.repeat(43), retired: true},
  ];

  test('any active one', async () => {
    const visitor = await verifyVisitorToken(good, {secrets, now});
    expect(visitor.secretId).toBe('second');
  });

  test('a retired one is named, never accepted', async () => {
    const token = signedWith('o'.repeat(43));
    expect(await outcome(token, {secrets})).toMatchObject({
      code: 'secret-rotated',
      facts: {secretId: 'old'},
    });
    expect(await code(token, {secrets: secrets.slice(2)})).toBe('secret-rotated');
  });

  test.each([
    ['another secret', signedWith('n'.repeat(43))],
    ['a changed payload', `${header}.${base64url(claimsJson({id: 2}))}.${signature}`],
    ['a changed header', `${base64url('{"alg":"HS256"}')}.${payload}.${signature}`],
    ['no payload', `${header}..${signature}`],
  ])('%s fits none', async (_, token) => {
    expect(await code(token, {secrets})).toBe('signature-mismatch');
  });

  test('no secret accepts nothing', async () => {
    expect(await code(good, {secrets: []})).toBe('signature-mismatch');
  });

  test('claims of a token that does not fit are shown, never judged', async () => {
    const inspection = await inspect(signedWith(other));
    expect(inspection).toMatchObject({
      signatureVerified: false,
      user: null,
      payload: {json: {id: 1}},
      checks: expect.arrayContaining([
        expect.objectContaining({id: 'payload', status: 'not-reached'}),
        expect.objectContaining({id: 'claims', status: 'not-reached'}),
      ]),
    });
  });
});

describe('differential diagnosis', () => {
  const bytes = Buffer.from(secret);

  test.each([
    ['secret-whitespace', 'line-break-appended', `${secret}\n`],
    ['secret-whitespace', 'crlf-appended', `${secret}\r\n`],
    ['secret-whitespace', 'space-appended', `${secret} `],
    ['secret-whitespace', 'space-prepended', ` ${secret}`],
    ['secret-whitespace', 'double-quoted', `"${secret}"`],
    ['secret-whitespace', 'single-quoted', `'${secret}'`],
    ['secret-encoding', 'base64url-decoded', Buffer.from(secret, 'base64url')],
    ['secret-encoding', 'base64-decoded', Buffer.from(secret.replace(/[-_]/g, ''), 'base64')],
    ['secret-encoding', 'base64-encoded', bytes.toString('base64')],
    [
      'secret-encoding',
      'base64-encoded-with-line-break',
      Buffer.from(`${secret}\n`).toString('base64'),
    ],
    ['secret-encoding', 'hex-encoded', bytes.toString('hex')],
    ['secret-encoding', 'utf-16-encoded', Buffer.from(secret, 'utf16le')],
    ['secret-encoding', 'utf-16be-encoded', Buffer.from(secret, 'utf16le').swap16()],
    ['secret-encoding', 'byte-order-mark-prepended', `\uFEFF${secret}`],
    ['secret-encoding', 'lower-case', secret.toLowerCase()],
    ['secret-encoding', 'upper-case', secret.toUpperCase()],
    ['secret-encoding', 'sha-256-hashed', createHash('sha256').update(secret).digest()],
    ['secret-encoding', 'sha-256-hashed-as-hex', createHash('sha256').update(secret).digest('hex')],
    ['secret-empty', 'empty', ''],
  ])('%s: %s', async (expected, transformation, key) => {
    expect(await outcome(signedWith(key))).toMatchObject({
      code: expected,
      facts: expected === 'secret-empty' ? {transformation} : {transformation, secretId: 'secret'},
    });
  });

  test.each([
    ['trimmed', `${secret}\n`, secret],
    ['unquoted', `"${secret}"`, secret],
  ])('the given secret has more around it: %s', async (transformation, secrets, key) => {
    expect(await outcome(signedWith(key), {secrets})).toMatchObject({
      code: 'secret-whitespace',
      facts: {transformation},
    });
  });

  test.each([
    ['hex-decoded', Buffer.from('ab'.repeat(32), 'hex'), 'ab'.repeat(32)],
    ['upper-case', 'AB'.repeat(32), 'ab'.repeat(32)],
    ['base64-decoded', Buffer.from('AbCd'.repeat(11), 'base64'), 'AbCd'.repeat(11)],
  ])('%s', async (transformation, key, secrets) => {
    expect(await outcome(signedWith(key), {secrets})).toMatchObject({
      code: 'secret-encoding',
      facts: {transformation},
    });
  });

  test.each([
    workedExample.secret,
    'your-secret',
    '<YOUR_SECRET>',
    'YOUR_SECRET',
    'secret',
    'ALGOMO_SECRET',
    'undefined',
  ])('the placeholder %s', async (placeholder) => {
    expect(await outcome(signedWith(placeholder))).toMatchObject({
      code: 'secret-placeholder',
      facts: {placeholder},
    });
  });

  test.each([
    ['last-character-missing', secret.slice(0, -1)],
    ['first-character-missing', secret.slice(1)],
    ['first-32-characters', secret.slice(0, 32)],
  ])('the secret was cut off: %s', async (transformation, key) => {
    expect(await outcome(signedWith(key))).toMatchObject({
      code: 'signature-mismatch',
      facts: {transformation, secretId: 'secret'},
    });
  });

  test('a secret of 10 MB ends in an answer', async () => {
    expect(await code(good, {secrets: 'x'.repeat(10_000_000)})).toBe('signature-mismatch');
  });

  test.each([
    ['payload', payload],
    ['payload-text', claimsJson()],
    ['no-dot', header + payload],
  ])('the right secret over the wrong text: %s', async (signed, input) => {
    const mac = createHmac('sha256', secret).update(input).digest('base64url');
    expect(await outcome(signedAs(mac))).toMatchObject({
      code: 'signature-mismatch',
      facts: {signed},
    });
  });
});
