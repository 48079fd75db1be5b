import {runCommand} from './command';
import {prepare} from './prepare';
import type {Case, Result} from './report';
import type {Example, Setup} from './setups';
import {findSetups} from './toolchain';
import {exampleFolder} from './workspace';

export interface Judgement {
  example: Example;
  /** Runs what was built, and judges it. */
  cases: (built: {setup: Setup; folder: string}) => Promise<Case[]>;
  /** Folders in which the example's `syntaxCheck` is run where nothing else can be. */
  sources?: () => readonly string[];
}

/** Builds an example, judges it, and says what became of it. */
export async function attempt(judgement: Judgement): Promise<Result> {
  const {id, name, library} = judgement.example;
  const started = performance.now();
  const outcome = await outcomeOf(judgement);
  const seconds = (performance.now() - started) / 1000;
  return {example: {id, name, library}, seconds, ...outcome};
}

type Outcome = Result extends infer R
  ? R extends Result
    ? Omit<R, 'example' | 'seconds'>
    : never
  : never;

async function outcomeOf(judgement: Judgement): Promise<Outcome> {
  const {example, cases} = judgement;
  const folder = exampleFolder(example);
  const {open, lacks} = await findSetups(example, folder);
  if (open.length === 0) return withoutToolchain(judgement, lacks);
  try {
    const {setup, version, toolchain} = await prepare(example, open, folder);
    const judged = await cases({setup, folder});
    return {status: 'run', setup: setup.name, version, toolchain, cases: judged};
  } catch (error) {
    return {status: 'failed', reason: (error as Error).message};
  }
}

/** The best that can be done: the syntax of the sources. */
async function withoutToolchain(
  {example: {syntaxCheck}, sources = () => []}: Judgement,
  reason: string,
): Promise<Outcome> {
  if (syntaxCheck === undefined) return {status: 'skipped', reason};
  for (const folder of sources()) {
    const {code, stdout, stderr} = await runCommand(syntaxCheck, {cwd: folder});
    if (code === 127) return {status: 'skipped', reason};
    if (code !== 0) return {status: 'failed', reason: `syntax: ${(stdout + stderr).trim()}`};
  }
  return {status: 'syntax-checked', reason};
}
