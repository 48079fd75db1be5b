import type {LastRun} from './last-runs';
import type {Library} from './shown';

export interface RunStatement {
  status: LastRun['status'] | 'unknown';
  /** Follows the name of the status. `backticks` mark code. */
  text: string;
}

/**
 * What may be said of an example: what was last run of it, or that it was not run here, and why.
 *
 * @param proof what a run has shown
 */
export function runStatement(
  run: LastRun | undefined,
  library: Library,
  proof = 'Algomo’s verifier accepted each token.',
): RunStatement {
  const {name, version: pinned} = library;
  if (run?.status === 'run') {
    const {version, from, toolchain} = run;
    const manifest =
      pinned === null || pinned === version
        ? ''
        : ` The example names ${pinned}, which was not tested.`;
    return {
      status: run.status,
      text: `with ${run.library} ${version} (${from}) on ${toolchain}. ${proof}${manifest}`,
    };
  }
  const sentences = [
    run && `${run.reason.charAt(0).toUpperCase()}${run.reason.slice(1)}.`,
    pinned !== null && `Written for ${name} ${pinned}.`,
  ];
  return {status: run?.status ?? 'unknown', text: sentences.filter(Boolean).join(' ')};
}
