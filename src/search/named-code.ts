/** What stands before a code where a program wrote it: a console line, an address, a problem document. */
const written = [
  /visitor\s+authentication\s+(?:failed|warning)\s*:\s*["'`]?([a-z][a-z-]*[a-z])/gi,
  /\/troubleshooting\/([a-z][a-z-]*[a-z])/gi,
  /["'`]?\bcode["'`]?\s*[:=]\s*["'`]?([a-z][a-z-]*[a-z])/gi,
  /#problem=([a-z][a-z-]*[a-z])/gi,
];

/**
 * The code that a text names, or null. Written by a program, any code counts: `… failed: expired.`. In
 * other text, a code counts where it is all there is, misspelt or not, or where its hyphens show that it is
 * meant.
 *
 * @example namedCode('[Algomo] Visitor authentication failed: expired. …', codes) // 'expired'
 */
export function namedCode(text: string, codes: ReadonlySet<string>): string | null {
  for (const pattern of written) {
    for (const [, found = ''] of text.matchAll(pattern)) {
      const code = found.toLowerCase();
      if (codes.has(code)) return code;
    }
  }
  const whole = text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
    .replace(/^\W+|\W+$/g, '');
  if (codes.has(whole)) return whole;
  const named =
    text
      .toLowerCase()
      .replaceAll('_', '-')
      .match(/[a-z]+(?:-[a-z]+)+/g) ?? [];
  return named.find((word) => codes.has(word)) ?? misspelt(whole, codes);
}

/** The one code that is nearest to a word, within two slips and a quarter of its letters. */
function misspelt(word: string, codes: ReadonlySet<string>): string | null {
  if (word.length < 5 || word.length > 40) return null;
  const most = Math.min(2, Math.floor(word.length / 4));
  const near = [...codes]
    .map((code) => [slips(word, code), code] as const)
    .filter(([distance]) => distance <= most)
    .sort(([one], [other]) => one - other);
  const [nearest, second] = near;
  return nearest && nearest[0] !== second?.[0] ? nearest[1] : null;
}

/** How many letters were left out, added, mistaken or swapped with their neighbour. */
function slips(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let last = Array.from({length: other.length + 1}, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min(at(last, j - 1) + same, at(last, j) + 1, at(row, j - 1) + 1);
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped && i > 1 && j > 1) least = Math.min(least, at(before, j - 2) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return at(last, other.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
