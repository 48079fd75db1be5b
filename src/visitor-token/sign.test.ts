import {describe, expect, test} from 'vitest';
import {now, seconds, secret} from './testing/forge';
import {code} from './testing/refusal';
import {
  inspectVisitorToken,
  payloadObject,
  signPayload,
  signVisitorToken,
  verifyVisitorToken,
  VisitorTokenError,
  withTimes,
} from '.';

describe('signVisitorToken', () => {
  test('lives 30 s, from now', async () => {
    const token = await signVisitorToken({id: 1, name: 'Jane'}, secret, {now});
    expect(await verifyVisitorToken(token, {secrets: secret, now})).toEqual({
      user: {id: '1', name: 'Jane'},
      claims: {id: 1, name: 'Jane', iat: seconds, exp: seconds + 30},
      secretId: 'secret',
      warnings: [],
    });
  });

  test('lives as long as it is told to, or as the claims say', async () => {
    const exp = async (claims: object, expiresIn?: number): Promise<unknown> => {
      const token = await signVisitorToken({id: 1, ...claims}, secret, {now, expiresIn});
      return (await verifyVisitorToken(token, {secrets: secret, now})).claims['exp'];
    };
    expect(await exp({}, 60)).toBe(seconds + 60);
    expect(await exp({exp: seconds + 7}, 60)).toBe(seconds + 7);
  });

  test.each([
    [{}, 'id-missing'],
    [{id: ''}, 'id-empty'],
    [{id: NaN}, 'id-unsafe-number'],
    [{id: 2 ** 53}, 'id-unsafe-number'],
    [{id: 1n}, 'id-type'],
    [{id: () => 1}, 'id-type'],
    [{id: new Date(0)}, 'id-type'],
    [{id: 1, name: Infinity}, 'claim-unsafe-number'],
    [{id: 1, email: false}, 'claim-type'],
    [{id: 1, name: 'x'.repeat(513)}, 'claim-too-long'],
    [{id: 1, exp: seconds - 60}, 'expired'],
    [{id: 1, exp: now.getTime()}, 'exp-in-milliseconds'],
    [{id: 1, exp: '30s'}, 'time-claim-not-a-number'],
    [{id: 1, exp: NaN}, 'time-claim-not-a-number'],
    [{id: 1, note: 'x'.repeat(4000)}, 'token-too-large'],
  ])('refuses %o: %s', async (claims, expected) => {
    await expect(signVisitorToken(claims as never, secret, {now})).rejects.toMatchObject({
      name: 'VisitorTokenError',
      code: expected,
    });
  });

  test.each([
    ['', 'secret-empty'],
    ['x'.repeat(31), 'secret-too-short'],
  ])('refuses the secret %j', async (weak, expected) => {
    await expect(signVisitorToken({id: 1}, weak, {now})).rejects.toMatchObject({code: expected});
  });

  test.each([
    [null, secret, {}],
    ['{"id":1}', secret, {}],
    [[1], secret, {}],
    [{id: 1, custom: 1n}, secret, {}],
    [{id: 1}, undefined, {}],
    [{id: 1}, Buffer.from(secret), {}],
    [{id: 1}, secret, {expiresIn: '30'}],
    [{id: 1}, secret, {expiresIn: 0}],
    [{id: 1}, secret, {expiresIn: -1}],
    [{id: 1}, secret, {expiresIn: NaN}],
    [{id: 1}, secret, {expiresIn: Infinity}],
    [{id: 1}, secret, {now: 5}],
  ])('a wrong argument is a TypeError: %#', async (claims, key, options) => {
    await expect(
      signVisitorToken(claims as never, key as never, {now, ...options} as never),
    ).rejects.toThrow(TypeError);
  });
});

describe('signPayload', () => {
  test.each(['{"id":1,"id":2}', '{"id":9007199254740993}', '{ "id" : 1 }\n', 'no JSON', ''])(
    'signs %j as it is',
    async (payload) => {
      const token = await signPayload(payload, secret);
      const inspection = await inspectVisitorToken(token, {secrets: secret, now});
      expect(inspection.signatureVerified).toBe(true);
      expect(inspection.payload?.text).toBe(payload);
    },
  );

  test('what survives is judged', async () => {
    expect(await code(await signPayload('{"id":1,"id":2}', secret))).toBe('duplicate-member');
    expect(await code(await signPayload('{"id":9007199254740993}', secret))).toBe(
      'id-unsafe-number',
    );
    expect(await code(await signPayload('', secret))).toBe('payload-missing');
  });

  test.each([
    [{id: 1}, secret],
    ['{}', undefined],
  ])('a wrong argument is a TypeError: %#', async (payload, key) => {
    await expect(signPayload(payload as never, key as never)).rejects.toThrow(TypeError);
  });
});

