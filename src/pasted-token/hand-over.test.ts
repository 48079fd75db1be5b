import {expect, test} from 'vitest';
import {handOverPasted, takePasted} from './hand-over';

test('a text waits for whoever takes it, and is gone then', () => {
  const taken: string[] = [];
  handOverPasted('first');
  takePasted((text) => taken.push(text))();
  takePasted((text) => taken.push(text))();
  expect(taken).toEqual(['first']);
});

test('who is there already gets it at once', () => {
  const taken: string[] = [];
  const end = takePasted((text) => taken.push(text));
  handOverPasted('second');
  end();
  handOverPasted('later');
  expect(taken).toEqual(['second']);
  takePasted((text) => taken.push(text))();
  expect(taken).toEqual(['second', 'later']);
});
