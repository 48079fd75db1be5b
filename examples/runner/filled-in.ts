import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Setup, SigningExample} from './setups';
import {callSite} from '../../src/example-code/literals';
import {docsRegion} from '../../src/example-code/region';
import {runSignings} from './cases';
import {build} from './prepare';
import {randomSignings, type RandomSigning} from './random-users';
import type {Case} from './report';
import {newSecret} from './secrets';
import {programs} from './programs';
import {copyExample, exampleFolder} from './workspace';

/** Runs the region of the documentation with calls for random users below it. */
export async function runFilledIn(
  language: SigningExample,
  setup: Setup,
  seed: number,
): Promise<Case[]> {
  const {folder, signings, calls} = writeFilledIn(language, seed);
  await build(setup, folder);
  const cases = await runSignings(setup.run, {setup, folder, signings, secret: newSecret()});
  return cases.map((each, index) =>
    each.faults.length === 0
      ? each
      : {...each, faults: [...each.faults, `the call was\n${calls[index] ?? ''}`]},
  );
}

/** Writes that program into the copy of the example. */
export function writeFilledIn(
  language: SigningExample,
  seed: number,
): {folder: string; signings: RandomSigning[]; calls: string[]} {
  const folder = copyExample(language);
  const region = docsRegion(readFileSync(join(exampleFolder(language), language.file), 'utf8'));
  const signings = randomSignings(seed);
  const calls = signings.map(({user, lifetime}) => callSite(language.id, user, lifetime));
  for (const [path, source] of Object.entries(programs[language.id](region, calls))) {
    writeFileSync(join(folder, path), source);
  }
  return {folder, signings, calls};
}
