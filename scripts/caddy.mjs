/** The Caddy of this machine. */
import {existsSync} from 'node:fs';

/** How to get what a test of the real server needs. */
export const installCaddy = '`apt install caddy` or `brew install caddy`';

/** @returns {string | undefined} the path of an installed Caddy */
export function caddyPath() {
  return ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'].find((place) =>
    existsSync(place),
  );
}
