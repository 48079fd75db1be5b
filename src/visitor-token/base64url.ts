/** Why a text is not strict base64url (RFC 7515 §2, RFC 4648 §3.5). */
export interface Base64urlFlaw {
  readonly reason: 'padding' | 'base64-alphabet' | 'alphabet' | 'length' | 'non-canonical';
  /** Of the character at fault, from 1. */
  readonly position: number;
  readonly character: string;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Map([...alphabet].map((character, value) => [character, value]));

/**
 * What is wrong with a text as base64url, or null. Exactly one text stands for given bytes: no
 * padding, no `+` or `/`, no impossible length, and the bits that no byte needs are zero.
 */
export function base64urlFlaw(text: string): Base64urlFlaw | null {
  let position = 1;
  for (const character of text) {
    if (!values.has(character)) return {reason: alphabetFlaw(character), position, character};
    position += 1;
  }
  const last = text.at(-1);
  if (last === undefined) return null;
  const rest = text.length % 4;
  if (rest === 1) return {reason: 'length', position: text.length, character: last};
  const unused = rest === 2 ? 0b1111 : rest === 3 ? 0b11 : 0;
  return ((values.get(last) ?? 0) & unused) === 0
    ? null
    : {reason: 'non-canonical', position: text.length, character: last};
}

function alphabetFlaw(character: string): Base64urlFlaw['reason'] {
  if (character === '=') return 'padding';
  return character === '+' || character === '/' ? 'base64-alphabet' : 'alphabet';
}

/**
 * The bytes of a text, read as leniently as common decoders do: either alphabet, with or without
 * padding. What is in neither alphabet is left out, and so are bits that make no whole byte.
 *
 * @example
 * decodeBase64('_w=='); // Uint8Array [255]
 */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  let bits = 0;
  let count = 0;
  for (const character of text) {
    const value = values.get(character === '+' ? '-' : character === '/' ? '_' : character);
    if (value === undefined) continue;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes.push((bits >> count) & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}

/**
 * The bytes of a strict base64url text; null where it is none.
 *
 * @example
 * fromBase64url('_w=='); // null: there is padding
 */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | null {
  return base64urlFlaw(text) === null ? decodeBase64(text) : null;
}
