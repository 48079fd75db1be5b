import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Example, Setup} from './setups';
import {runCommand} from './command';
import {versionIn} from './toolchain';

/** An example that can be run. */
export interface Prepared {
  setup: Setup;
  /** Of the library. */
  version: string;
  /** "Node.js 20.20.2" */
  toolchain: string;
}

/** The first setup that installs and builds. @throws Error none does; the message says why */
export async function prepare(
  example: Example,
  setups: readonly Setup[],
  folder: string,
): Promise<Prepared> {
  const failures: string[] = [];
  for (const setup of setups) {
    try {
      await install(example, setup, folder);
      await build(setup, folder);
      return {
        setup,
        version: await version(setup.version, {setup, folder}),
        toolchain: `${example.runtime.name} ${await version(example.runtime.version, {setup, folder})}`,
      };
    } catch (error) {
      failures.push(`${setup.name}: ${(error as Error).message}`);
    }
  }
  throw new Error(failures.join('\n'));
}

/** @throws Error with what the compiler says */
export async function build({build: command, env}: Setup, folder: string): Promise<void> {
  if (command !== undefined) await succeed(command, folder, env);
}

async function install(example: Example, setup: Setup, folder: string): Promise<void> {
  if (setup.install === undefined || setup.installs === undefined) return;
  const hash = createHash('sha256').update(setup.install);
  for (const file of example.manifest) hash.update(readFileSync(join(folder, file)));
  const digest = hash.digest('hex');
  const stamp = join(folder, setup.installs, '.installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  await succeed(setup.install, folder, setup.env);
  writeFileSync(stamp, digest);
}

async function version(
  command: string,
  {setup, folder}: {setup: Setup; folder: string},
): Promise<string> {
  const words = await succeed(command, folder, setup.env);
  const found = versionIn(words);
  if (found === null) throw new Error(`no version in what \`${command}\` prints: ${words}`);
  return found;
}

async function succeed(command: string, cwd: string, env: Setup['env']): Promise<string> {
  const {code, stdout, stderr} = await runCommand(command, {cwd, env});
  if (code === 0) return stdout;
  throw new Error(`\`${command}\` failed (${code ?? 'killed'}):\n${(stderr + stdout).trim()}`);
}
