import type {LoadContext, Plugin} from '@docusaurus/types';

/**
 * Puts `highlight.ts` in the place of prism-react-renderer, which brings Prism with thirty grammars and
 * two dozen themes to every page. Code that Node runs while the site is built has the package itself.
 */
export default function leanPrism({siteDir}: LoadContext): Plugin {
  return {
    name: 'lean-prism',
    configureWebpack: () => ({
      resolve: {
        alias: {'prism-react-renderer$': `${siteDir}/src/plugins/lean-prism/highlight.ts`},
      },
    }),
  };
}
