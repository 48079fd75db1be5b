import type {Found} from './script-fault';

/** What PHP, Python, Liquid and others print where they fail. */
const engineErrors: readonly (readonly [RegExp, string])[] = [
  [
    /(?:<br ?\/?>\s{0,4})?<b>(?:Warning|Notice|Deprecated|(?:Fatal|Parse|Recoverable fatal) error)<\/b>:[^\n]{0,400}(?:<br ?\/?>)?/i,
    'an error message of PHP',
  ],
  [
    /\b(?:PHP )?(?:Warning|Notice|Deprecated|Fatal error|Parse error): {1,2}[^\n]{1,300} in \S{1,200} on line \d+/,
    'an error message of PHP',
  ],
  [
    /\bTraceback \(most recent call last\):[^]{0,2000}?(?=["'`]|\n\S|$)/,
    'an error message of Python',
  ],
  [/\bLiquid (?:syntax )?error\b[^\n"'`]{0,200}/, 'an error message of Liquid'],
];

export function printedError(text: string): {what: string; start: number; end: number} | null {
  for (const [pattern, what] of engineErrors) {
    const found = pattern.exec(text);
    if (found) return {what, start: found.index, end: found.index + found[0].length};
  }
  return null;
}

export function engineError(text: string, position: number): Found | null {
  const from = Math.max(0, position - 400);
  const printed = printedError(text.slice(from, position + 400));
  return (
    printed && {
      reason: 'engine-error',
      what: printed.what,
      start: from + printed.start,
      end: from + printed.end,
    }
  );
}
