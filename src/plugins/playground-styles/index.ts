import {join} from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {LinkedPlayground} from './linked';

interface NamedModule {
  nameForCondition?: () => string | null;
  identifier(): string;
}

const ownStyles = /[\\/](monaco-editor|src[\\/]playground|site-search[\\/]results)[\\/]/;

/**
 * Keeps the styles of the playground, its editor and the search's results in chunks of their own.
 * Docusaurus merges all CSS into one file that every page loads, and the editor's alone would nearly
 * treble it. The playground's page links its own in its HTML.
 */
export default function playgroundStylesPlugin({generatedFilesDir}: LoadContext): Plugin {
  return {
    name: 'playground-styles',
    configureWebpack(config, isServer) {
      if (isServer) return {};
      const {splitChunks} = config.optimization ?? {};
      const styles = splitChunks && splitChunks.cacheGroups?.['styles'];
      if (styles && typeof styles === 'object' && !(styles instanceof RegExp)) {
        styles.test = (module: NamedModule) =>
          !ownStyles.test(module.nameForCondition?.() ?? module.identifier());
      }
      // The development server renders no HTML of a page.
      if (config.mode !== 'production') return {};
      return {plugins: [new LinkedPlayground(join(generatedFilesDir, 'client-manifest.json'))]};
    },
  };
}
