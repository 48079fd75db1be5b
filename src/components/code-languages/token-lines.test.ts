import {expect, test} from 'vitest';
import {languages} from '../../example-code/languages';
import {Prism, tokenLines} from '.';

test('names what it finds, the outermost first', () => {
  expect(tokenLines('{"id": 1}', 'json')[0]).toContainEqual({types: ['property'], content: '"id"'});
  expect(tokenLines('<b>', 'html')[0]?.[1]).toEqual({types: ['tag', 'tag'], content: 'b'});
});

test('takes what is around template code for HTML', () => {
  const [line = []] = tokenLines('<b><?= $a ?></b>', 'php');
  expect(line.map(({content}) => content).join('')).toBe('<b><?= $a ?></b>');
  expect(line).toContainEqual({types: ['tag', 'tag'], content: 'b'});
  expect(line.find(({content}) => content === '$a')?.types).toContain('variable');
});

test('keeps every line, empty ones too', () => {
  const code = '/* a\n\n b */\r\nconst c = 1;\n';
  const lines = tokenLines(code, 'javascript');
  expect(lines.map((line) => line.map(({content}) => content).join(''))).toEqual([
    '/* a',
    '',
    ' b */',
    'const c = 1;',
    '',
  ]);
  expect(lines[2]?.[0]?.types).toEqual(['comment']);
});

test('leaves a language that is not loaded as it is', () => {
  expect(tokenLines('a b', 'cobol')).toEqual([[{types: ['plain'], content: 'a b'}]]);
});

test('has the language of every example, and leaves no global behind', () => {
  for (const {prism} of languages) expect(Prism.languages[prism], prism).toBeDefined();
  expect('Prism' in globalThis).toBe(false);
});
