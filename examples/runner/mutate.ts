import {readFileSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import type {Setup, SigningExample} from './setups';
import {runVectors} from './cases';
import {mistakes, mutations, type Mutation} from './mutations';
import {inParallel} from './parallel';
import {build, prepare} from './prepare';
import {findSetups} from './toolchain';
import {refusedVectors, userVectors} from './vectors';
import {copyExample, exampleFolder} from './workspace';

/**
 * Breaks each example on purpose, in a copy, and says what noticed it.
 *
 * @returns the exit code: 0 where every mistake of every example that can be run was noticed
 */
export async function runMutations(chosen: readonly SigningExample[]): Promise<number> {
  const counts = await inParallel(chosen, availableParallelism(), mutateExample);
  const [noticed, missed] = [sum(counts, 'noticed'), sum(counts, 'missed')];
  console.log(`\n${noticed} mistakes noticed, ${missed} missed`);
  return missed === 0 ? 0 : 1;
}

interface Counts {
  noticed: number;
  missed: number;
}

async function mutateExample(language: SigningExample): Promise<Counts> {
  const counts = {noticed: 0, missed: 0};
  const {open, lacks} = await findSetups(language, exampleFolder(language));
  if (open.length === 0) {
    console.log(`${language.id}: skipped (${lacks})`);
    return counts;
  }
  const {setup} = await prepare(language, open, exampleFolder(language));
  const folder = copyExample(language);
  const file = join(folder, language.file);
  const source = readFileSync(file, 'utf8');

  const unbroken = await firstFault(setup, folder);
  if (unbroken !== null) throw new Error(`${language.id} is red as it is: ${unbroken}`);
  for (const mistake of mistakes) {
    writeFileSync(file, mutated(source, mutations[language.id][mistake]));
    const fault = await firstFault(setup, folder);
    counts[fault === null ? 'missed' : 'noticed'] += 1;
    console.log(`${language.id}: ${mistake}: ${fault === null ? 'NOT NOTICED' : fault}`);
  }
  writeFileSync(file, source);
  return counts;
}

/** @throws Error the mutation is out of date: its place is not in the source, or not once */
export function mutated(source: string, [from, to]: Mutation): string {
  const parts = source.split(from);
  if (parts.length !== 2) throw new Error(`found ${parts.length - 1} times: ${from}`);
  return parts.join(to);
}

async function firstFault(setup: Setup, folder: string): Promise<string | null> {
  await build(setup, folder);
  const cases = await runVectors({setup, folder}, {users: userVectors, refused: refusedVectors});
  const failed = cases.filter(({faults}) => faults.length > 0);
  const [first] = failed;
  return first === undefined
    ? null
    : `${failed.length} of ${cases.length} cases fail, first ${first.name}: ${first.faults[0]?.split('\n')[0] ?? ''}`;
}

function sum(counts: readonly Counts[], name: keyof Counts): number {
  return counts.reduce((total, each) => total + each[name], 0);
}
