import {createHash} from 'node:crypto';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {md5} from './md5';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

test.each(['', 'a', 'abc', 'message digest', 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(64)])(
  'MD5 of %j',
  (text) => {
    const bytes = new TextEncoder().encode(text);
    expect(hex(md5(bytes))).toBe(createHash('md5').update(bytes).digest('hex'));
  },
);

test('MD5 of any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 300}), (bytes) => {
      expect(hex(md5(bytes))).toBe(createHash('md5').update(bytes).digest('hex'));
    }),
  );
});
