/** White space, and what cannot be seen: zero-width characters, direction marks, soft hyphens, tag characters. */
const blank = /[\s\p{Default_Ignorable_Code_Point}]/u;
const blanks = /[\s\p{Default_Ignorable_Code_Point}]+/gu;
const leading = /^[\s\p{Default_Ignorable_Code_Point}]+/u;

/** Whether a character is white space or cannot be seen. */
export function isBlank(character: string): boolean {
  return blank.test(character);
}

/** A text without any white space or invisible character. */
export function withoutBlanks(text: string): string {
  return text.replace(blanks, '');
}

/**
 * A text without white space and invisible characters at its ends. Linear, unlike a pattern that ends in `+$`.
 *
 * @example
 * trimBlanks('\u200b eyJ… '); // 'eyJ…'
 */
export function trimBlanks(text: string): string {
  let end = text.length;
  while (end > 0) {
    const pair = (text.codePointAt(end - 2) ?? 0) > 0xffff ? 2 : 1;
    if (!blank.test(text.slice(end - pair, end))) break;
    end -= pair;
  }
  return text.slice(0, end).replace(leading, '');
}
