import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {isLanguageId, languages} from '../languages';
import {runExample} from './example';
import {withResults, type LastRuns} from './last-run';
import {runMutations} from './mutate';
import {inParallel} from './parallel';
import {count, failedCases, isGreen, report, type Result} from './report';
import {type Example, examples} from './setups';
import {root} from './workspace';

const flags = ['--mutate', '--record'];
const lastRunFile = join(root, 'examples', 'last-run.json');

/**
 * `npm run examples -- [--record | --mutate] [language…]`: runs the examples, all unless some are
 * named. With `--record`, writes what was run into last-run.json, which the documentation shows. With
 * `--mutate`, breaks each on purpose instead, and is content where every break is noticed.
 *
 * EXAMPLES_REQUIRED: the ids of languages, by commas, that must be run, or `all`.
 * EXAMPLES_REPORT: a file for the counts, as JSON.
 * EXAMPLES_SEED: repeats the random users of an earlier run.
 *
 * @returns the exit code
 */
export async function main(args: readonly string[]): Promise<number> {
  const unknown = args.filter((arg) => !flags.includes(arg) && !isLanguageId(arg));
  if (unknown.length > 0) {
    console.error(`Not a language: ${unknown.join(', ')}`);
    return 2;
  }
  const names = args.filter(isLanguageId);
  const chosen = examples.filter(({id}) => names.length === 0 || names.includes(id));
  return args.includes('--mutate')
    ? runMutations(chosen)
    : runExamples(chosen, args.includes('--record'));
}

async function runExamples(chosen: readonly Example[], record: boolean): Promise<number> {
  const required = requiredIds();
  const seed = Number(process.env['EXAMPLES_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
  const results = await inParallel(chosen, availableParallelism(), async (language) => {
    const result = await runExample(language, seed);
    console.log(progress(result));
    return result;
  });
  console.log(`\n${report(results, required)}`);
  const reportFile = process.env['EXAMPLES_REPORT'];
  if (reportFile) writeFileSync(reportFile, JSON.stringify(count(results, required)));
  const green = results.every((result) => isGreen(result, required));
  if (green && record) writeLastRun(results);
  if (!green) console.log(`The random users come again with EXAMPLES_SEED=${seed}`);
  return green ? 0 : 1;
}

function requiredIds(): readonly string[] {
  const ids = (process.env['EXAMPLES_REQUIRED'] ?? '').split(/[\s,]+/).filter((id) => id !== '');
  if (ids.includes('all')) return languages.map(({id}) => id);
  const unknown = ids.filter((id) => !isLanguageId(id));
  if (unknown.length > 0) throw new Error(`EXAMPLES_REQUIRED: not a language: ${unknown.join()}`);
  return ids;
}

function progress(result: Result): string {
  const what =
    result.status === 'run'
      ? `${result.cases.length - failedCases(result).length} of ${result.cases.length} cases passed`
      : result.status;
  return `${result.language.id}: ${what}`;
}

function writeLastRun(results: readonly Result[]): void {
  const before = existsSync(lastRunFile)
    ? (JSON.parse(readFileSync(lastRunFile, 'utf8')) as LastRuns)
    : {};
  const after = withResults(before, results);
  const sorted = languages.flatMap(({id}) => (after[id] ? [[id, after[id]]] : []));
  writeFileSync(lastRunFile, JSON.stringify(Object.fromEntries(sorted), null, 2) + '\n');
}
