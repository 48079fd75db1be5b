import type {Example} from './setups';

export interface Case {
  name: string;
  /** Empty where it passed. */
  faults: readonly string[];
}

/** What became of one example. */
export type Result = {example: Pick<Example, 'id' | 'name' | 'library'>; seconds: number} & (
  | {status: 'run'; setup: string; version: string; toolchain: string; cases: readonly Case[]}
  | {status: 'syntax-checked'; reason: string}
  | {status: 'skipped'; reason: string}
  | {status: 'failed'; reason: string}
);

/** Whether all is well, given the examples that must be run on this machine. */
export function isGreen(result: Result, required: readonly string[]): boolean {
  if (result.status === 'failed') return false;
  if (result.status === 'run') return failedCases(result).length === 0;
  return !required.includes(result.example.id);
}

export function failedCases(result: Result): readonly Case[] {
  return result.status === 'run' ? result.cases.filter(({faults}) => faults.length > 0) : [];
}

/** The table for people, the faults, and the line of totals. */
export function report(results: readonly Result[], required: readonly string[]): string {
  const rows = results.map((result) => [
    result.example.name,
    result.example.library.name,
    result.status === 'run' ? result.version : '-',
    result.status === 'run' ? result.setup : '-',
    result.status === 'run' ? String(result.cases.length) : '-',
    verdict(result, required),
    `${result.seconds.toFixed(1)} s`,
  ]);
  const head = ['Example', 'Library', 'Version', 'From', 'Cases', 'Result', 'Time'];
  return [
    ...results.flatMap(faultLines),
    table([head, ...rows]),
    '',
    totals(count(results, required)),
  ].join('\n');
}

function verdict(result: Result, required: readonly string[]): string {
  if (result.status === 'run') {
    const failed = failedCases(result).length;
    return failed === 0 ? 'passed' : `FAILED: ${failed} of ${result.cases.length}`;
  }
  if (result.status === 'failed') return `FAILED: ${result.reason.split('\n', 1)[0] ?? ''}`;
  const what = result.status === 'skipped' ? 'skipped' : 'syntax checked, not run';
  const wanted = required.includes(result.example.id) ? 'FAILED, required: ' : '';
  return `${wanted}${what} (${result.reason})`;
}

function faultLines(result: Result): string[] {
  const {id} = result.example;
  if (result.status === 'failed') return [`${id}: ${result.reason}`, ''];
  const lines = failedCases(result).flatMap(({name, faults}) =>
    faults.map((fault) => `${id}: ${name}: ${fault}`),
  );
  return lines.length > 0 ? [...lines, ''] : [];
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** How many examples passed, failed and were skipped. */
export function count(results: readonly Result[], required: readonly string[]): Counts {
  const failed = results.filter((result) => !isGreen(result, required)).length;
  const passed = results.filter(
    (result) => result.status === 'run' && isGreen(result, required),
  ).length;
  return {passed, failed, skipped: results.length - passed - failed};
}

function totals({passed, failed, skipped}: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
