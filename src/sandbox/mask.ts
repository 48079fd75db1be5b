const jwt = /\b(eyJ[\w-]*)\.([\w-]*)\.([\w-]+)/g;
const secretNames = new Set(['key', 'visitorKey', 'value']);

/** A copy for the log: signatures, sessions, visitor keys and secrets are replaced by dots. */
export function masked(value: unknown, parent = ''): unknown {
  if (typeof value === 'string') return maskedText(value);
  if (Array.isArray(value)) return value.map((item) => masked(item, parent));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      const secret = secretNames.has(name) || (name === 'token' && parent === 'session');
      return [name, secret && typeof item === 'string' ? '•••' : masked(item, name)];
    }),
  );
}

/** The same for running text. */
export function maskedText(text: string): string {
  return text.replace(jwt, '$1.$2.•••');
}

/** The headers worth showing; a credential keeps its scheme only. */
export function maskedHeaders(headers: Headers): Record<string, string> {
  const shown = ['authorization', 'content-type', 'cache-control', 'retry-after'];
  return Object.fromEntries(
    [...headers]
      .filter(([name]) => shown.includes(name))
      .map(([name, value]) => [
        name,
        name === 'authorization' ? value.replace(/ .*/s, ' •••') : value,
      ]),
  );
}
