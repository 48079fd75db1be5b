import type {LoadContext, Plugin} from '@docusaurus/types';
import type {ColouredCode} from '../../components/signing-examples';
import {colouredExamples, sourceFiles} from './examples';
import {colouredTemplates, templateFiles} from './templates';

interface Content {
  examples: ColouredCode;
  templates: ColouredCode;
}

/**
 * Colours the examples when the site is built, so that no page loads a grammar for them. What is
 * rendered for a page's HTML has all of it at hand (`@coloured-code`); a browser takes it from that
 * HTML, or loads it when it comes from another page of the site.
 */
export default function colouredCode({siteDir}: LoadContext): Plugin {
  let written = '';
  return {
    name: 'coloured-code',
    loadContent: async (): Promise<Content> => ({
      examples: await colouredExamples(siteDir),
      templates: await colouredTemplates(siteDir),
    }),
    async contentLoaded({content, actions}) {
      const {examples, templates} = content as Content;
      await actions.createData('code.json', examples);
      await actions.createData('templates.json', templates);
      written = await actions.createData('all.json', {...examples, ...templates});
    },
    getPathsToWatch: () => [...sourceFiles(siteDir), ...templateFiles(siteDir)],
    configureWebpack: (_, isServer) => ({
      resolve: {
        alias: {
          '@coloured-code': isServer ? written : `${siteDir}/src/plugins/coloured-code/none.json`,
        },
      },
    }),
  };
}
