import {toWellFormed} from './well-formed';

/** A received value in a few words, for a sentence: `"2024-01-01"`, `true`, `an object`. */
export function received(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return kindOf(value);
}

const maxQuoted = 40;

/** At most 40 characters of a text. */
export function shorten(text: string): string {
  const wellFormed = toWellFormed(text);
  if (wellFormed.length <= maxQuoted) return wellFormed;
  return `${toWellFormed(wellFormed.slice(0, maxQuoted - 1))}…`;
}

/** What kind of value it is, for people, whatever the value does when looked at. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value !== 'object') return typeof value === 'undefined' ? 'nothing' : a(typeof value);
  try {
    if (Array.isArray(value)) return 'an array';
    if (value instanceof Promise || typeof (value as {then?: unknown}).then === 'function') {
      return 'a promise';
    }
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return 'bytes';
    if (value instanceof String) return 'a String object';
  } catch {
    // A proxy or a getter that throws: an object all the same.
  }
  return 'an object';
}

function a(noun: string): string {
  return `a ${noun}`;
}

/** "1 character", "2 characters". */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
