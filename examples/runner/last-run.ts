import type {LanguageId} from '../languages';
import type {Result} from './report';

/** What the documentation says of a language's last run. */
export type LastRun =
  | {status: 'run'; library: string; version: string; toolchain: string; from: string}
  | {status: 'syntax-checked' | 'skipped'; library: string; reason: string};

export type LastRuns = Partial<Record<LanguageId, LastRun>>;

/** The languages of `before`, with those of the results in their new state. */
export function withResults(before: LastRuns, results: readonly Result[]): LastRuns {
  return {
    ...before,
    ...Object.fromEntries(
      results.flatMap((result) => {
        const run = lastRun(result);
        return run ? [[result.language.id, run]] : [];
      }),
    ),
  };
}

function lastRun(result: Result): LastRun | null {
  const library = result.language.library.name;
  switch (result.status) {
    case 'failed':
      return null;
    case 'run': {
      const {version, toolchain, setup} = result;
      return {status: 'run', library, version, toolchain, from: setup};
    }
    default:
      return {status: result.status, library, reason: result.reason};
  }
}
