import {copyFile, mkdir, readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import {build} from 'esbuild';
import {writeBrowserBundles} from '../browser-bundles/bundles';
import {writeConsole} from './console';

/** The widget's types for pages in TypeScript, as the site serves them. */
const types = 'types/algomo.d.ts';

interface PackageOptions {
  /** The repository's root. */
  siteDir: string;
  /** Where the package's files are written. */
  folder: string;
  /** The documentation site, with a slash at its end. */
  docsUrl: string;
}

/** Writes the files of the sandbox’s package: it has no dependencies, all is in it. */
export async function writeSandboxPackage({siteDir, folder, docsUrl}: PackageOptions) {
  const {version} = JSON.parse(await readFile(`${siteDir}/package.json`, 'utf8')) as {
    version: string;
  };
  await mkdir(`${folder}/dist`, {recursive: true});
  await Promise.all([
    writeProgram(siteDir, folder, {version, docsUrl}),
    copyDatabase(siteDir, folder),
    writeBrowserBundles(siteDir, `${folder}/assets`, ['widget']),
    writeConsole(siteDir, `${folder}/assets/console`, {version, docsUrl}),
    copyTypes(siteDir, folder),
    writeFile(`${folder}/package.json`, `${JSON.stringify(manifest(version, docsUrl), null, 2)}\n`),
  ]);
}

async function writeProgram(
  siteDir: string,
  folder: string,
  {version, docsUrl}: {version: string; docsUrl: string},
): Promise<void> {
  await build({
    absWorkingDir: siteDir,
    entryPoints: ['src/local-sandbox/bin.ts'],
    outfile: `${folder}/dist/sandbox.cjs`,
    bundle: true,
    platform: 'node',
    // The database looks for its WebAssembly beside the program.
    format: 'cjs',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    banner: {js: '#!/usr/bin/env node'},
    define: {
      sandboxVersion: JSON.stringify(version),
      sandboxDocsUrl: JSON.stringify(docsUrl),
    },
    logLevel: 'warning',
  });
}

async function copyTypes(siteDir: string, folder: string): Promise<void> {
  await mkdir(`${folder}/types`, {recursive: true});
  await copyFile(`${siteDir}/static/${types}`, `${folder}/${types}`);
}

async function copyDatabase(siteDir: string, folder: string): Promise<void> {
  const program = createRequire(`${siteDir}/`).resolve('node-sqlite3-wasm');
  const wasm = 'node-sqlite3-wasm.wasm';
  await copyFile(path.join(path.dirname(program), wasm), `${folder}/dist/${wasm}`);
}

function manifest(version: string, docsUrl: string): object {
  return {
    name: 'algomo-sandbox',
    version,
    description: 'Algomo’s side of Visitor Authentication on your own machine, for tests',
    homepage: docsUrl,
    license: 'UNLICENSED',
    bin: 'dist/sandbox.cjs',
    types,
    files: ['dist', 'assets', 'types'],
    engines: {node: '>=20.19'},
  };
}
