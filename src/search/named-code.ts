/** What stands before a code where a program wrote it: a console line, an address, a problem document. */
const written = [
  /visitor\s+authentication\s+(?:failed|warning)\s*:\s*["'`]?([a-z][a-z-]*[a-z])/gi,
  /\/troubleshooting\/([a-z][a-z-]*[a-z])/gi,
  /["'`]?\bcode["'`]?\s*[:=]\s*["'`]?([a-z][a-z-]*[a-z])/gi,
  /#problem=([a-z][a-z-]*[a-z])/gi,
];

/**
 * The code that a text names, or null. Written by a program, any code counts: `… failed: expired.`. In
 * other text, a code counts where it is all there is, or where its hyphens show that it is meant.
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
  return named.find((word) => codes.has(word)) ?? null;
}
