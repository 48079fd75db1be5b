import type {LoadContext, Plugin} from '@docusaurus/types';

/**
 * Lets `<TryIt>` ask, while the HTML of its page is made, whether the playground can show what it links
 * to, so that a mistake fails the build. A browser loads nothing for it.
 */
export default function tryItCheck({siteDir}: LoadContext): Plugin {
  return {
    name: 'try-it-check',
    configureWebpack: (_, isServer) => ({
      resolve: {
        alias: {'@try-it-check': isServer && `${siteDir}/src/scenarios/assert-view.ts`},
      },
    }),
  };
}
