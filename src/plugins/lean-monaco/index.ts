import type {Plugin} from '@docusaurus/types';

/**
 * Leaves alone the address of a worker that Monaco names for when a page gives it none. This site's
 * page does, and the bundler would publish the source of the other one, with imports that lead nowhere.
 */
export default function leanMonaco(): Plugin {
  return {
    name: 'lean-monaco',
    configureWebpack: () => ({
      module: {
        rules: [
          {
            test: /[\\/]monaco-editor[\\/].*[\\/]editorWorkerService\.js$/,
            parser: {url: false},
          },
        ],
      },
    }),
  };
}
