import type {HostingOptions} from './headers';

/**
 * The policy of a page with these inline scripts. Styles are inline because the code blocks and the editor
 * write them; scripts are not.
 *
 * @param scripts their sources, such as `'sha256-…'`
 * @example contentSecurityPolicy(["'sha256-…'"], {connectTo: ['https://feedback.example']})
 */
export function contentSecurityPolicy(
  scripts: Iterable<string>,
  {connectTo = []}: HostingOptions = {},
): string {
  const directives = {
    'default-src': ["'self'"],
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...connectTo],
    'worker-src': ["'self'"],
    'frame-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'object-src': ["'none'"],
    'frame-ancestors': ["'self'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** The policy as a page's `<meta>` carries it, first in the head so that it holds for all that follows. */
export function withPolicy(html: string, policy: string): string {
  const text = policy.replace(/;\s*frame-ancestors [^;]*/, '');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${text}">`;
  return html.replace(/<meta charset=[^>]*>/i, (charset) => charset + meta);
}
