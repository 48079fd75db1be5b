import {caddyfile} from './caddy';
import type {HeaderRule} from './headers';
import {nginxCompression, nginxHttp, nginxServer} from './nginx';

/**
 * What nginx and Caddy include, by the names of the files.
 *
 * @param base the site's base, `/` or `/help/`
 */
export function serverFiles(rules: readonly HeaderRule[], base: string): Record<string, string> {
  return {
    'nginx/http.conf': nginxHttp(rules, base),
    'nginx/server.conf': nginxServer(rules, base),
    'nginx/gzip.conf': nginxCompression('gzip'),
    'nginx/brotli.conf': nginxCompression('brotli'),
    'caddy/site.caddy': caddyfile(rules, base),
  };
}
