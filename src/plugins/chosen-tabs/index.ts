import type {LoadContext, Plugin} from '@docusaurus/types';

/** The groups of tabs that follow the reader: `?lang=` or `?template=`, or else what was chosen last. */
const groups = ['lang', 'template'];

/**
 * Shows the reader's own language and template from the first paint on. Without it, a page shows its first
 * tabs until its program runs, and then jumps. The tabs take the style away when they have taken over.
 */
export default function chosenTabs({siteStorage}: LoadContext): Plugin {
  return {
    name: 'chosen-tabs',
    injectHtmlTags: () => ({
      headTags: [
        {
          tagName: 'noscript',
          innerHTML:
            '<style>[role=tablist]{display:none}[role=tabpanel],.tab-name{display:block!important}</style>',
        },
      ],
      preBodyTags: [{tagName: 'script', innerHTML: script(groups, siteStorage.namespace)}],
    }),
  };
}

/**
 * What an address names counts where the tabs have it, or else what was chosen last.
 *
 * @param namespace what the theme adds to its keys in the browser's storage
 */
export function script(names: readonly string[], namespace: string): string {
  return `(function(){try{var s=document.createElement("style"),q=new URLSearchParams(location.search);${JSON.stringify(
    names,
  )}.forEach(function(g){var n="";[q.get(g),localStorage.getItem("docusaurus.tab."+g+${JSON.stringify(
    namespace,
  )})].forEach(function(v){if(!/^[a-z0-9-]{1,40}$/.test(v))return;var c="."+g+"-"+v,t=".tabs-container:has("+c+")"+n+">div>";n=":not(:has("+c+"))";s.textContent+=t+"[role=tabpanel]:not("+c+"){display:none}"+t+c+"[hidden]{display:block!important}"})});s.id="chosen-tabs";document.head.append(s)}catch(e){}})()`;
}
