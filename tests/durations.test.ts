import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {sessionSeconds} from '../src/service/limits';
import {clockTolerance, longLifetime, recommendedLifetime} from '../src/visitor-token/limits';
import {functionTimeout} from '../src/widget/token';

const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const amount = `\\d+|${numbers.slice(1).join('|')}|ten`;
const duration = new RegExp(`\\b(${amount})\\s(second|minute|hour)s?\\b`, 'gi');
const units: Readonly<Record<string, number>> = {second: 1, minute: 60, hour: 3600};

/** What the texts say of a constant: how long it is, and around which words the duration stands. */
const meanings: readonly (readonly [seconds: number, around: RegExp])[] = [
  [
    clockTolerance,
    /tolerates \*|may differ: \*|expired more than \*|lifetime plus \*|more than \* ahead of Algomo/,
  ],
  [
    recommendedLifetime,
    /lifetime of\s+\*|lifetime to \*|that moment: \*|`exp` (?:to the current time plus )?\*|`exp` is \* later|the first \*|works for \*|fails after \*|should last \*|[Aa] token of \*|tokens of \*|Keep \*/,
  ],
  [recommendedLifetime + clockTolerance, /valid for \* after signing/],
  [recommendedLifetime + 2 * clockTolerance, /valid for longer: up to \*/],
  [recommendedLifetime + clockTolerance - 20, /20 s behind *\| It is valid for \*/],
  [longLifetime, /valid for more than \*|`exp` is more than \* ahead/],
  [
    functionTimeout / 1000,
    /within \*|up to \* If the function|up to \*\. If the function|longer than \*/,
  ],
  [sessionSeconds, /valid for \*|session expired after \*/],
];

/** Durations that no constant has: what a page takes to read, what a scenario or a library does, a customer’s words. */
const others =
  /doesn't work" in \*|ended \* ago|sets `nbf` \* ahead|signs is \* fast|again after more than \*|Joken’s default claims set a lifetime of \*|'token lifetime \*'/;

const texts = [
  ...filesIn('docs', /\.mdx?$/),
  ...filesIn('src/problems', /(?<!\.test)\.ts$/),
  'src/scenarios/sentences.ts',
  'src/plugins/assistants/skill.md',
];

function filesIn(folder: string, name: RegExp): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => name.test(file))
    .map((file) => join(folder, file));
}

/** The durations of a text that are not what the constant of their sentence is, or whose constant is not known. */
function wrongIn(file: string, text: string): string[] {
  const plain = text.replaceAll('**', '').replaceAll(/\s+/g, ' ');
  return [...plain.matchAll(duration)].flatMap(
    ({0: written, 1: number = '', 2: unit = '', index}) => {
      const around = `${plain.slice(Math.max(0, index - 60), index)}*${plain.slice(index + written.length).slice(0, 40)}`;
      if (others.test(around)) return [];
      const [seconds] = meanings.find(([, words]) => words.test(around)) ?? [];
      const said =
        (Number(number) || numbers.indexOf(number.toLowerCase())) *
        (units[unit.toLowerCase()] ?? 0);
      return said === seconds
        ? []
        : [`${file}: ${around} says ${said}, is ${seconds ?? 'not known'}`];
    },
  );
}

test('each duration in the texts is that of its constant', () => {
  expect(texts.flatMap((file) => wrongIn(file, readFileSync(file, 'utf8')))).toEqual([]);
});

test('the texts have durations of each constant', () => {
  const all = texts.map((file) => readFileSync(file, 'utf8')).join(' ');
  expect([...all.matchAll(duration)].length).toBeGreaterThan(30);
});

test.each([
  'Algomo tolerates 20 seconds.',
  'Set a lifetime of one minute.',
  'A session is valid for 30 minutes.',
  'It waits for 7 seconds.',
])('a duration that is wrong, or of nothing, is found: %s', (text) => {
  expect(wrongIn('text', text)).toHaveLength(1);
});
