import type {StrippedKind} from './pasted-token';

/** A character of a token as it stands in the text: plain, or written in some escape. */
export interface Unit {
  /** What it means; empty: nothing, it is invisible. */
  value: string;
  /** Where the next one begins. */
  end: number;
  /** What had to be undone; null for a plain character. */
  kind: StrippedKind | null;
}

const plain = /[A-Za-z0-9_\-+/=.]/;
const invisible = /\p{Default_Ignorable_Code_Point}/u;
const named: Readonly<Record<string, string>> = {
  period: '.',
  equals: '=',
  plus: '+',
  sol: '/',
  lowbar: '_',
  hyphen: '-',
  shy: '',
  ZeroWidthSpace: '',
};
const percent = /%(?:25){0,3}([0-9A-Fa-f]{2})/y;
const escape = /\\{1,4}(?:u\{?(?:00)?([0-9A-Fa-f]{2})\}?|x([0-9A-Fa-f]{2})|([/.\-_=+]))/y;
const entity = /&(?:amp;)?(?:#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}))|([A-Za-z]{2,16}));/y;

const plainCodes = new Set(
  [...Array(128).keys()].filter((code) => plain.test(String.fromCharCode(code))),
);

/** Where the run of token characters ends: base64url, base64, padding and dots, right or wrong. */
export function endOfRun(text: string, at: number, most = Infinity): number {
  const last = Math.min(text.length, at + most);
  let end = at;
  while (end < last && plainCodes.has(text.charCodeAt(end))) end++;
  return end;
}

/** Reads one character of a token at a place of the text; null where there is none. */
export function readUnit(text: string, at: number): Unit | null {
  const character = text.charAt(at);
  if (plain.test(character)) return {value: character, end: at + 1, kind: null};
  if (invisible.test(character)) return {value: '', end: at + 1, kind: 'invisible-characters'};
  if (character === '%') return escaped(text, at, percent, 'url-encoding');
  if (character === '\\') return escaped(text, at, escape, 'escapes');
  if (character === '&') return escaped(text, at, entity, 'html-entities');
  return null;
}

function escaped(text: string, at: number, pattern: RegExp, kind: StrippedKind): Unit | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return null;
  const value = meaning(match, kind);
  if (value === null || (value !== '' && !plain.test(value) && !invisible.test(value))) return null;
  return {value: invisible.test(value) ? '' : value, end: at + match[0].length, kind};
}

function meaning(match: RegExpExecArray, kind: StrippedKind): string | null {
  const [, first, second, third] = match;
  if (kind === 'url-encoding') return String.fromCharCode(Number.parseInt(first ?? '', 16));
  if (kind === 'escapes') {
    return third ?? String.fromCharCode(Number.parseInt(first ?? second ?? '', 16));
  }
  if (third !== undefined) return named[third] ?? null;
  const code = first === undefined ? Number(second) : Number.parseInt(first, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
