import type {Example} from './setups';
import {runCommand} from './command';
import {runVectors} from './cases';
import {runFilledIn, writeFilledIn} from './filled-in';
import {prepare} from './prepare';
import type {Result} from './report';
import {findSetups} from './toolchain';
import {refusedVectors, userVectors} from './vectors';
import {exampleFolder} from './workspace';

/** Builds an example and runs it on every vector, and its region on random users. */
export async function runExample(language: Example, seed: number): Promise<Result> {
  const started = performance.now();
  const outcome = await attempt(language, seed);
  return {language, seconds: (performance.now() - started) / 1000, ...outcome};
}

type Outcome = Result extends infer R
  ? R extends Result
    ? Omit<R, 'language' | 'seconds'>
    : never
  : never;

async function attempt(language: Example, seed: number): Promise<Outcome> {
  const folder = exampleFolder(language);
  const {open, lacks} = await findSetups(language, folder);
  if (open.length === 0) return withoutToolchain(language, {lacks, seed});
  try {
    const {setup, version, toolchain} = await prepare(language, open, folder);
    const cases = [
      ...(await runVectors({setup, folder}, {users: userVectors, refused: refusedVectors})),
      ...(await runFilledIn(language, setup, seed)),
    ];
    return {status: 'run', setup: setup.name, version, toolchain, cases};
  } catch (error) {
    return {status: 'failed', reason: (error as Error).message};
  }
}

/** The best that can be done: the syntax of the example, and of its region with calls below it. */
async function withoutToolchain(
  language: Example,
  {lacks: reason, seed}: {lacks: string; seed: number},
): Promise<Outcome> {
  if (language.syntaxCheck === undefined) return {status: 'skipped', reason};
  for (const folder of [exampleFolder(language), writeFilledIn(language, seed).folder]) {
    const {code, stdout, stderr} = await runCommand(language.syntaxCheck, {cwd: folder});
    if (code === 127) return {status: 'skipped', reason};
    if (code !== 0) return {status: 'failed', reason: `syntax: ${(stdout + stderr).trim()}`};
  }
  return {status: 'syntax-checked', reason};
}
