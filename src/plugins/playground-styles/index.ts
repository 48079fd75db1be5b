import type {Plugin} from '@docusaurus/types';

interface NamedModule {
  nameForCondition?: () => string | null;
  identifier(): string;
}

const ownStyles = /[\\/](monaco-editor|src[\\/]playground|site-search[\\/]results)[\\/]/;

/**
 * Keeps the styles of the playground, its editor and the search's results in chunks of their own. Docusaurus merges all CSS
 * into one file that every page loads, and the editor's alone would nearly treble it.
 */
export default function playgroundStylesPlugin(): Plugin {
  return {
    name: 'playground-styles',
    configureWebpack(config, isServer) {
      const {splitChunks} = config.optimization ?? {};
      const styles = splitChunks && splitChunks.cacheGroups?.['styles'];
      if (!isServer && styles && typeof styles === 'object' && !(styles instanceof RegExp)) {
        styles.test = (module: NamedModule) =>
          !ownStyles.test(module.nameForCondition?.() ?? module.identifier());
      }
      return {};
    },
  };
}
