import type {LoadContext, Plugin} from '@docusaurus/types';
import {colouredExamples, sourceFiles} from './examples';

/**
 * Colours the signing examples when the site is built, so that no page loads a grammar for them. What
 * is rendered for a page's HTML has all of it at hand (`@coloured-code`); a browser takes it from that
 * HTML, or loads it when it comes from another page of the site.
 */
export default function colouredCode({siteDir}: LoadContext): Plugin {
  let written = '';
  return {
    name: 'coloured-code',
    loadContent: () => colouredExamples(siteDir),
    async contentLoaded({content, actions}) {
      written = await actions.createData('code.json', content as object);
    },
    getPathsToWatch: () => sourceFiles(siteDir),
    configureWebpack: (_, isServer) => ({
      resolve: {
        alias: {
          '@coloured-code': isServer ? written : `${siteDir}/src/plugins/coloured-code/none.json`,
        },
      },
    }),
  };
}
