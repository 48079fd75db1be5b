import {ServiceProblem} from './service';

/** The pause before try `attempt` (0 is the first repeat), in milliseconds: up to a minute, with jitter. */
export function backoff(attempt: number): number {
  return Math.min(60_000, 1000 * 2 ** attempt) * (0.5 + Math.random() / 2);
}

/** Waits that long, or until the device is back online; `cancel` ends the wait at once. */
export function wait(milliseconds: number, cancel: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      cancel.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    window.addEventListener('online', done);
    cancel.addEventListener('abort', done);
    if (cancel.aborted) done();
  });
}

/**
 * Runs a task until it succeeds, with a longer pause after each failure, or with the pause that the
 * service asks for.
 *
 * @param over ends it at once; a task that is under way is not waited for any longer
 * @param mayRetry is called after each failure, to show it; false gives up
 * @returns what the task resolved to, or undefined if it was given up or is over
 * @example await retry(() => send('GET', '/conversations'), signal, isPassing)
 */
export async function retry<T>(
  task: () => Promise<T>,
  over: AbortSignal,
  mayRetry: (error: unknown, attempt: number) => boolean,
): Promise<T | undefined> {
  for (let attempt = 0; !over.aborted; attempt++) {
    try {
      return await task();
    } catch (error) {
      if (over.aborted || !mayRetry(error, attempt)) return undefined;
      await wait(pauseAfter(error, attempt), over);
    }
  }
  return undefined;
}

function pauseAfter(error: unknown, attempt: number): number {
  const asked = error instanceof ServiceProblem ? error.retryAfter : 0;
  return asked || backoff(attempt);
}
