import {colourOf} from './colours';
import {refractor} from './languages';

type Node = ReturnType<typeof refractor.highlight>['children'][number];

interface Run {
  colour: string | undefined;
  text: string;
}

/**
 * Code as HTML in the colours of the theme, an element for each run of one colour.
 *
 * @param language as Prism names it
 * @throws Error the language is not among those of `languages.ts`
 * @example coloured('const a', 'javascript') // '<span style="color:var(--alg-code-keyword)">const</span> a'
 */
export function coloured(code: string, language: string): string {
  if (!refractor.registered(language)) {
    throw new Error(`src/highlighting/languages.ts has no language "${language}".`);
  }
  const runs: Run[] = [];
  for (const node of refractor.highlight(code, language).children) collect(node, undefined, runs);
  return runs
    .map(({colour, text}) =>
      colour === undefined
        ? escaped(text)
        : `<span style="color:${colour}">${escaped(text)}</span>`,
    )
    .join('');
}

/** Adds the texts of a node to the runs; the innermost token that has a colour decides. */
function collect(node: Node, around: string | undefined, runs: Run[]): void {
  if (node.type === 'element') {
    const types = [node.properties.className ?? []].flat().map(String);
    const own = types.map((type) => colourOf.get(type)).findLast((each) => each !== undefined);
    for (const child of node.children) collect(child, own ?? around, runs);
  } else if (node.type === 'text') {
    const last = runs.at(-1);
    // White space has no colour of its own.
    if (last && (last.colour === around || node.value.trim() === '')) last.text += node.value;
    else runs.push({colour: around, text: node.value});
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
