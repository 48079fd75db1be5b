/** Half of a surrogate pair: with the flag `u`, a whole pair is one character and does not match. */
const half = /\p{Surrogate}/u;
const everyHalf = /\p{Surrogate}/gu;

/**
 * Whether a text is well-formed Unicode: it has no half of a surrogate pair. Chrome has
 * `String.prototype.isWellFormed` from 111 on.
 *
 * @example
 * isWellFormed('a\uD800'); // false
 */
export function isWellFormed(text: string): boolean {
  return !half.test(text);
}

/**
 * The text with U+FFFD in place of each half of a surrogate pair.
 *
 * @example
 * toWellFormed('a\uD800'); // 'a\uFFFD'
 */
export function toWellFormed(text: string): string {
  return text.replace(everyHalf, '\uFFFD');
}
