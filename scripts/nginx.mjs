/** The nginx of this machine. */
import {existsSync} from 'node:fs';

const first = (...places) => places.find((place) => place && existsSync(place));

/** How to get what a test of the real server needs. */
export const installNginx =
  '`apt install nginx libnginx-mod-http-brotli-filter` or `brew install nginx`';

/**
 * An installed nginx; `NGINX_PATH` names another.
 *
 * @returns {{program: string, brotli: string | undefined} | undefined} `brotli`: its module for that
 */
export function nginx() {
  const program =
    process.env.NGINX_PATH ??
    first(
      '/usr/sbin/nginx',
      '/usr/local/sbin/nginx',
      '/usr/local/bin/nginx',
      '/opt/homebrew/bin/nginx',
    );
  const module = 'ngx_http_brotli_filter_module.so';
  return (
    program && {
      program,
      brotli: first(`/usr/lib/nginx/modules/${module}`, `/usr/lib64/nginx/modules/${module}`),
    }
  );
}
