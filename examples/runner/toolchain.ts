import type {Example, Setup} from './setups';
import {runCommand} from './command';

/** The setups that this machine has what it takes for, in their order; and what the others lack. */
export async function findSetups(
  example: Pick<Example, 'setups'>,
  folder: string,
): Promise<{open: readonly Setup[]; lacks: string}> {
  const lacks = await Promise.all(example.setups.map((setup) => lack(setup, folder)));
  return {
    open: example.setups.filter((_, index) => lacks[index] === null),
    lacks: [...new Set(lacks.filter((each) => each !== null))].join(', '),
  };
}

async function lack({probes, env}: Setup, folder: string): Promise<string | null> {
  for (const probe of probes) {
    const {code} = await runCommand(probe, {cwd: folder, env, timeout: 60_000});
    if (code === 127) return `no \`${probe.split(' ', 1)[0]}\``;
    if (code !== 0) return `\`${probe}\` fails`;
  }
  return null;
}

/** The first version in a program's words: "3.0.19" of "OpenSSL 3.0.19 27 Jan 2026". */
export function versionIn(text: string): string | null {
  return /\d+(?:\.\d+)+/.exec(text)?.[0] ?? null;
}
