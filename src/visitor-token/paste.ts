import {problem, type Problem} from '../problems';
import {jsonProblem, notJsonProblem} from './json-text';
import {nonToken} from './non-token';
import {isBlank, trimBlanks, withoutBlanks} from './blanks';
import {shorten} from './received';
import {tokenEmptyText, writtenObjectProblem} from './shape';
import {isWrittenNothing, writtenObject} from './written-value';

const quotes = '"\'`\u201C\u201D\u201E\u2018\u2019\u00AB\u00BB';
const dotted = /^[\w+/=-]+(?:\.[\w+/=-]*){1,4}$/;

/** What copying, quoting and serving did to a token. */
export interface PasteReading {
  /** Outermost first. */
  readonly problems: readonly Problem[];
  /** The text without all of that, as far as it could be taken away. */
  readonly bare: string;
}

/** One thing around or inside a token that does not belong to it, and the text without it. */
interface Layer {
  readonly problem: Problem;
  readonly rest: string;
}

const mostLayers = 8;

/**
 * What is around and inside a text that may be a token: a scheme, quotes, blanks, percent-encoding.
 *
 * @example
 * readLayers('Bearer "eyJ…"').problems; // bearer-prefix, token-quoted
 */
export function readLayers(text: string): PasteReading {
  const problems = new Map<string, Problem>();
  const add = (found: Problem) => problems.has(found.code) || problems.set(found.code, found);
  let blanks: Problem | null = null;
  let bare = text;
  for (let i = 0; i < mostLayers; i += 1) {
    const trimmed = trimBlanks(bare);
    const around = bearerPrefix(trimmed) ?? tokenQuoted(trimmed);
    const layer = around ?? tokenWhitespace(bare) ?? urlEncoded(trimmed);
    if (layer === null) break;
    if (trimmed !== bare) blanks ??= blanksIn(bare);
    add(layer.problem);
    bare = layer.rest;
  }
  if (blanks !== null) add(blanks);
  return {problems: [...problems.values()], bare};
}

/** Mistakes of copying, quoting and serving: the text around the token, or in its place. */
export function readPaste(token: string): PasteReading {
  const {problems, bare} = readLayers(token);
  const instead = insteadOf(token) ?? (bare === token ? null : insteadOf(bare));
  if (instead !== null) return {problems: [instead.problem, ...problems], bare: instead.rest};
  return {problems, bare};
}

