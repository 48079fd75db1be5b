import type {LanguageId} from './languages';

/** Well-formed text to a literal of the language. */
export type Quoting = (text: string) => string;

interface Escapes {
  quote: '"' | "'";
  /** Characters that have an escape of their own, beside the quote and the backslash. */
  named: Readonly<Record<string, string>>;
  /** The escape of any other character that must not stand as it is. */
  code: (codePoint: number) => string;
  /** Characters that mean something in the language's strings, to be preceded by a backslash. */
  special?: RegExp;
}

/**
 * What a reader cannot see, or what moves what they see: controls, line and paragraph separators, unassigned code
 * points, marks and overrides of direction, zero-width spaces, byte order marks, tag characters, fillers.
 * The joiners and the variation selectors of emoji and of Indic scripts may stay.
 */
const unseen =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cn}\p{Co}\ufff9-\ufffb]|(?!\u200c|\u200d|\p{Variation_Selector})\p{Default_Ignorable_Code_Point}|[\u{e0100}-\u{e01ef}]/u;

const whitespace = {'\n': '\\n', '\r': '\\r', '\t': '\\t'};
const hex = (codePoint: number, width: number): string =>
  codePoint.toString(16).padStart(width, '0');
/** `\u2028`, and two of them beyond U+FFFF. */
const utf16 = (codePoint: number): string =>
  String.fromCodePoint(codePoint)
    .split('')
    .map((unit) => `\\u${hex(unit.charCodeAt(0), 4)}`)
    .join('');
/** `\u2028`, `\U0001fffe` */
const wide = (codePoint: number): string =>
  codePoint > 0xffff ? `\\U${hex(codePoint, 8)}` : `\\u${hex(codePoint, 4)}`;
/** `\u{2028}` */
const braced = (codePoint: number): string => `\\u{${hex(codePoint, 1)}}`;

function quoting({quote, named, code, special}: Escapes): Quoting {
  const escaped = (character: string): string => {
    if (character === quote || character === '\\' || special?.test(character)) {
      return `\\${character}`;
    }
    const name = named[character];
    if (name !== undefined) return name;
    return unseen.test(character) ? code(character.codePointAt(0) ?? 0) : character;
  };
  return (text) => quote + Array.from(text, escaped).join('') + quote;
}

/** Plain single quotes where nothing needs an escape but the quote and the backslash. */
function plainOr(double: Quoting): Quoting {
  return (text) =>
    unseen.test(text) ? double(text) : `'${text.replace(/[\\']/g, (each) => `\\${each}`)}'`;
}

/** `$'…'` of Bash, in which each byte of UTF-8 has an escape that no locale changes. */
function ansi(text: string): string {
  const bytes = (character: string) =>
    Array.from(
      new TextEncoder().encode(character),
      (byte) => `\\${byte.toString(8).padStart(3, '0')}`,
    );
  const escaped = Array.from(text, (character) => {
    if (/['\\]/.test(character)) return `\\${character}`;
    return unseen.test(character) ? bytes(character).join('') : character;
  });
  return `$'${escaped.join('')}'`;
}

const script = quoting({quote: "'", named: whitespace, code: utf16});

export const quotings: Record<LanguageId | 'json', Quoting> = {
  json: quoting({quote: '"', named: whitespace, code: utf16}),
  javascript: script,
  typescript: script,
  node: script,
  python: quoting({quote: '"', named: whitespace, code: wide}),
  go: quoting({quote: '"', named: whitespace, code: wide}),
  rust: quoting({quote: '"', named: whitespace, code: braced}),
  java: quoting({
    quote: '"',
    named: whitespace,
    // Java reads `\u000a` as a line end before it knows of strings; octal it reads as meant.
    code: (codePoint) =>
      codePoint < 0x100 ? `\\${codePoint.toString(8).padStart(3, '0')}` : utf16(codePoint),
  }),
  kotlin: quoting({quote: '"', named: whitespace, code: utf16, special: /\$/}),
  csharp: quoting({quote: '"', named: whitespace, code: wide}),
  ruby: quoting({quote: '"', named: whitespace, code: braced, special: /#/}),
  php: plainOr(quoting({quote: '"', named: whitespace, code: braced, special: /\$/})),
  elixir: quoting({quote: '"', named: whitespace, code: braced, special: /#/}),
  perl: plainOr(
    quoting({
      quote: '"',
      named: whitespace,
      code: (codePoint) => `\\x{${hex(codePoint, 1)}}`,
      special: /[$@]/,
    }),
  ),
  shell: (text) => (unseen.test(text) ? ansi(text) : `'${text.replaceAll("'", `'\\''`)}'`),
};
