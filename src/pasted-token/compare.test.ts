import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compareTokens} from '.';

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const make = (claims: object, signature = 'A'.repeat(43), header: object = {alg: 'HS256'}) =>
  `${part(header)}.${part(claims)}.${signature}`;

describe('compareTokens', () => {
  it('has a row for each header member, each claim and the signature', () => {
    const a = make({id: 1, name: 'Jane', exp: 100});
    const b = make({id: '1', exp: 130, email: 'j@example.com'}, 'B'.repeat(40), {alg: 'HS512'});
    const {same, rows} = compareTokens(a, b);
    expect(same).toBe(false);
    expect(rows).toEqual([
      {
        part: 'header',
        name: 'alg',
        a: '"HS256"',
        b: '"HS512"',
        same: false,
        note: 'Only HS256 is accepted.',
      },
      {
        part: 'claims',
        name: 'id',
        a: '1',
        b: '"1"',
        same: false,
        note: 'A number and its decimal string are the same user.',
      },
      {part: 'claims', name: 'name', a: '"Jane"', b: null, same: false, note: null},
      {
        part: 'claims',
        name: 'exp',
        a: '100',
        b: '130',
        same: false,
        note: 'The second is 30 s later.',
      },
      {part: 'claims', name: 'email', a: null, b: '"j@example.com"', same: false, note: null},
      {
        part: 'signature',
        name: 'signature',
        a: '43 characters',
        b: '40 characters',
        same: false,
        note: null,
      },
    ]);
  });

  it.each([
    [100, 130, 'The second is 30 s later.'],
    [130, 100, 'The second is 30 s earlier.'],
    [
      1_800_000_030,
      1_800_000_030_000,
      'Not comparable: the second is in milliseconds. Seconds are expected.',
    ],
    [
      1_800_000_030_000,
      1_800_000_030,
      'Not comparable: the first is in milliseconds. Seconds are expected.',
    ],
    [
      1_800_000_000_000,
      1_800_000_030_500,
      'The second is 30.5 s later. Both are in milliseconds; seconds are expected.',
    ],
  ])('exp %s and %s: %s', (a, b, note) => {
    const {rows} = compareTokens(make({exp: a}), make({exp: b}));
    expect(rows.find(({name}) => name === 'exp')?.note).toBe(note);
  });

  it.each([
    ['the same', make({id: 1}), make({id: 1}), /same token/],
    ['another secret', make({id: 1}), make({id: 1}, 'B'.repeat(43)), /different secrets/],
    ['changed after signing', make({id: 1}), make({id: 2}), /changed after/],
    ['cut off', make({id: 1}), make({id: 1}).slice(0, -9), /cut off/],
    ['in another case', make({id: 1}), make({id: 1}).toLowerCase(), /case/],
    [
      'in another order',
      make({id: 1, name: 'J'}),
      make({name: 'J', id: 1}, 'B'.repeat(43)),
      /different bytes/,
    ],
  ])('concludes from two that are %s', (_, a, b, conclusion) => {
    expect(compareTokens(a, b).conclusions.join(' ')).toMatch(conclusion);
  });

  it('takes any two texts, and shows no signature', () => {
    const text = fc.oneof(
      fc.string(),
      fc.object().map((claims) => make(claims, 'SIGNATURE'.repeat(5))),
    );
    fc.assert(
      fc.property(text, text, (a, b) => {
        const comparison = compareTokens(a, b);
        expect(comparison.same).toBe(a === b);
        expect(comparison.rows.at(-1)?.part).toBe('signature');
        expect(JSON.stringify(comparison)).not.toContain('SIGNATURESIGNATURE');
      }),
    );
  });
});
