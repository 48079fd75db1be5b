import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {ESLint} from 'eslint';
import ts from 'typescript';
import {describe, expect, test} from 'vitest';
import {mayEnter, opened} from '../eslint.zones.mjs';

const rooms = Object.keys(mayEnter);
const roomOf = (path: string) => rooms.find((room) => `${path}/`.startsWith(`${room}/`));

/** What the files of a room import of the repository, beside themselves, tests left out. */
function importsOf(room: string): string[] {
  const files = readdirSync(room, {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$|testing\//.test(file))
    .map((file) => join(room, file));
  const imported = files.flatMap((file) =>
    ts
      .preProcessFile(readFileSync(file, 'utf8'), true, true)
      .importedFiles.flatMap(({fileName}) => {
        if (fileName.startsWith('.')) return [join(dirname(file), fileName)];
        return fileName.startsWith('@site/') ? [fileName.slice('@site/'.length)] : [];
      }),
  );
  return [...new Set(imported)].filter((path) => roomOf(path) !== room);
}

/** Whether a name of the list opens what an import names without its ending. */
function opens(name: string, path: string): boolean {
  return opened(name).some((each) =>
    each.endsWith('/')
      ? path.startsWith(each)
      : [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`].includes(each),
  );
}

test('each folder of src is a room, and each room a folder', () => {
  const folders = readdirSync('src', {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => `src/${name}`);
  expect(rooms.filter((room) => room.startsWith('src/')).sort()).toEqual(folders.sort());
});

describe.each(Object.entries(mayEnter))('%s', (room, names) => {
  const above = rooms.slice(0, rooms.indexOf(room));
  const imports = importsOf(room);

  test('may enter only what is above it', () => {
    const below = names.filter((name) => {
      const entered = roomOf(name);
      return entered !== undefined && !above.includes(entered);
    });
    expect(below).toEqual([]);
  });

  test('imports nothing that it may not enter', () => {
    expect(imports.filter((path) => !names.some((name) => opens(name, path)))).toEqual([]);
  });

  test('has no leave that it does not use', () => {
    expect(names.filter((name) => !imports.some((path) => opens(name, path)))).toEqual([]);
  });
});

describe('the linter', {timeout: 60_000}, () => {
  const eslint = new ESLint({
    ruleFilter: ({ruleId}) => ruleId === 'import-x/no-restricted-paths',
  });

  test.each([
    ['a room above', 'src/scenarios/links.ts', '../problems', true],
    ['a room above, by the alias', 'src/scenarios/links.ts', '@site/src/problems', true],
    ['a room below', 'src/visitor-token/verify.ts', '../scenarios', false],
    ['a room below, by the alias', 'src/visitor-token/verify.ts', '@site/src/scenarios', false],
    ['past a door', 'src/sandbox/worker.ts', '../service/limits', false],
    ['past a door, by the alias', 'src/sandbox/worker.ts', '@site/src/service/limits', false],
    ['a file that is open', 'src/sandbox/worker.ts', '../service/api', true],
    [
      'a file of the examples',
      'src/components/logo/index.tsx',
      '@site/examples/vectors.json',
      false,
    ],
    ['the runner', 'src/example-code/region.ts', '../../examples/runner/report', false],
    ['a test', 'src/components/logo/index.tsx', '@site/tests/browser/build', false],
    ['the runner’s room above', 'examples/runner/main.ts', '../../src/page-check', true],
    ['no room of the runner', 'examples/runner/main.ts', '../../src/service', false],
  ] as const)('%s', async (_, filePath, imported, allowed) => {
    const [result] = await eslint.lintText(`import '${imported}';\n`, {filePath});
    expect(result?.messages).toHaveLength(allowed ? 0 : 1);
  });
});
