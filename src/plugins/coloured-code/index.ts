import type {LoadContext, Plugin} from '@docusaurus/types';
import type {CodeSet} from '../../example-code/code-ids';
import {shownCode, shownFiles, type ShownCode} from '../../example-code/shown-code';
import {coloured} from '../../highlighting';

type Sets = Readonly<Record<CodeSet, readonly ShownCode[]>>;

/**
 * Colours the examples when the site is built, so that no page loads a grammar. What is rendered for a
 * page's HTML has all of it at hand (`@coloured-code`); a browser takes it from that HTML, or loads a
 * set of it when it comes from another page of the site.
 */
export default function colouredCode({siteDir}: LoadContext): Plugin {
  let written = '';
  return {
    name: 'coloured-code',
    loadContent: () => shownCode(siteDir),
    async contentLoaded({content, actions}) {
      const sets = Object.entries(content as Sets).map(([set, code]) => [set, html(code)] as const);
      for (const [set, code] of sets) await actions.createData(`${set}.json`, code);
      const all = Object.assign({}, ...sets.map(([, code]) => code)) as object;
      written = await actions.createData('all.json', all);
    },
    getPathsToWatch: () => shownFiles(siteDir),
    configureWebpack: (_, isServer) => ({
      resolve: {
        alias: {
          '@coloured-code': isServer && written,
          // The theme's way to hand Prism to every page.
          [require.resolve('@docusaurus/theme-classic/lib/prism-include-languages')]: false,
        },
      },
    }),
  };
}

function html(code: readonly ShownCode[]): Record<string, string> {
  return Object.fromEntries(code.map(({id, grammar, text}) => [id, coloured(text, grammar)]));
}
