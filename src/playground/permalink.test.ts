import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readHash, writeHash} from './permalink';
import {initialState} from './state';

test('the initial state needs no hash', async () => {
  expect(await writeHash(initialState)).toBe('');
});

test('a scenario alone stays readable', async () => {
  const hash = await writeHash({...initialState, scenario: 'expired'});
  expect(hash).toBe('#scenario=expired');
  expect(await readHash(hash)).toEqual({kind: 'scenario', scenario: 'expired'});
});

test('whatever is typed comes back', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({unit: 'grapheme', maxLength: 2_000}),
      fc.option(fc.maxSafeInteger()),
      async (payloadText, expiresIn) => {
        const state = {payloadText, expiresIn, scenario: 'tampered-payload'};
        expect(await readHash(await writeHash(state))).toEqual({kind: 'state', state});
      },
    ),
  );
});

test('a link carries what it names, and nothing else', async () => {
  const state = {...initialState, expiresIn: 60};
  const withMore = {...state, pasted: 'eyJ.eyJ.abc', secret: 'a secret'};
  expect(await writeHash(withMore)).toBe(await writeHash(state));
});

const packed = async (value: unknown) => {
  const stream = new Blob([JSON.stringify(value)])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = Buffer.from(await new Response(stream).arrayBuffer());
  return `#v1.${bytes.toString('base64url')}`;
};

test('a hash is strict base64url', async () => {
  const hash = await writeHash({...initialState, expiresIn: 60});
  for (const changed of [`${hash}=`, `${hash} `, `${hash}%3D`, hash.replace('.', '.+')]) {
    expect(await readHash(changed)).toBeNull();
  }
});

test.each([
  ['nothing', ''],
  ['an anchor', '#set-up'],
  ['a later version', '#v2.abc'],
  ['no base64url', '#v1.***'],
  ['no deflate stream', '#v1.AAAA'],
  ['markup in a scenario', '#scenario=<img src=x>'],
  ['a hash of a megabyte', `#v1.${'A'.repeat(1_000_000)}`],
])('a hash with %s is not understood', async (_, hash) => {
  expect(await readHash(hash)).toBeNull();
});

test.each([
  ['no object', 1],
  ['no payload', {e: 30, s: 'valid'}],
  ['a payload that is no text', {p: {}, e: 30, s: 'valid'}],
  ['a life that is no number', {p: '{}', e: '30', s: 'valid'}],
  ['a scenario with markup', {p: '{}', e: 30, s: '"><script>'}],
  ['a payload of a megabyte', {p: 'x'.repeat(1_000_000), e: 30, s: 'valid'}],
])('a link with %s is not understood', async (_, value) => {
  expect(await readHash(await packed(value))).toBeNull();
});

test('random hashes never throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), async (text) => {
      await readHash(`#v1.${text}`);
    }),
  );
});
