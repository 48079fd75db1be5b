import {Prism, type Token, tokenLines} from '../../components/code-languages';
import {prismTheme} from '../../css/prism-theme';

const colours = new Map(
  prismTheme.styles.flatMap(({types, style}) => types.map((type) => [type, style.color])),
);

/**
 * Code as HTML in the colours of the theme, an element for each run of one colour.
 *
 * @param language as Prism names it
 * @throws Error Prism has no such language
 */
export function coloured(code: string, language: string): string {
  if (!Prism.languages[language]) throw new Error(`Prism has no language "${language}".`);
  return tokenLines(code, language)
    .map((line) => runs(line).join(''))
    .join('\n');
}

function runs(line: readonly Token[]): string[] {
  const joined: {colour: string | undefined; text: string}[] = [];
  for (const {types, content} of line) {
    const last = joined.at(-1);
    const colour = types.map((type) => colours.get(type)).findLast((each) => each !== undefined);
    // White space has no colour of its own.
    if (last && (last.colour === colour || content.trim() === '')) last.text += content;
    else joined.push({colour, text: content});
  }
  return joined.map(({colour, text}) =>
    colour === undefined ? escaped(text) : `<span style="color:${colour}">${escaped(text)}</span>`,
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
