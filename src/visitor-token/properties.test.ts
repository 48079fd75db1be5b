import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isProblemCode} from '../problems';
import {base64urlFlaw, decodeBase64, fromBase64url} from './base64url';
import {decimalText, isExact} from './decimal';
import {readJsonObject} from './json';
import {base64url, claimsJson, forge, forgeClaims, now, secret} from './testing/forge';
import {code, inspect, outcome} from './testing/refusal';
import {signVisitorToken, verifyVisitorToken} from '.';

/** Whatever the token is: a typed answer, and both functions give the same. */
async function agree(token: unknown): Promise<string> {
  const [result, inspection] = [await outcome(token), await inspect(token)];
  if (result === 'accepted') {
    expect(inspection).toMatchObject({accepted: true, verdict: 'accepted', problem: null});
    return result;
  }
  expect(isProblemCode(result.code)).toBe(true);
  expect(inspection).toMatchObject({accepted: false, verdict: 'refused', user: null});
  expect(inspection.problem).toEqual(result.problem);
  return result.code;
}

async function refused(token: unknown): Promise<void> {
  expect(await agree(token)).not.toBe('accepted');
}

describe('any input ends in a typed problem', () => {
  test('every JavaScript value', async () => {
    const values = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withNullPrototype: true,
      withSparseArray: true,
      withObjectString: true,
    });
    await fc.assert(fc.asyncProperty(values, refused));
  });

  test('text', async () => {
    await fc.assert(fc.asyncProperty(fc.string({unit: 'binary', maxLength: 300}), refused));
    await fc.assert(fc.asyncProperty(fc.string({unit: 'grapheme', maxLength: 300}), refused));
  });

  test('text in the shape of a token', async () => {
    const part = fc.base64String().map((text) => text.replace(/=+$/, ''));
    const parts = fc.array(part, {minLength: 1, maxLength: 6});
    await fc.assert(
      fc.asyncProperty(
        parts.map((each) => each.join('.')),
        refused,
      ),
    );
  });

  test('a good token with one character changed', async () => {
    const token = forgeClaims();
    const change = fc.tuple(fc.nat(token.length - 1), fc.string({minLength: 1, maxLength: 1}));
    await fc.assert(
      fc.asyncProperty(change, async ([at, character]) => {
        fc.pre(token[at] !== character);
        await refused(token.slice(0, at) + character + token.slice(at + 1));
      }),
    );
  });

  test('signed bytes', async () => {
    const bytes = fc.uint8Array({maxLength: 200});
    await fc.assert(fc.asyncProperty(bytes, (payload) => refused(forge(payload))));
    await fc.assert(fc.asyncProperty(bytes, (header) => refused(forge(claimsJson(), {header}))));
  });

  test('signed JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json({maxDepth: 6}), async (json) => {
        await agree(forge(json));
        await refused(forge(claimsJson(), {header: json}));
      }),
    );
  });

  test('signed claims of any kind', async () => {
    const claims = fc.record(
      Object.fromEntries(
        ['id', 'name', 'exp', 'iat', 'nbf', 'sub', 'custom'].map((name) => [name, fc.jsonValue()]),
      ),
      {requiredKeys: []},
    );
    await fc.assert(
      fc.asyncProperty(claims, async (each) => void (await agree(forgeClaims(each)))),
    );
  });

  test.each([
    ['x', 10_000_000],
    ['.', 10_000_000],
    [' ', 10_000_000],
    ['"', 10_000_000],
    ['[', 100_000],
    ['{"a":', 100_000],
    ['{{', 100_000],
    ['eyJ', 1_000_000],
    ['%2E', 1_000_000],
    ['<', 10_000_000],
  ])('%s, %i times', async (text, times) => {
    expect(await agree(text.repeat(times))).toBe('token-too-large');
  });

  test.each([
    '[',
    '{"a":',
    '{{',
    '${',
    '<%',
    '"',
    ' ',
    '.',
    'eyJ',
    'eyJ.',
    'your_token_',
    'a@',
    '%2E',
    '\\',
    'anan',
  ])('%s up to the limit', async (text) => {
    await refused(text.repeat(5000).slice(0, 4096));
    await refused(forge(text.repeat(3000).slice(0, 2900)));
  });

  test('nested as deep as a token can be', async () => {
    const depth = 1400;
    const json = `{"id":1,"a":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    expect(await agree(forge(json))).toBe('accepted');
    expect(await agree(`${'['.repeat(2000)}${']'.repeat(2000)}`)).toBe('json-serialization');
  });
});

describe('signing and verifying', () => {
  const field = fc.oneof(
    fc.string({unit: 'binary', maxLength: 40}),
    fc.double({noNaN: true, noDefaultInfinity: true}),
    fc.constant(null),
  );
  const id = fc.oneof(
    fc
      .string({unit: 'grapheme', minLength: 1, maxLength: 30})
      .filter((text) => /[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u.test(text)),
    fc.maxSafeInteger(),
  );

  test('valid claims come back', async () => {
    const claims = fc.record(
      {id, name: field, email: field, companyId: field, companyName: field},
      {requiredKeys: ['id']},
    );
    await fc.assert(
      fc.asyncProperty(claims, async (each) => {
        const token = await signVisitorToken(each, secret, {now});
        const {user} = await verifyVisitorToken(token, {secrets: secret, now});
        expect(user).toEqual(
          Object.fromEntries(
            Object.entries(each)
              .filter(([, value]) => value !== null && value !== undefined)
              .map(([name, value]) => [
                name,
                typeof value === 'number' ? decimalText(value) : value,
              ]),
          ),
        );
      }),
    );
  });

  test('another secret never fits', async () => {
    const token = forgeClaims();
    await fc.assert(
      fc.asyncProperty(fc.string({minLength: 32, maxLength: 64}), async (secrets) => {
        fc.pre(secrets !== secret);
        expect(await code(token, {secrets})).not.toBe('accepted');
      }),
    );
  });
});

describe('readers', () => {
  test('base64url: one text for given bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const text = base64url(bytes);
        expect(base64urlFlaw(text)).toBeNull();
        expect(decodeBase64(text)).toEqual(Uint8Array.from(bytes));
        expect(fromBase64url(text)).toEqual(Uint8Array.from(bytes));
      }),
    );
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(...'ABcd01-_+/= '), maxLength: 9}), (text) => {
        const canonical = base64url(Buffer.from(text, 'base64url')) === text;
        expect(base64urlFlaw(text) === null).toBe(canonical);
        expect(fromBase64url(text) !== null).toBe(canonical);
      }),
    );
  });

  test('JSON: an object is read as JSON.parse reads it, and has no duplicates', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({unit: 'binary'}), fc.jsonValue()), (value) => {
        const text = JSON.stringify(value, null, 1);
        const reading = readJsonObject(text);
        expect(reading).toMatchObject({ok: true, object: {duplicate: null}});
        if (!reading.ok) return;
        expect(reading.object.value).toEqual(JSON.parse(text));
        for (const [name, raw] of reading.object.numbers)
          expect(Number(raw)).toBe(reading.object.value[name]);
      }),
    );
  });

  test('JSON: large and deep texts end', () => {
    const depth = 100_000;
    const deep = `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    const long = JSON.stringify({a: '\\"'.repeat(1_000_000)});
    for (const text of [deep, long, '['.repeat(depth), '{"a":'.repeat(depth)]) {
      expect(['empty', 'syntax', 'ok']).toContain(
        ((reading) => (reading.ok ? 'ok' : reading.flaw))(readJsonObject(text)),
      );
    }
  });

  test('decimals: a double is its own text', () => {
    fc.assert(
      fc.property(fc.double({noNaN: true, noDefaultInfinity: true}), (value) => {
        expect(isExact(String(value))).toBe(true);
        expect(Number(decimalText(value))).toBe(value === 0 ? 0 : value);
        expect(decimalText(value)).toMatch(/^-?\d+(\.\d+)?$/);
      }),
    );
    fc.assert(
      fc.property(fc.bigInt({min: 2n ** 53n, max: 2n ** 80n}), (value) => {
        expect(isExact(String(value))).toBe(decimalText(Number(value)) === String(value));
      }),
    );
  });
});
