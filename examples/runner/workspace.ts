import {cpSync, existsSync, mkdirSync, rmSync, symlinkSync} from 'node:fs';
import {basename, join} from 'node:path';
import type {Example} from './setups';

/** The root of the repository. The runner is started there, or by npm, which goes there. */
export const root = process.cwd();
export const cache = join(root, '.cache', 'examples');

export function exampleFolder({folder}: Pick<Example, 'folder'>): string {
  return join(root, 'examples', folder);
}

const made = new Set(
  ['node_modules', '.venv', 'vendor', 'deps', 'local'].concat([
    'target',
    'build',
    'bin',
    'obj',
    '_build',
  ]),
);

/**
 * A copy of an example, to write other code into. Its libraries are those of the original; what it
 * builds stays there for the next time.
 */
export function copyExample(example: Example): string {
  const from = exampleFolder(example);
  const to = join(cache, 'copies', example.folder);
  mkdirSync(to, {recursive: true});
  cpSync(from, to, {
    recursive: true,
    force: true,
    filter: (path) => path === from || !made.has(basename(path)),
  });
  for (const {installs, compiles} of example.setups) {
    if (installs !== undefined && existsSync(join(from, installs))) {
      rmSync(join(to, installs), {recursive: true, force: true});
      symlinkSync(join(from, installs), join(to, installs));
    }
    if (compiles !== undefined && !existsSync(join(to, compiles))) {
      cpSync(join(from, compiles), join(to, compiles), {recursive: true, preserveTimestamps: true});
    }
  }
  return to;
}
