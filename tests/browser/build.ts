import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

const build = path.join(__dirname, '../../build');

/** Text that stands in the built scripts of a part of the site, and in no other part's. */
export const markers = {
  monaco: 'monaco-editor',
  playground: 'made for you alone',
  widget: 'algomo-widget',
} as const;

/** A file of the built site. */
export function builtFile(name: string): Buffer {
  return readFileSync(path.join(build, name));
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
