import {existsSync, statSync} from 'node:fs';
import {root, run} from './run.mjs';

/** Installs the packages of the lockfile unless node_modules is as new as it. */
export async function installPackages() {
  const installed = `${root}node_modules/.package-lock.json`;
  const lockfile = `${root}package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs) return;
  console.log('Installing packages…');
  const status = await run('npm', ['ci', '--no-audit', '--no-fund']);
  if (status !== 0) process.exit(status);
}
