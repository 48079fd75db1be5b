import {spawnSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Installs the packages of the lockfile unless node_modules is as new as it. */
export function installPackages() {
  const installed = `${root}node_modules/.package-lock.json`;
  const lockfile = `${root}package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs) return;
  console.log('Installing packages …');
  const {status} = run('npm', ['ci', '--no-audit', '--no-fund']);
  if (status !== 0) process.exit(status ?? 1);
}

/** Runs a program in the repository's root with its output shown. */
export function run(command, args, env = {}) {
  return spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: {...process.env, ...env},
    shell: process.platform === 'win32',
  });
}
