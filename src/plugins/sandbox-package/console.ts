import {copyFile} from 'node:fs/promises';
import {build} from 'esbuild';
import {targets} from '../browser-bundles/targets';

interface Constants {
  version: string;
  /** The documentation site, with a slash at its end. */
  docsUrl: string;
}

/**
 * Writes the console: its page, its script and its styles. What the playground's components take of
 * Docusaurus, `src/console/docusaurus` has.
 *
 * @param siteDir the repository's root
 * @param folder where the files are written
 */
export async function writeConsole(
  siteDir: string,
  folder: string,
  {version, docsUrl}: Constants,
): Promise<void> {
  await build({
    absWorkingDir: siteDir,
    entryPoints: {console: 'src/console/main.tsx'},
    outdir: folder,
    bundle: true,
    format: 'esm',
    target: targets(siteDir),
    jsx: 'automatic',
    minify: true,
    legalComments: 'none',
    alias: {'@docusaurus/Link': './src/console/docusaurus/Link.tsx'},
    define: {
      'process.env.NODE_ENV': '"production"',
      sandboxVersion: JSON.stringify(version),
      sandboxDocsUrl: JSON.stringify(docsUrl),
    },
    logLevel: 'warning',
  });
  await copyFile(`${siteDir}/src/console/index.html`, `${folder}/index.html`);
  await copyFile(`${siteDir}/static/img/favicon.svg`, `${folder}/favicon.svg`);
}
