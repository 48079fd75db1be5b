import {problem, type Problem} from '../problems';
import {jsonProblem, notJsonProblem} from './json-text';
import {nonToken} from './non-token';
import {shorten} from './received';
import {tokenEmptyText, writtenObjectProblem} from './shape';
import {isWrittenNothing, writtenObject} from './written-value';

const quotes = '"\'`\u201C\u201D\u201E\u2018\u2019\u00AB\u00BB';
const space = /[\s\u200B-\u200D\u2060\u00AD]/;
const spaces = /[\s\u200B-\u200D\u2060\u00AD]+/g;
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

/** Mistakes of copying, quoting and serving: the text around the token, or in its place. */
export function readPaste(token: string): PasteReading {
  const problems: Problem[] = [];
  let bare = token;
  for (let i = 0; i < mostLayers; i += 1) {
    const layer =
      bearerPrefix(bare) ?? tokenQuoted(bare) ?? tokenWhitespace(bare) ?? urlEncoded(bare);
    if (layer === null) break;
    problems.push(layer.problem);
    bare = layer.rest;
  }
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
  /^(authorization\s{0,8}:\s{0,8})?(bearer|jwt|token)(?:\b\s{0,8}:?\s+(?=\S)|:?(?=ey[JA]))/i;

function bearerPrefix(written: string): Layer | null {
  const text = written.trimStart();
  const [whole, header, prefix] = scheme.exec(text) ?? [];
  if (whole === undefined || prefix === undefined) return null;
  return {
    problem: problem(
      'bearer-prefix',
      `The token has "${header === undefined ? '' : 'Authorization: '}${prefix}" before it; expected the token alone.`,
      {prefix},
    ),
    rest: text.slice(whole.length),
  };
}

/** Quotation marks as character references of HTML. */
const doubles = /&(?:quot|#0?34|#x22|[lr]dquo);/gi;
const singles = /&(?:apos|#0?39|#x27|[lr]squo);/gi;

function tokenQuoted(written: string): Layer | null {
  const text = written.trim();
  const plain = text.replaceAll(doubles, '"').replaceAll(singles, "'");
  const inner = plain.replace(/[,;]$/, '').replaceAll('\\', '');
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
        ? `The token is Python bytes written as text, \`b${quote}…${quote}\`; decode them first.`
        : both
          ? `The token has quotation marks (${quote})${references} around it that are part of the value.`
          : `The token has a quotation mark (${quote})${references} at its ${first ? 'start' : 'end'}.`,
      {quote, both},
    ),
    rest,
  };
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
  const at = token.search(space);
  if (at === -1) return null;
  const rest = token.replace(spaces, '');
  // Prose is no token with white space in it: it has the wrong number of parts.
  if (!dotted.test(rest) && !(escapedText.test(rest) && escape.test(rest))) return null;
  const character = token.charAt(at);
  const place = at === 0 ? 'start' : token.slice(at).replace(spaces, '') === '' ? 'end' : 'inside';
  const codePoint = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    problem: problem(
      'token-whitespace',
      `The token has ${names[character] ?? `white space (${codePoint})`} ${place === 'inside' ? `inside, at character ${at + 1}` : `at its ${place}`}; expected none.`,
      {
        position: at + 1,
        character: codePoint,
        place,
        count: [...token].filter((each) => space.test(each)).length,
      },
    ),
    rest,
  };
}

const escapedText = /^[\w.%+/=-]+$/;
const escape = /%[0-9A-Fa-f]{2}/;

function urlEncoded(written: string): Layer | null {
  const text = written.trim();
  const at = text.search(escape);
  if (at === -1) return null;
  const sequence = text.slice(at, at + 3);
  return {
    problem: problem(
      'url-encoded',
      `The token is percent-encoded: it has "${sequence}" at character ${at + 1}.`,
      {sequence, position: at + 1},
    ),
    rest: text.replaceAll(/%([0-9A-Fa-f]{2})/g, (_, code: string) =>
      String.fromCharCode(parseInt(code, 16)),
    ),
  };
}
