import type {Plugin} from '@docusaurus/types';

/**
 * Names the files of scripts by their chunks' numbers. Docusaurus names them by hashes of the pages they are
 * for, and every page loads the list of all those names.
 */
export default function leanRuntime(): Plugin {
  return {
    name: 'lean-runtime',
    configureWebpack: ({mode}, isServer) =>
      isServer || mode !== 'production'
        ? {}
        : {output: {chunkFilename: 'assets/js/[id].[contenthash:8].js'}},
  };
}
