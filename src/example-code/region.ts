/** A line with nothing but the marker and the signs of a comment: `{# … #}`, `<%# … %>`, `<?php // … ?>`. */
const start = /^\W*(?:php\W*)?#region docs\W*$/;
const end = /^\W*(?:php\W*)?#endregion\W*$/;

/**
 * What stands between `#region docs` and `#endregion` in the source of an example, in the comment
 * form of any language, without the indentation that its lines share.
 *
 * @throws Error where the source does not have exactly one such region, with something in it
 */
export function docsRegion(source: string): string {
  const lines = source.split(/\r?\n/);
  const from = lines.findIndex((line) => start.test(line));
  if (from === -1) throw new Error('no `#region docs`');
  const to = lines.findIndex((line, index) => index > from && end.test(line));
  if (to === -1) throw new Error('`#region docs` has no `#endregion`');
  if (lines.slice(from + 1).some((line) => start.test(line))) {
    throw new Error('more than one `#region docs`');
  }

  const region = withoutBlankEnds(lines.slice(from + 1, to));
  if (region.length === 0) throw new Error('`#region docs` is empty');
  return dedented(region).join('\n') + '\n';
}

function withoutBlankEnds(lines: string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return first === -1 ? [] : lines.slice(first, last + 1);
}

/** Lines without the indentation that they share. */
export function dedented(lines: readonly string[]): string[] {
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const shared = Math.min(...indents);
  return lines.map((line) => (line.trim() === '' ? '' : line.slice(shared)));
}
