import path from 'node:path';
import type {DocusaurusConfig, LoadContext, Plugin} from '@docusaurus/types';

/** What only the build reads of the site's configuration. */
const buildOnly = [
  'markdown',
  'onBrokenAnchors',
  'onBrokenLinks',
  'onDuplicateRoutes',
  'plugins',
  'presets',
  'staticDirectories',
  'themes',
] as const satisfies readonly (keyof DocusaurusConfig)[];

/**
 * Makes what every page loads first smaller. Docusaurus names the files of scripts by hashes of the pages
 * they are for, and every page loads the list of all those names: here they have their chunks' numbers.
 * It also hands the whole configuration to every page, and the name of each page's source: here what only the
 * build reads is left out.
 */
export default function leanRuntime(context: LoadContext): Plugin {
  const {siteDir, generatedFilesDir, siteConfig} = context;
  let written = '';
  return {
    name: 'lean-runtime',
    async contentLoaded({actions}) {
      const forPages = Object.fromEntries(
        Object.entries(siteConfig).filter(([key]) => !buildOnly.some((name) => name === key)),
      );
      // Of what is experimental, the pages ask for the router alone.
      const {experimental_router} = siteConfig.future;
      const config = {...forPages, future: {experimental_router}};
      written = await actions.createData('site-config.json', config);
    },
    configureWebpack: ({mode}, isServer) =>
      isServer || mode !== 'production'
        ? {}
        : {
            output: {chunkFilename: 'assets/js/[id].[contenthash:8].js'},
            resolve: {alias: {[path.join(generatedFilesDir, 'docusaurus.config')]: written}},
            module: {
              rules: [
                {
                  test: path.join(generatedFilesDir, 'registry.js'),
                  use: [path.join(siteDir, 'src/plugins/lean-runtime/registry-loader.cjs')],
                },
              ],
            },
          },
  };
}
