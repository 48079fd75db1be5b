import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

const build = path.join(__dirname, '../../build');

/** Text that stands in the built scripts of a part of the site, and in no other part's. */
export const markers = {
  monaco: 'monaco-editor',
  playground: 'Sign a payload',
  sandbox: 'algomo-demo-page',
  widget: 'algomo-widget',
  docsPage: 'frontMatter',
  searchRecords: '"parts":[{"page":0',
} as const;

/** A file of the built site. */
export function builtFile(name: string): Buffer {
  return readFileSync(path.join(build, name));
}

/** The names of all files of the built site, sorted. */
export function builtFiles(): string[] {
  return readdirSync(build, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(build, path.join(entry.parentPath, entry.name)))
    .map((name) => name.replaceAll(path.sep, '/'))
    .sort();
}

/**
 * The addresses of the built scripts of a part. The bundler names them anew with each build.
 *
 * @throws Error where there is none: the marker is then out of date
 */
export function scriptsOf(part: 'monaco' | 'playground'): string[] {
  const scripts = readdirSync(path.join(build, 'assets/js')).filter((name) =>
    builtFile(`assets/js/${name}`).includes(markers[part]),
  );
  if (scripts.length === 0) throw new Error(`No built script has “${markers[part]}” in it.`);
  return scripts.map((name) => `/assets/js/${name}`);
}
