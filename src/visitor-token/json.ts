import {decodeBase64} from './base64url';

export type JsonObject = Readonly<Record<string, unknown>>;

/** A JSON text that is an object, with what `JSON.parse` alone would lose. */
export interface JsonObjectText {
  readonly value: JsonObject;
  /** The numbers of the object's own members, as they are written. */
  readonly numbers: ReadonlyMap<string, string>;
  /** The first member named twice, in any object at any depth: a JSON Pointer (RFC 6901). */
  readonly duplicate: {readonly name: string; readonly pointer: string} | null;
}

export type JsonFlaw = 'empty' | 'not-utf-8' | 'byte-order-mark' | 'syntax' | 'not-an-object';

export type JsonReading =
  | {readonly ok: true; readonly object: JsonObjectText}
  | {readonly ok: false; readonly flaw: JsonFlaw; readonly value?: unknown};

/** The text of UTF-8 bytes, a byte order mark kept; null where they are not UTF-8. */
export function utf8Text(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    return null;
  }
}

/** Reads a part of a token, base64url of a JSON object in UTF-8. */
export function readJsonPart(part: string): JsonReading {
  const text = utf8Text(decodeBase64(part));
  return text === null ? {ok: false, flaw: 'not-utf-8'} : readJsonObject(text);
}

/** Reads a JSON text that must be an object. Not recursive, whatever the depth. */
export function readJsonObject(text: string): JsonReading {
  if (text === '') return {ok: false, flaw: 'empty'};
  if (text.startsWith('\uFEFF')) return {ok: false, flaw: 'byte-order-mark'};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {ok: false, flaw: 'syntax'};
  }
  if (!isJsonObject(value)) return {ok: false, flaw: 'not-an-object', value};
  return {ok: true, object: {value, ...scan(text)}};
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Container {
  /** Null: an array. */
  readonly names: Set<string> | null;
  /** The member or the index that is being read. */
  at: string | number;
}

const number = /-?[0-9][0-9.eE+-]*/y;

/** Walks a valid JSON text once. */
function scan(text: string): Pick<JsonObjectText, 'numbers' | 'duplicate'> {
  const numbers = new Map<string, string>();
  let duplicate: JsonObjectText['duplicate'] = null;
  const open: Container[] = [];
  let nameComes = false;
  for (let i = 0; i < text.length;) {
    const character = text.charAt(i);
    const inside = open.at(-1);
    if (character === '"') {
      const raw = text.slice(i, stringEnd(text, i));
      if (nameComes && inside?.names) {
        const name = JSON.parse(raw) as string;
        inside.at = name;
        if (inside.names.has(name)) duplicate ??= {name, pointer: pointer(open)};
        inside.names.add(name);
        nameComes = false;
      }
      i += raw.length;
      continue;
    }
    if (character === '-' || (character >= '0' && character <= '9')) {
      number.lastIndex = i;
      const raw = number.exec(text)?.[0] ?? character;
      if (open.length === 1 && inside?.names) numbers.set(String(inside.at), raw);
      i += raw.length;
      continue;
    }
    if (character === '{') {
      open.push({names: new Set(), at: ''});
      nameComes = true;
    } else if (character === '[') {
      open.push({names: null, at: 0});
      nameComes = false;
    } else if (character === '}' || character === ']') {
      open.pop();
      nameComes = false;
    } else if (character === ',' && inside) {
      nameComes = inside.names !== null;
      if (typeof inside.at === 'number') inside.at += 1;
    }
    i += 1;
  }
  return {numbers, duplicate};
}

/** The index after the string literal that starts at `start`. */
function stringEnd(text: string, start: number): number {
  let i = start + 1;
  while (text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
  return i + 1;
}

function pointer(open: readonly Container[]): string {
  return jsonPointer(open.map((container) => container.at));
}

/** The JSON Pointer (RFC 6901) of a path. */
export function jsonPointer(path: readonly (string | number)[]): string {
  return path
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
