/**
 * Reads a `_headers` file: a path with `*` on a line of its own, its headers indented under it.
 *
 * @param {string} text
 * @returns {{pattern: RegExp, headers: [string, string][]}[]}
 */
export function parseHeaders(text) {
  const rules = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      const pattern = line
        .trim()
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*');
      rules.push({pattern: new RegExp(`^${pattern}$`), headers: []});
    } else {
      const colon = line.indexOf(':');
      rules
        .at(-1)
        .headers.push([line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]);
    }
  }
  return rules;
}

/** The headers of a path, in lower case; a later rule wins. */
export function headersFor(rules, pathname) {
  return Object.fromEntries(
    rules.filter(({pattern}) => pattern.test(pathname)).flatMap(({headers}) => headers),
  );
}
