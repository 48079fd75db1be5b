import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {appIds} from '../../src/example-code/app-names';
import type {LastRun} from '../../src/example-code/last-runs';
import {isLanguageId, languageIds} from '../../src/example-code/names';
import {templateIds} from '../../src/example-code/templates';
import {closeBrowser} from './apps/browser';
import {runApp} from './apps/run';
import {appExamples} from './apps/setups';
import {runExample} from './example';
import {withResults} from './last-run';
import {runMutations} from './mutate';
import {inParallel} from './parallel';
import {count, failedCases, isGreen, report, type Result} from './report';
import {examples} from './setups';
import {runTemplate} from './templates/run';
import {templateExamples} from './templates/setups';
import {root} from './workspace';

const flags = ['--mutate', '--record'];

interface Job {
  id: string;
  folder: string;
  run: (seed: number) => Promise<Result>;
}

const jobs: readonly Job[] = [
  ...examples.map((example) => ({
    id: example.id,
    folder: example.folder,
    run: (seed: number) => runExample(example, seed),
  })),
  ...templateExamples.map((example) => ({
    id: example.id,
    folder: example.folder,
    run: () => runTemplate(example),
  })),
  ...appExamples.map((example) => ({
    id: example.id,
    folder: example.folder,
    run: () => runApp(example),
  })),
];

/**
 * `npm run examples -- [--record | --mutate] [example…]`: runs the examples, all unless some are named.
 * `go` is a language's, `templates/go` a template, `apps/go` an app, `languages`, `templates` and `apps`
 * all of a kind. With `--record`, writes what was run into last-run.json, which the documentation shows. With `--mutate`,
 * breaks each language's on purpose instead, and is content where every break is noticed; templates are
 * broken in every run.
 *
 * EXAMPLES_REQUIRED: the examples, by commas, that must be run, or `all`.
 * EXAMPLES_REPORT: a file for the counts, as JSON.
 * EXAMPLES_SEED: repeats the random users of an earlier run.
 *
 * @returns the exit code
 */
export async function main(args: readonly string[]): Promise<number> {
  const names = args.filter((arg) => !flags.includes(arg));
  const mutate = args.includes('--mutate');
  const unknown = names.filter((name) => (mutate ? !isLanguageId(name) : idsOf(name).length === 0));
  if (unknown.length > 0) {
    console.error(`Not ${mutate ? 'a language' : 'an example'}: ${unknown.join(', ')}`);
    return 2;
  }
  const ids = names.flatMap(idsOf);
  const chosen = <T extends {id: string}>(all: readonly T[]) =>
    all.filter(({id}) => ids.length === 0 || ids.includes(id));
  return mutate ? runMutations(chosen(examples)) : runJobs(chosen(jobs), args.includes('--record'));
}

/** The examples that a name stands for; none where it is unknown. */
function idsOf(name: string): readonly string[] {
  return jobs
    .filter(({id, folder}) => id === name || `${folder}/`.startsWith(`${name}/`))
    .map(({id}) => id);
}

async function runJobs(chosen: readonly Job[], record: boolean): Promise<number> {
  const required = requiredIds();
  const seed = Number(process.env['EXAMPLES_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
  const results = await inParallel(chosen, availableParallelism(), async (job) => {
    const result = await job.run(seed);
    console.log(progress(result));
    return result;
  }).finally(closeBrowser);
  console.log(`\n${report(results, required)}`);
  const reportFile = process.env['EXAMPLES_REPORT'];
  if (reportFile) writeFileSync(reportFile, JSON.stringify(count(results, required)));
  const green = results.every((result) => isGreen(result, required));
  if (green && record) writeLastRuns(results);
  if (!green) console.log(`The random users come again with EXAMPLES_SEED=${seed}`);
  return green ? 0 : 1;
}

function requiredIds(): readonly string[] {
  const names = (process.env['EXAMPLES_REQUIRED'] ?? '').split(/[\s,]+/).filter((id) => id !== '');
  if (names.includes('all')) return jobs.map(({id}) => id);
  const unknown = names.filter((name) => idsOf(name).length === 0);
  if (unknown.length > 0) throw new Error(`EXAMPLES_REQUIRED: not an example: ${unknown.join()}`);
  return names.flatMap(idsOf);
}

function progress(result: Result): string {
  const what =
    result.status === 'run'
      ? `${result.cases.length - failedCases(result).length} of ${result.cases.length} cases passed`
      : result.status;
  return `${result.example.id}: ${what}`;
}

function writeLastRuns(results: readonly Result[]): void {
  const kind = (folder: string) =>
    results.filter(({example: {id}}) => (id.includes('/') ? id.split('/')[0] : '') === folder);
  writeLastRun('last-run.json', kind(''), languageIds);
  writeLastRun('templates/last-run.json', kind('templates'), templateIds);
  writeLastRun('apps/last-run.json', kind('apps'), appIds);
}

/** @param keys the file's, in their order: the last parts of the examples' ids */
function writeLastRun(name: string, results: readonly Result[], keys: readonly string[]): void {
  const file = join(root, 'examples', name);
  const before = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, LastRun>)
    : {};
  const after = withResults(before, results, (id) => id.split('/').at(-1) ?? id);
  const sorted = keys.flatMap((key) => (after[key] ? [[key, after[key]]] : []));
  writeFileSync(file, JSON.stringify(Object.fromEntries(sorted), null, 2) + '\n');
}
