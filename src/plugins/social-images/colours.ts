import {readFileSync} from 'node:fs';

/**
 * The site's colours in dark mode, by the names of `src/css/tokens.css` without `--alg-`.
 *
 * @throws Error there is no such colour
 * @example darkColours(siteDir)('accent') // '#b0a9ff'
 */
export function darkColours(siteDir: string): (name: string) => string {
  const css = readFileSync(`${siteDir}/src/css/tokens.css`, 'utf8');
  const [, dark = ''] = /\[data-theme='dark'\] \{([^}]*)\}/.exec(css) ?? [];
  const colours = new Map(
    [...dark.matchAll(/--alg-([\w-]+): (#\w+);/g)].map(([, name, value]) => [name, value]),
  );
  return (name) => {
    const colour = colours.get(name);
    if (!colour) throw new Error(`src/css/tokens.css has no colour --alg-${name} for dark mode.`);
    return colour;
  };
}
