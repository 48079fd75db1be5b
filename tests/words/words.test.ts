import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {proseOfPage, proseOfProgram} from './prose';
import {wordsToAvoid, type WordToAvoid} from './words-to-avoid';

/** Where readers find words: pages, the catalogue, what pages are made of, the chat, the playground and its checks. */
const read = [
  'docs',
  'src/problems',
  'src/components',
  'src/pages',
  'src/example-code/languages.ts',
  'src/example-code/templates.ts',
  'src/example-code/run-statement.ts',
  'src/plugins/problem-pages/page.ts',
  'src/widget/view',
  'src/page-check',
  'src/visitor-token',
  'src/scenarios',
  'src/playground',
];

const files = read.flatMap(filesOf);

/** The files of a folder, but for what customers say in their own words. */
function filesOf(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, {recursive: true, encoding: 'utf8'})
    .map((file) => join(path, file))
    .filter(
      (file) =>
        /\.(?:mdx|tsx?)$/.test(file) &&
        !/\.(?:test|d)\.ts|\/generated\/|\/customer-words\//.test(file),
    );
}

const pattern = ({avoid}: WordToAvoid) =>
  new RegExp(avoid.source.replaceAll(' ', '[ \\n]+'), 'gim');

/** Each place in the prose as `file:line: what is there → what is better`. */
function avoided(file: string, source: string): string[] {
  const prose = file.endsWith('.mdx') ? proseOfPage(source) : proseOfProgram(source, file);
  return wordsToAvoid
    .filter(({except = []}) => !except.includes(file))
    .flatMap((word) =>
      [...prose.matchAll(pattern(word))].map(({index, 0: found}) => {
        const line = source.slice(0, index).split('\n').length;
        return `${file}:${line}: “${found.trim().replaceAll(/\s+/g, ' ')}” → ${word.better}`;
      }),
    );
}

test.each(files)('%s avoids the words to avoid', (file) => {
  expect(avoided(file, readFileSync(file, 'utf8'))).toEqual([]);
});

describe.each(wordsToAvoid)('$avoid', (word) => {
  const finds = (text: string) => pattern(word).test(proseOfPage(text));

  test.each(word.found)('is found in “%s”', (text) => expect(finds(text)).toBe(true));
  test.each(word.right)('is not found in “%s”', (text) => expect(finds(text)).toBe(false));

  test('is excepted only in files that need it', () => {
    const idle = (word.except ?? []).filter((file) => {
      const source = readFileSync(file, 'utf8');
      return !pattern(word).test(
        file.endsWith('.mdx') ? proseOfPage(source) : proseOfProgram(source, file),
      );
    });
    expect(idle).toEqual([]);
  });
});

test('code and quoted words are exempt, what is around them is not', () => {
  const page = 'Say “nobody”, write `nobody`,\nbut nobody.\n\n```text\nnobody\n```\n';
  expect(avoided('docs/a.mdx', page)).toEqual(['docs/a.mdx:2: “nobody” → no one']);
  const program = "const code = 'nobody';\nconst text = 'There is nobody.';\n";
  expect(avoided('src/a.ts', program)).toEqual(['src/a.ts:2: “nobody” → no one']);
});
