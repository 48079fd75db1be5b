import type {BuildOptions} from 'esbuild';

/**
 * The two scripts that no page imports and that stand at fixed addresses: the widget, which customers
 * embed, and the playground's service worker.
 *
 * @param siteDir the repository's root
 * @param outDir where the site takes its static files from
 */
export function browserBundles(siteDir: string, outDir: string): BuildOptions[] {
  const common: BuildOptions = {
    absWorkingDir: siteDir,
    bundle: true,
    minify: true,
    format: 'iife',
    legalComments: 'none',
    logLevel: 'warning',
  };
  return [
    {
      ...common,
      entryPoints: ['src/widget/index.ts'],
      outfile: `${outDir}/widget/v1.js`,
      target: 'es2020',
      jsx: 'automatic',
      jsxImportSource: 'preact',
    },
    {
      ...common,
      entryPoints: ['src/sandbox/worker.ts'],
      outfile: `${outDir}/playground/sandbox.js`,
      target: 'es2022',
    },
  ];
}
