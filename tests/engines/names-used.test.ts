import {expect, test} from 'vitest';
import {lackingNames} from './names-used';

const scripts: [script: string, names: string[]][] = [
  ['requestIdleCallback(f)', ['requestIdleCallback']],
  ['AbortSignal.any([])', ['AbortSignal.any']],
  ['Promise.withResolvers()', ['Promise.withResolvers']],
  ['Object.groupBy([], f)', ['Object.groupBy']],
  ['Array.fromAsync([])', ['Array.fromAsync']],
  ['Response.json({})', ['Response.json']],
  ['x.toSorted()', ['.toSorted()']],
  ['x?.isWellFormed()', ['.isWellFormed()']],
  ['new Navigation()', ['Navigation']],
  ['x.requestIdleCallback; ({requestIdleCallback: 1}); x.toSorted', []],
  ['x.at(-1); structuredClone(x); Object.hasOwn(x, "y"); new CompressionStream("gzip")', []],
];

test.each(scripts)('%s', (script, names) => {
  expect([...lackingNames(script)]).toEqual(names);
});

test('a script that is newer than the engines is refused', () => {
  expect(() => lackingNames('/[a--b]/v')).toThrow(SyntaxError);
});
