import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {minify} from '@swc/core';
import {build, transform, type BuildOptions, type Plugin} from 'esbuild';
import {targets} from './targets';

/** The widget, and the playground's service worker. */
export type BundleName = 'widget' | 'worker';

/** The two scripts that no page imports and that stand at fixed addresses. */
function bundles(siteDir: string, outDir: string): Record<BundleName, BuildOptions> {
  const common: BuildOptions = {
    absWorkingDir: siteDir,
    bundle: true,
    write: false,
    minifySyntax: true,
    // Every engine of the list has them. Rewritten as calls, unused patterns of a library would stay.
    supported: {'regexp-unicode-property-escapes': true},
    format: 'iife',
    target: targets(siteDir),
    legalComments: 'none',
    logLevel: 'warning',
  };
  return {
    widget: {
      ...common,
      entryPoints: ['src/widget/index.ts'],
      outfile: `${outDir}/widget/v1.js`,
      jsx: 'automatic',
      jsxImportSource: 'preact',
      plugins: [minifiedStyles(common.target)],
    },
    worker: {
      ...common,
      entryPoints: ['src/sandbox/worker.ts'],
      outfile: `${outDir}/playground/sandbox.js`,
      // `x.worker.ts` takes the place of `x.ts`: what one file loads at once, or has no use for.
      resolveExtensions: ['.worker.ts', '.tsx', '.ts', '.mjs', '.js'],
    },
  };
}

/** Minifies the style sheet that the widget has as a text, which no minifier of scripts looks into. */
function minifiedStyles(target: BuildOptions['target']): Plugin {
  return {
    name: 'minified-styles',
    setup({onLoad}) {
      onLoad({filter: /\/widget\/view\/styles\.ts$/}, async ({path: file}) => {
        const [before = '', css = '', after = ''] = (await readFile(file, 'utf8')).split('`');
        const {code} = await transform(css, {loader: 'css', minify: true, target});
        return {contents: `${before}${JSON.stringify(code)}${after}`, loader: 'ts'};
      });
    },
  };
}

/**
 * Writes the two scripts that no page imports: the widget, which customers embed, and the playground's
 * service worker. The minifier is the one of the site's own scripts; it makes them 4 % smaller than
 * esbuild's does.
 *
 * @param siteDir the repository's root
 * @param outDir where the site takes its static files from
 * @param names @default both
 */
export async function writeBrowserBundles(
  siteDir: string,
  outDir: string,
  names: readonly BundleName[] = ['widget', 'worker'],
): Promise<void> {
  const options = bundles(siteDir, outDir);
  const built = await Promise.all(names.map((name) => build(options[name])));
  for (const {path: file, text} of built.flatMap(({outputFiles}) => outputFiles ?? [])) {
    const {code} = await minify(text, {compress: {ecma: 2020, passes: 3}, mangle: true});
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(file, code);
  }
}
