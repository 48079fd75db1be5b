import {build} from 'esbuild';
import {root} from './run.mjs';

/**
 * Imports a program of this repository that is written in TypeScript, which Node 20 does not run: it is
 * bundled first.
 *
 * @param {string} entry its path in the repository
 * @returns {Promise<object>} what it exports
 * @example const {main} = await importTypeScript('examples/runner/main.ts');
 */
export async function importTypeScript(entry) {
  const outfile = `.cache/programs/${entry.replace(/\.ts$/, '.mjs')}`;
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return import(new URL(`../${outfile}`, import.meta.url).href);
}
