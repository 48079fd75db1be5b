import fc from 'fast-check';
import type {CallSiteUser} from '../../src/example-code/literals';
import {longLifetime, recommendedLifetime} from '../../src/visitor-token';
import type {Signing} from './cases';

/** What some language's strings give a meaning to, or an editor. */
const meaningful = [
  '\\',
  '\\\\',
  '"',
  "'",
  '`',
  "'''",
  '"""',
  '$',
  '${x}',
  '$x',
  '$(id)',
  '#{x}',
  '#',
  '@x',
  '@{x}',
  '%s',
  '{0}',
  '{{x}}',
  '\\n',
  '\\u0041',
  '\\x41',
  '\\0',
  '\n',
  '\r\n',
  '\t',
  '\0',
  '\u00001',
  '\u001b',
  '\u007f',
  '\u0085',
  '\u00a0',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u{e0001}',
  '\u{e0041}\u{e007f}',
  '\u3164',
  '</script>',
  '<!--',
  '-->',
  '*/',
  '//',
  '--',
  '=begin',
  'é',
  'e\u0301',
  '👩🏽‍💻',
  '🇺🇳',
  '𠮷',
  'سلام',
  '\u{1fffe}',
  '\uffff',
];

const piece = fc.oneof(
  {weight: 3, arbitrary: fc.constantFrom(...meaningful)},
  {weight: 2, arbitrary: fc.string({maxLength: 8})},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 4})},
);
/** Never empty: some examples take an empty field for one that was not given. */
const text = fc.array(piece, {minLength: 1, maxLength: 6}).map((pieces) => pieces.join('') || ' ');
const number = fc.oneof(fc.nat(), fc.maxSafeInteger());
const field = fc.option(fc.oneof(text, number), {nil: undefined});
/** White space at its ends would be accepted with a warning. */
const id = fc.oneof(
  text.map((inner) => `u${inner}u`),
  number,
);

const signing = fc.record({
  user: fc.record({id, name: field, email: field, companyId: field, companyName: field}),
  lifetime: fc.oneof(fc.constant(recommendedLifetime), fc.integer({min: 1, max: longLifetime})),
});

export type RandomSigning = Signing & {user: CallSiteUser};

/** A few dozen users, the same for the same seed. */
export function randomSignings(seed: number): RandomSigning[] {
  return fc.sample(signing, {seed, numRuns: 40}).map(({user, lifetime}, index) => {
    const given = Object.entries(user).filter(([, value]) => value !== undefined);
    return {
      name: `random-${index + 1}`,
      user: Object.fromEntries(given) as CallSiteUser,
      expected: Object.fromEntries(given.map(([name, value]) => [name, String(value)])),
      lifetime,
    };
  });
}
