import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {FontDetails} from '@takumi-rs/wasm';

/** The fonts of the images, of npm packages, so that an image is the same on every machine. */
const families = [
  {name: 'Inter', of: 'inter', weights: [400, 700]},
  {name: 'JetBrains Mono', of: 'jetbrains-mono', weights: [400]},
];

/** Each file of the fonts, with the characters that it serves. */
export function fonts(siteDir: string): FontDetails[] {
  const {resolve} = createRequire(`${siteDir}/`);
  return families.flatMap(({name, of, weights}) => {
    const subsets = JSON.parse(
      readFileSync(resolve(`@fontsource/${of}/unicode.json`), 'utf8'),
    ) as Record<string, string>;
    return Object.entries(subsets).flatMap(([subset, unicode]) =>
      weights.map((weight) => {
        const file = `@fontsource/${of}/files/${of}-${subset}-${weight}-normal.woff2`;
        return {name, weight, data: readFileSync(resolve(file)), unicodeRange: ranges(unicode)};
      }),
    );
  });
}

/** `U+0000-00FF,U+0131` as pairs of numbers. */
function ranges(unicode: string): [number, number][] {
  return unicode.split(',').map((range) => {
    const [first = '', last = first] = range.replace('U+', '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

/**
 * The characters of a text for which there is no font: they would be drawn as empty boxes.
 *
 * @example unknownTo(fonts(siteDir), 'id → 語') // ['→', '語']
 */
export function unknownTo(known: readonly FontDetails[], text: string): string[] {
  const served = known.flatMap(({unicodeRange = []}) => unicodeRange);
  return [...new Set(text)].filter((character) => {
    const point = character.codePointAt(0) ?? 0;
    return !served.some(([first, last]) => first <= point && point <= last);
  });
}