describe('withTimes', () => {
  const times = `"iat":${seconds},"exp":${seconds + 30}`;

  test.each([
    ['{}', `{${times}}`],
    ['{"id":1}', `{"id":1,${times}}`],
    ['{"id":1,"id":9007199254740993}', `{"id":1,"id":9007199254740993,${times}}`],
    ['{\n  "id": 1\n}\n', `{\n  "id": 1,${times}\n}\n`],
    ['{"id":1,"exp":5}', `{"id":1,"exp":5,"iat":${seconds}}`],
    ['{"id":1,"exp":null,"iat":"}"}', '{"id":1,"exp":null,"iat":"}"}'],
    ['{"a":{"exp":1}}', `{"a":{"exp":1},${times}}`],
  ])('%s becomes %s', (payload, expected) => {
    expect(withTimes(payload, {now, expiresIn: 30})).toBe(expected);
  });

  test('without an end', () => {
    expect(withTimes('{"id":1}', {now, expiresIn: null})).toBe(`{"id":1,"iat":${seconds}}`);
  });

  test.each([
    ['{', 'payload-not-json'],
    ['[]', 'payload-not-object'],
  ])('%s is refused: %s', (payload, expected) => {
    expect(() => withTimes(payload, {now, expiresIn: 30})).toThrow(VisitorTokenError);
    expect(() => payloadObject(payload)).toThrow(expect.objectContaining({code: expected}));
  });
});

describe('what is checked is what is signed', () => {
  const claimsOf = async (claims: object) => {
    const token = await signVisitorToken(claims as {id: string}, secret, {now});
    return JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as object;
  };

  test.each([60, '30s', null, [60], new Date(), new Map(), {expiresin: 60}, {lifetime: 60}])(
    'the lifetime %j in place of the options is a TypeError',
    async (options) => {
      await expect(signVisitorToken({id: 1}, secret, options as never)).rejects.toThrow(TypeError);
    },
  );

  test('toJSON of the claims, and of one of them', async () => {
    expect(await claimsOf({id: 0, toJSON: () => ({id: 2})})).toMatchObject({id: 2});
    expect(await claimsOf({id: {toJSON: () => 'a'}})).toMatchObject({id: 'a'});
    await expect(claimsOf({id: 1, toJSON: () => ({name: 'x'})})).rejects.toMatchObject({
      code: 'id-missing',
    });
    await expect(claimsOf({id: 1, toJSON: () => 'text'})).rejects.toThrow(TypeError);
  });

  test('a getter that gives another value each time', async () => {
    let calls = 0;
    const claims = Object.defineProperty({}, 'id', {
      enumerable: true,
      get: () => (calls++ === 0 ? 'first' : {}),
    });
    expect(await claimsOf(claims)).toMatchObject({id: 'first'});
  });

  test('a prototype and symbols are not signed, so they are not checked either', async () => {
    await expect(claimsOf(Object.create({id: 1}) as object)).rejects.toMatchObject({
      code: 'id-missing',
    });
    expect(await claimsOf({id: 1, [Symbol('name')]: {}})).toMatchObject({id: 1});
  });

  test.each<[string, object]>([
    ['as a claim', {id: 1, name: new Date(0)}],
    [
      'of a getter',
      Object.defineProperty({id: 1}, 'name', {enumerable: true, get: () => new Date(0)}),
    ],
    ['of toJSON', {toJSON: () => ({id: 1, name: new Date(0)})}],
  ])('a date %s is refused', async (_, claims) => {
    await expect(claimsOf(claims)).rejects.toMatchObject({code: 'claim-type'});
  });

  test('what is inside a claim that is ignored is not taken for a claim', async () => {
    expect(await claimsOf({id: 1, shop: {id: NaN}})).toMatchObject({id: 1, shop: {id: null}});
    await expect(claimsOf({id: 1, shop: {id: 1n}})).rejects.toThrow(TypeError);
  });

  test('a date as a time is refused', async () => {
    await expect(claimsOf({id: 1, exp: new Date(now)})).rejects.toMatchObject({
      code: 'time-claim-not-a-number',
    });
  });

  test('a number that JSON cannot write is refused, not dropped', async () => {
    await expect(claimsOf({id: 1, name: Infinity})).rejects.toMatchObject({
      code: 'claim-unsafe-number',
    });
  });
});
