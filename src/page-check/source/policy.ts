/** One directive of a Content Security Policy. */
export interface Directive {
  readonly name: string;
  readonly sources: readonly string[];
  /** Hosts and schemes count for nothing then. */
  readonly strictDynamic: boolean;
}

/** Content Security Policy Level 3, "parse a serialized CSP": of a directive named twice, the first counts. */
export function parsePolicy(text: string): Map<string, Directive> {
  const directives = new Map<string, Directive>();
  for (const part of text.slice(0, 20_000).split(';')) {
    const [name, ...sources] = part.trim().split(/[\t\n\f\r ]+/);
    if (!name || directives.has(name.toLowerCase())) continue;
    const lower = name.toLowerCase();
    const strictDynamic =
      lower !== 'connect-src' &&
      sources.some((source) => source.toLowerCase() === "'strict-dynamic'");
    directives.set(lower, {name: lower, sources, strictDynamic});
  }
  return directives;
}

/** Whether a directive's sources match an address. Without the page's origin, `'self'` matches nothing foreign. */
export function allows(directive: Directive, address: URL, pageOrigin?: string): boolean {
  return directive.sources.some((source) => matches(source, address, pageOrigin));
}

function matches(source: string, address: URL, pageOrigin: string | undefined): boolean {
  const expression = source.toLowerCase();
  if (expression === "'self'")
    return pageOrigin !== undefined && new URL(pageOrigin).origin === address.origin;
  if (expression.startsWith("'")) return false;
  if (expression === '*') return /^(?:https?|wss?):$/.test(address.protocol);
  const scheme = /^([a-z][a-z0-9+.-]*):$/.exec(expression);
  if (scheme)
    return (
      `${scheme[1]}:` === address.protocol ||
      (scheme[1] === 'http' && address.protocol === 'https:')
    );
  const host =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[a-z0-9_.-]+)(?::(\d+|\*))?(\/[^?#]*)?$/.exec(
      expression,
    );
  if (!host) return false;
  const [, protocol, name = '', port, path] = host;
  if (
    protocol &&
    `${protocol}:` !== address.protocol &&
    !(protocol === 'http' && address.protocol === 'https:')
  )
    return false;
  if (!hostMatches(name, address.hostname)) return false;
  const usual = address.protocol === 'http:' ? '80' : '443';
  if (port && port !== '*' && port !== (address.port || usual)) return false;
  if (!port && address.port) return false;
  return (
    !path ||
    (path.endsWith('/')
      ? address.pathname.toLowerCase().startsWith(path)
      : address.pathname.toLowerCase() === path)
  );
}

function hostMatches(pattern: string, host: string): boolean {
  if (pattern === '*') return true;
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : pattern === host;
}
