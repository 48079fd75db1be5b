import type {Plugin} from '@docusaurus/types';
import {isUnused} from './unused';

interface Rule {
  selectors: string[];
  remove(): void;
}

interface Root {
  source?: {input: {file?: string}};
  walkRules(visit: (rule: Rule) => void): void;
}

const postCssPlugin = {
  postcssPlugin: 'lean-infima',
  Once(root: Root) {
    if (!root.source?.input.file?.includes('infima')) return;
    root.walkRules((rule) => {
      const used = rule.selectors.filter((selector) => !isUnused(selector));
      if (used.length === 0) rule.remove();
      else rule.selectors = used;
    });
  },
};

/** Leaves out what no page uses of the style sheet that each page loads. */
export default function leanInfima(): Plugin {
  return {
    name: 'lean-infima',
    configurePostCss: (options) => ({...options, plugins: [postCssPlugin, ...options.plugins]}),
  };
}
