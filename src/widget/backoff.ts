/** The wait before try `attempt` (0 is the first repeat), in milliseconds: up to a minute, with jitter. */
export function backoff(attempt: number): number {
  return Math.min(60_000, 1000 * 2 ** attempt) * (0.5 + Math.random() / 2);
}

/** Waits, but not longer than until the device is back online; `cancel` ends the wait at once. */
export function wait(milliseconds: number, cancel?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      cancel?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    window.addEventListener('online', done);
    cancel?.addEventListener('abort', done);
    if (cancel?.aborted) done();
  });
}
