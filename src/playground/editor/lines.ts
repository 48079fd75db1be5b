/** Where a line begins and ends in a text, without its line break; lines count from 1. */
export function rangeOfLine(text: string, line: number): {start: number; end: number} {
  let start = 0;
  for (let at = 1; at < line; at++) {
    const end = text.indexOf('\n', start);
    if (end === -1) break;
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return {start, end: end === -1 ? text.length : end};
}

/** The line, from 1, in which an offset lies. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
