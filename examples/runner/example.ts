import {attempt} from './attempt';
import {runVectors} from './cases';
import {runFilledIn, writeFilledIn} from './filled-in';
import type {Result} from './report';
import type {SigningExample} from './setups';
import {refusedVectors, userVectors} from './vectors';
import {exampleFolder} from './workspace';

/**
 * Builds a language's example and runs it on every vector, and its region on random users. Where there
 * is no toolchain, checks the syntax of the example, and of its region with calls below it.
 */
export function runExample(language: SigningExample, seed: number): Promise<Result> {
  return attempt({
    example: language,
    cases: async (built) => [
      ...(await runVectors(built, {users: userVectors, refused: refusedVectors})),
      ...(await runFilledIn(language, built.setup, seed)),
    ],
    sources: () => [exampleFolder(language), writeFilledIn(language, seed).folder],
  });
}
