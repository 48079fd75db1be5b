import {problem, type Problem} from '../problems';
import {isJsonObject, jsonPointer} from './json';
import {placeholderKind} from './placeholder';
import {shorten} from './received';

const quotes = '"\'`\u201C\u201D\u201E\u2018\u2019\u00AB\u00BB';
const space = /[\s\u200B-\u200D\u2060\u00AD]/;
const spaces = /[\s\u200B-\u200D\u2060\u00AD]+/g;
const dotted = /^[\w+/=-]+(?:\.[\w+/=-]*){1,4}$/;

/** Mistakes of copying, quoting and serving: the text around the token, or in its place. */
export function judgePaste(token: string): Problem | null {
  const text = token.trim();
  const bare = unquoted(text.replace(/^bearer\s+/i, ''));
  const json = readJson(text);
  if (json !== undefined) return jsonProblem(json);
  const kind = placeholderKind(bare);
  if (kind !== null) return placeholderProblem(kind, bare);
  if (/^[[{]/.test(text)) return notJsonProblem(text);
  return bearerPrefix(text) ?? tokenQuoted(text) ?? tokenWhitespace(token) ?? urlEncoded(text);
}

/** The text without quotation marks around it, and without a comma or semicolon after them. */
function unquoted(text: string): string {
  const inner = text.replace(/[,;]$/, '');
  return inner.length >= 2 && isQuote(inner[0]) && isQuote(inner.at(-1))
    ? inner.slice(1, -1).trim()
    : text;
}

function isQuote(character: string | undefined): boolean {
  return character !== undefined && quotes.includes(character);
}

function readJson(text: string): object | undefined {
  if (!/^[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
}

function placeholderProblem(kind: keyof typeof placeholderWords, text: string): Problem {
  const [before, after] = placeholderWords[kind];
  return problem('token-placeholder', `${before} ${JSON.stringify(shorten(text))} ${after}`, {
    kind,
    received: shorten(text),
  });
}

const placeholderWords = {
  placeholder: ['The placeholder', 'stands where the token should.'],
  template: ['The template', 'was sent as it is: nothing replaced it.'],
  variable: ['The name', 'was sent instead of its value.'],
} as const;

function jsonProblem(json: object): Problem {
  const form = jsonForm(json);
  const pointer = tokenPointer(json);
  const what = {
    flattened: 'a JWS in the flattened JSON serialization (RFC 7515 §7.2.2)',
    general: 'a JWS in the general JSON serialization (RFC 7515 §7.2.1)',
    encrypted: 'a JWE in a JSON serialization (RFC 7516 §7.2)',
    json: 'JSON',
  }[form];
  const where =
    pointer === null
      ? 'the compact serialization is expected, three parts with dots between them.'
      : pointer === ''
        ? 'hand over the token alone.'
        : `hand over its member \`${memberName(pointer)}\` alone.`;
  return problem('json-serialization', `Expected a token, received ${what}: ${where}`, {
    form,
    pointer,
    members: Array.isArray(json) ? [] : Object.keys(json).slice(0, 20).map(shorten),
  });
}

/** The path of a JSON Pointer as code writes it: `visitorToken`, `data.visitorToken`. */
function memberName(pointer: string): string {
  const names = pointer.slice(1).split('/');
  return shorten(
    names.map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~')).join('.'),
  ).replaceAll('`', "'");
}

function notJsonProblem(text: string): Problem {
  return problem(
    'json-serialization',
    `The token starts with "${text[0]}", like a JSON or JavaScript value; a token has three parts with dots between them.`,
    {form: 'invalid', pointer: null, members: []},
  );
}

function jsonForm(json: object): 'flattened' | 'general' | 'encrypted' | 'json' {
  if ('ciphertext' in json) return 'encrypted';
  if ('payload' in json && 'signatures' in json) return 'general';
  return 'payload' in json && 'signature' in json ? 'flattened' : 'json';
}

/** Where in a JSON value a token is; null where there is none. */
function tokenPointer(json: object): string | null {
  const queue: {value: unknown; path: readonly (string | number)[]}[] = [{value: json, path: []}];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const {value, path} = next;
    if (typeof value === 'string' && /^eyJ[\w-]*\.[\w-]*\.[\w-]*$/.test(value)) {
      return jsonPointer(path);
    }
    if (path.length >= 16) continue;
    if (Array.isArray(value))
      value.forEach((item, i) => queue.push({value: item, path: [...path, i]}));
    else if (isJsonObject(value)) {
      for (const [name, member] of Object.entries(value)) {
        queue.push({value: member, path: [...path, name]});
      }
    }
  }
  return null;
}

function bearerPrefix(text: string): Problem | null {
  const [, header, scheme] =
    /^(authorization\s*:\s*)?(bearer|jwt|token)\b\s*:?\s+\S/i.exec(text) ?? [];
  if (scheme === undefined) return null;
  return problem(
    'bearer-prefix',
    `The token has "${header === undefined ? '' : 'Authorization: '}${scheme}" before it; expected the token alone.`,
    {prefix: scheme},
  );
}

function tokenQuoted(text: string): Problem | null {
  const inner = text.replace(/[,;]$/, '').replaceAll('\\', '');
  const python = /^b'.*'$/.test(inner);
  const quote = python ? "'" : [inner[0], inner.at(-1)].find(isQuote);
  if (quote === undefined) return null;
  const both = python || (isQuote(inner[0]) && isQuote(inner.at(-1)));
  return problem(
    'token-quoted',
    python
      ? "The token is Python bytes written as text, `b'…'`; decode them first."
      : both
        ? `The token has quotation marks (${quote}) around it that are part of the value.`
        : `The token has a quotation mark (${quote}) at its ${isQuote(inner[0]) ? 'start' : 'end'}.`,
    {quote, both},
  );
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

function tokenWhitespace(token: string): Problem | null {
  const at = token.search(space);
  // Prose is no token with white space in it: it has the wrong number of parts.
  if (at === -1 || !dotted.test(token.replace(spaces, ''))) return null;
  const character = token.charAt(at);
  const place = at === 0 ? 'start' : token.slice(at).replace(spaces, '') === '' ? 'end' : 'inside';
  const codePoint = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return problem(
    'token-whitespace',
    `The token has ${names[character] ?? `white space (${codePoint})`} ${place === 'inside' ? `inside, at character ${at + 1}` : `at its ${place}`}; expected none.`,
    {
      position: at + 1,
      character: codePoint,
      place,
      count: [...token].filter((each) => space.test(each)).length,
    },
  );
}

function urlEncoded(text: string): Problem | null {
  const at = text.search(/%[0-9A-Fa-f]{2}/);
  if (at === -1) return null;
  const sequence = text.slice(at, at + 3);
  return problem(
    'url-encoded',
    `The token is percent-encoded: it has "${sequence}" at character ${at + 1}.`,
    {sequence, position: at + 1},
  );
}