/** Why a text is something else than a token, where that is certain. */
function insteadOf(written: string): Layer | null {
  const text = written.trim();
  if (text === '') return {problem: tokenEmptyText('an empty string in quotation marks'), rest: ''};
  if (isWrittenNothing(text)) return {problem: tokenEmptyText(text), rest: ''};
  const object = writtenObject(text);
  if (object !== null) return {problem: writtenObjectProblem(text, object), rest: ''};
  const json = readJson(text);
  if (json !== undefined) return jsonProblem(json);
  const found = nonToken(text);
  if (found && isPlaceholder(found.kind)) {
    return {problem: placeholderProblem(found.kind, text), rest: ''};
  }
  return /^[[{]/.test(text) && found?.kind !== 'uuid'
    ? {problem: notJsonProblem(text), rest: ''}
    : null;
}

function readJson(text: string): object | undefined {
  if (!/^[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
}

const placeholderWords = {
  placeholder: ['The placeholder', 'is where the token should be.'],
  template: ['The template', 'was sent as it is: nothing replaced it.'],
  variable: ['The name', 'was sent instead of its value.'],
} as const;

function isPlaceholder(kind: string): kind is keyof typeof placeholderWords {
  return Object.hasOwn(placeholderWords, kind);
}

function placeholderProblem(kind: keyof typeof placeholderWords, text: string): Problem {
  const [before, after] = placeholderWords[kind];
  return problem('token-placeholder', `${before} ${JSON.stringify(shorten(text))} ${after}`, {
    kind,
    received: shorten(text),
  });
}

const scheme =
  /^(authorization\s{0,8}:\s{0,8})?(bearer|jwt|token)(?:\b(?:\s{0,8}:)?\s(?=\s{0,99}\S)|:?(?=ey[JA]))/i;

function bearerPrefix(text: string): Layer | null {
  const [whole, header, prefix] = scheme.exec(text) ?? [];
  if (whole === undefined || prefix === undefined) return null;
  return {
    problem: problem(
      'bearer-prefix',
      `The token has "${header === undefined ? '' : 'Authorization: '}${prefix}" before it; expected only the token.`,
      {prefix},
    ),
    rest: text.slice(whole.length),
  };
}

/** Quotation marks as character references of HTML. */
const doubles = /&(?:quot|#0?34|#x22|[lr]dquo);/gi;
const singles = /&(?:apos|#0?39|#x27|[lr]squo);/gi;

function tokenQuoted(text: string): Layer | null {
  const plain = text.replaceAll(doubles, '"').replaceAll(singles, "'");
  const inner = unescaped(plain.replace(/[,;]$/, ''));
  const python = /^[bBuU]r?(["'])[^]*\1$/.test(inner);
  const first = isQuote(inner[0]);
  const last = isQuote(inner.at(-1));
  const quote = python
    ? inner.charAt(1)
    : first
      ? inner.charAt(0)
      : last
        ? inner.charAt(inner.length - 1)
        : null;
  if (quote === null) return null;
  const both = python || (first && last && inner.length > 1);
  const rest = inner.slice(python ? 2 : first ? 1 : 0, last || python ? -1 : undefined);
  // A sentence that ends in a quotation is no token with a quote at its end.
  if (!both && /\s/.test(rest.trim())) return null;
  const references = plain === text ? '' : ', written as HTML character references,';
  return {
    problem: problem(
      'token-quoted',
      python
        ? `The token is Python bytes written as text, \`b${quote}…${quote}\`; decode the bytes first.`
        : both
          ? `The token has quotation marks (${quote})${references} around it that are part of the value.`
          : `The token has a quotation mark (${quote})${references} at its ${first ? 'start' : 'end'}.`,
      {quote, both},
    ),
    rest,
  };
}

const controls: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t', b: '', f: ''};

/** A text without the backslashes of JSON and of program code. */
function unescaped(text: string): string {
  return text.replace(/\\+(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([^]?))/g, (_, ...groups) => {
    const [unit, byte, other = ''] = groups as (string | undefined)[];
    const code = unit ?? byte;
    if (code !== undefined) return String.fromCharCode(parseInt(code, 16));
    return controls[other] ?? other;
  });
}

function isQuote(character: string | undefined): boolean {
  return character !== undefined && quotes.includes(character);
}

/** Names what was put for the white space characters that people meet. */
const names: Readonly<Record<string, string>> = {
  ' ': 'a space',
  '\n': 'a line break',
  '\r': 'a line break',
  '\t': 'a tab',
  '\u00A0': 'a no-break space',
  '\u200B': 'a zero-width space',
  '\uFEFF': 'a byte order mark',
};

function tokenWhitespace(token: string): Layer | null {
  const rest = withoutBlanks(token);
  if (rest === token) return null;
  // Prose is no token with white space in it: it has the wrong number of parts.
  if (!dotted.test(rest) && !(escapedText.test(rest) && escape.test(rest))) return null;
  return {problem: blanksIn(token), rest};
}

/** The first white space or invisible character of a text, which has one. */
function blanksIn(token: string): Problem {
  const characters = [...token];
  const at = characters.findIndex(isBlank);
  const character = characters[at] ?? '';
  const index = characters.slice(0, at).join('').length;
  const place = at === 0 ? 'start' : withoutBlanks(token.slice(index)) === '' ? 'end' : 'inside';
  const codePoint = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const kind = /\s/.test(character) ? 'white space' : 'an invisible character';
  return problem(
    'token-whitespace',
    `The token has ${names[character] ?? `${kind} (${codePoint})`} ${place === 'inside' ? `inside, at character ${index + 1}` : `at its ${place}`}; expected none.`,
    {
      position: index + 1,
      character: codePoint,
      place,
      count: characters.filter(isBlank).length,
    },
  );
}

const escapedText = /^[\w.%+/=-]+$/;
const escape = /%[0-9A-Fa-f]{2}/;
const escapes = /(?:%[0-9A-Fa-f]{2})+/g;

function urlEncoded(text: string): Layer | null {
  const at = text.search(escape);
  if (at === -1) return null;
  const sequence = text.slice(at, at + 3);
  return {
    problem: problem(
      'url-encoded',
      `The token is percent-encoded: it has "${sequence}" at character ${at + 1}.`,
      {sequence, position: at + 1},
    ),
    rest: text.replace(escapes, decoded),
  };
}

/** The text of percent-encoded UTF-8; of other bytes, a character each. */
function decoded(sequence: string): string {
  try {
    return decodeURIComponent(sequence);
  } catch {
    return sequence.replaceAll(/%(..)/g, (_, code: string) =>
      String.fromCharCode(parseInt(code, 16)),
    );
  }
}
