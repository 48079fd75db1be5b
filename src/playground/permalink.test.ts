import fc from 'fast-check';
import {expect, test} from 'vitest';
import {initialChoice, scenarios} from '../scenarios';
import {isLink, type LinkContent, readHash, writeHash, writeHashAtOnce} from './permalink';

test('the initial state needs no hash', async () => {
  expect(await writeHash({kind: 'state', state: initialChoice})).toBe('');
});

test('a scenario alone stays readable', async () => {
  const state = {...initialChoice, scenario: 'expired'};
  expect(await writeHash({kind: 'state', state})).toBe('#scenario=expired');
  expect(await readHash('#scenario=expired')).toEqual({kind: 'scenario', scenario: 'expired'});
});

/** What each content comes back as: the initial payload is left out of links. */
function readAs(content: LinkContent): LinkContent | null {
  if (content.kind !== 'state') return content;
  const {payloadText, expiresIn, scenario} = content.state;
  const initial =
    payloadText === initialChoice.payloadText && expiresIn === initialChoice.expiresIn;
  if (!initial) return content;
  return scenario === initialChoice.scenario ? null : {kind: 'scenario', scenario};
}

const choices = fc.record({
  payloadText: fc.oneof(
    fc.constant(initialChoice.payloadText),
    fc.string({unit: 'grapheme', maxLength: 2_000}),
    fc.string({unit: 'binary', maxLength: 20_000, size: 'max'}),
    // Half a surrogate pair, control characters, and text that does not compress.
    fc.string({unit: fc.constantFrom('\ud83d', '\0', '"', '\\', '\u2028'), maxLength: 17_000}),
  ),
  expiresIn: fc.option(fc.maxSafeInteger()),
  scenario: fc.constantFrom(...scenarios.map(({id}) => id)),
});

const contents = fc.oneof<fc.Arbitrary<LinkContent>[]>(
  choices.map((state) => ({kind: 'state', state})),
  fc.constantFrom<LinkContent>(
    {kind: 'source', source: 'paste'},
    {kind: 'source', source: 'page'},
    {kind: 'problem', code: 'session-expired'},
    {kind: 'scenario', scenario: 'valid'},
  ),
);

test('what a link says is read as it was; what is too long for one is refused', async () => {
  await fc.assert(
    fc.asyncProperty(contents, async (content) => {
      const hash = await writeHash(content);
      if (hash === null) {
        expect(content.kind === 'state' && content.state.payloadText.length).toBeGreaterThan(2_000);
      } else {
        expect(await readHash(hash)).toEqual(readAs(content));
      }
    }),
  );
});

test('what is written at once is read as it was', async () => {
  await fc.assert(
    fc.asyncProperty(contents, async (content) => {
      const hash = writeHashAtOnce(content);
      if (hash === null) {
        expect(content.kind === 'state' && content.state.payloadText.length).toBeGreaterThan(2_000);
      } else {
        expect(await readHash(hash)).toEqual(readAs(content));
      }
    }),
  );
});

test('a payload of 2,000 characters of any kind fits a link', async () => {
  const text = Array.from({length: 2_000}, (_, index) => String.fromCharCode(0x4e00 + index * 7));
  const state = {...initialChoice, payloadText: text.join('')};
  expect(await readHash((await writeHash({kind: 'state', state})) ?? '')).toEqual({
    kind: 'state',
    state,
  });
});

test('a link carries what it names, and nothing else', async () => {
  const state = {...initialChoice, expiresIn: 60};
  const withMore = {...state, pasted: 'eyJ.eyJ.abc', secret: 'a secret'};
  expect(await writeHash({kind: 'state', state: withMore})).toBe(
    await writeHash({kind: 'state', state}),
  );
});

const packed = async (value: unknown) => {
  const stream = new Blob([JSON.stringify(value)])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = Buffer.from(await new Response(stream).arrayBuffer());
  return `#v1.${bytes.toString('base64url')}`;
};

test('a hash is strict base64url', async () => {
  const hash = await packed({p: '{}', e: 60, s: 'valid'});
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
  ['a source that there is not', '#source=secrets'],
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

test.each([
  ['#v1.AAAA', true],
  ['#v0.AAAA', true],
  ['#state=abc', true],
  ['#problem=expired', true],
  ['', false],
  ['#', false],
  ['#payload', false],
])('%s means to be a link: %s', (hash, expected) => {
  expect(isLink(hash)).toBe(expected);
});

test('random hashes never throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), async (text) => {
      await readHash(`#v1.${text}`);
    }),
  );
});
