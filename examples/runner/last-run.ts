import type {LastRun} from '../../src/example-code/last-runs';
import type {Result} from './report';

/**
 * The runs of `before`, with those of the results in their new state.
 *
 * @param keyOf what stands for an example in `before` @default its id
 */
export function withResults<Key extends string>(
  before: Partial<Record<Key, LastRun>>,
  results: readonly Result[],
  keyOf: (id: string) => Key = (id) => id as Key,
): Partial<Record<Key, LastRun>> {
  return {
    ...before,
    ...Object.fromEntries(
      results.flatMap((result) => {
        const run = lastRun(result);
        return run ? [[keyOf(result.example.id), run]] : [];
      }),
    ),
  };
}

function lastRun(result: Result): LastRun | null {
  const library = result.example.library.name;
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
