import {describe, expect, test} from 'vitest';
import {claimsJson, forge, forgeClaims, now, seconds, secret} from './testing/forge';
import {code, inspect, outcome, warnings} from './testing/refusal';
import {maxLifetime} from './limits';
import {verifyVisitorToken} from '.';

/** The time so many seconds after the token's. */
function after(offset: number): {now: Date} {
  return {now: new Date(now.getTime() + offset * 1000)};
}

describe('form', () => {
  test.each([
    ['"1"', 'type'],
    ['null', 'type'],
    ['true', 'type'],
    ['[1]', 'type'],
    ['{}', 'type'],
    ['"2025-06-01T12:00:00Z"', 'type'],
    ['1e400', 'not-finite'],
    ['-1e400', 'not-finite'],
  ])('%s', async (value, reason) => {
    for (const claim of ['exp', 'nbf', 'iat']) {
      expect(await outcome(forge(`{"id":1,"${claim}":${value}}`))).toMatchObject({
        code: 'time-claim-not-a-number',
        facts: {claim, reason},
      });
    }
  });
});

describe('exp', () => {
  test('none is a warning', async () => {
    expect(await warnings(forgeClaims({exp: undefined}))).toEqual(['exp-missing']);
  });

  test.each([
    [0, 'accepted'],
    [29.999, 'accepted'],
    [30, 'expired'],
    [61, 'expired'],
  ])('%s s after it: %s', async (offset, expected) => {
    expect(await code(forgeClaims({exp: seconds}), after(offset))).toBe(expected);
  });

  test('a fraction of a second counts', async () => {
    const token = forgeClaims({exp: seconds + 0.5});
    expect(await code(token, after(30.499))).toBe('accepted');
    expect(await code(token, after(30.5))).toBe('expired');
  });

  test.each([
    [30, []],
    [300, []],
    [301, ['lifetime-too-long']],
    [maxLifetime, ['lifetime-too-long']],
  ])('%s s ahead: warnings %j', async (ahead, expected) => {
    expect(await warnings(forgeClaims({exp: seconds + ahead}))).toEqual(expected);
  });

  test.each([
    [seconds + maxLifetime + 1, 'lifetime-too-long'],
    [253402300799, 'lifetime-too-long'],
    [9999999999, 'lifetime-too-long'],
    [1e300, 'lifetime-too-long'],
    [(seconds + 30) * 1000, 'exp-in-milliseconds'],
    [(seconds - 3600) * 1000 + 1, 'exp-in-milliseconds'],
    [seconds * 1000 + 30, 'exp-in-milliseconds'],
    [(seconds + 30) * 1e6, 'lifetime-too-long'],
    [30, 'exp-is-a-duration'],
    [3600, 'exp-is-a-duration'],
    [30000, 'exp-is-a-duration'],
    [31536000, 'exp-is-a-duration'],
    [0, 'expired'],
    [-30, 'expired'],
    [1e9, 'expired'],
  ])('%s: %s', async (exp, expected) => {
    expect(await outcome(forgeClaims({exp}))).toMatchObject({
      code: expected,
      problem: {severity: 'error'},
    });
  });

  test('says the time of the server and the difference', async () => {
    const result = await outcome(forgeClaims(), after(91));
    expect(result).toMatchObject({
      code: 'expired',
      facts: {serverTime: '2025-06-01T12:01:31.000Z', difference: -61, clockDifference: -91},
      detail: expect.stringContaining('expired 61 s ago'),
    });
    expect(result).toMatchObject({detail: expect.stringContaining('clock seems 91 s behind')});
  });

  test.each([
    [31.25, '31 s'],
    [119.4, '119 s'],
    [119.6, '2 min 0 s'],
    [299.7, '5 min 0 s'],
    [7199.4, '119 min 59 s'],
    [7199.6, '2 h 0 min'],
    [86_369, '23 h 59 min'],
    [86_399, '24 h 0 min'],
    [172_769, '47 h 59 min'],
    [172_799, '2 days'],
  ])('%s s are "%s"', async (late, words) => {
    expect(await outcome(forgeClaims({exp: seconds}), after(late))).toMatchObject({
      code: 'expired',
      detail: expect.stringContaining(`expired ${words} ago`),
    });
  });

  test('local time taken for UTC is seen', async () => {
    expect(await outcome(forgeClaims(), after(7200))).toMatchObject({facts: {hours: -2}});
    expect(await outcome(forgeClaims(), after(7300))).not.toHaveProperty('facts.hours');
  });
});

describe('nbf and iat', () => {
  test.each([
    ['nbf', 0, 'accepted'],
    ['nbf', 30, 'accepted'],
    ['nbf', 30.001, 'not-yet-valid'],
    ['nbf', 3600, 'not-yet-valid'],
    ['iat', 0, 'accepted'],
    ['iat', 30, 'accepted'],
    ['iat', 30.001, 'issued-in-future'],
    ['iat', -3600, 'accepted'],
  ])('%s %s s ahead: %s', async (claim, ahead, expected) => {
    expect(await code(forgeClaims({[claim]: seconds + ahead}))).toBe(expected);
  });

  test.each([
    ['nbf', 'not-yet-valid'],
    ['iat', 'issued-in-future'],
  ])('%s in milliseconds', async (claim, expected) => {
    expect(await outcome(forgeClaims({[claim]: seconds * 1000}))).toMatchObject({
      code: expected,
      facts: {claim, reason: 'milliseconds', expected: seconds},
      detail: expect.stringContaining('in milliseconds'),
    });
  });

  test('a clock that is ahead is named', async () => {
    expect(await outcome(forgeClaims({iat: seconds + 61, exp: seconds + 91}))).toMatchObject({
      code: 'issued-in-future',
      facts: {clockDifference: 61, serverTime: now.toISOString()},
      detail: expect.stringContaining('your server’s clock seems 61 s ahead'),
    });
  });
});

test('every problem of the times is reported, the first is the reason', async () => {
  const inspection = await inspect(forgeClaims({exp: 30, iat: seconds + 100}));
  const time = inspection.checks.find(({id}) => id === 'time');
  expect(time?.problems.map((each) => each.code)).toEqual([
    'exp-is-a-duration',
    'issued-in-future',
  ]);
  expect(inspection.problem?.code).toBe('exp-is-a-duration');
});

test.each([new Date(NaN), 5, '2025-06-01', null])(
  'now %s is a programming mistake',
  async (time) => {
    const options = {secrets: secret, now: time as never};
    await expect(verifyVisitorToken(forge(claimsJson()), options)).rejects.toThrow(TypeError);
  },
);
