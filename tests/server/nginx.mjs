/** Runs a real nginx, in the foreground and without privileges, with the configuration that the build made. */
import {spawn} from 'node:child_process';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const nobody = 65534;

/**
 * @param {{program: string, brotli: string | undefined}} nginx
 * @param {{port: number, base: string, build: string}} site
 * @returns {import('node:child_process').ChildProcess}
 */
export function startNginx(nginx, site) {
  const prefix = path.join(repository, '.cache/nginx', String(site.port));
  prepare(prefix, nginx, site);
  const user = process.getuid?.() === 0 && isPublic(site.build) ? nobody : undefined;
  if (user !== undefined) chownSync(prefix, user, user);
  const command = [nginx.program, '-p', prefix, '-c', path.join(prefix, 'conf/nginx.conf')];
  const [program, ...args] = leashed(command);
  const server = spawn(program, args, {stdio: 'inherit', uid: user, gid: user});
  server.on('exit', () => rmSync(prefix, {recursive: true, force: true}));
  return server;
}

/**
 * A command that ends with whoever runs it, even if they are killed: on Linux the kernel sees to that.
 *
 * @param {string[]} command
 */
export function leashed(command) {
  const setpriv = '/usr/bin/setpriv';
  return existsSync(setpriv) ? [setpriv, '--pdeathsig', 'TERM', ...command] : command;
}

/** The prefix as `deploy/nginx` has it in a container, but for the place and the modules. */
function prepare(prefix, {brotli}, {port, base, build}) {
  rmSync(prefix, {recursive: true, force: true});
  const conf = path.join(prefix, 'conf');
  const html = path.join(prefix, 'html');
  const pages = path.join(html, base);
  mkdirSync(conf, {recursive: true});
  mkdirSync(path.dirname(pages), {recursive: true});
  symlinkSync(build, pages.replace(/\/$/, ''));
  cpSync(path.join(repository, 'deploy/nginx/nginx.conf'), path.join(conf, 'nginx.conf'));
  cpSync(path.join(build, '../generated/hosting/nginx'), path.join(conf, 'site'), {
    recursive: true,
  });
  if (!brotli) rmSync(path.join(conf, 'site/brotli.conf'));
  // One process alone: none is left over if it is killed.
  const modules = ['master_process off;', ...(brotli ? [`load_module ${brotli};`] : [])];
  writeFileSync(path.join(conf, 'modules.conf'), modules.join('\n'));
  const place = [`listen 127.0.0.1:${port};`, `root ${html};`, 'access_log off;'];
  writeFileSync(path.join(conf, 'place.conf'), place.join('\n'));
}

/** Whether everybody may read a folder: each folder on the way can be entered. */
function isPublic(folder) {
  const parent = path.dirname(folder);
  return (statSync(folder).mode & 0o001) !== 0 && (parent === folder || isPublic(parent));
}
