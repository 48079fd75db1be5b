/** What `withinTime` rejects with when the time is over. */
export class TimeOver extends Error {
  override readonly name = 'TimeOver';
}

/**
 * The promise, or a rejection with `TimeOver` when it takes longer.
 *
 * @param limit in milliseconds
 * @example await withinTime(navigator.serviceWorker.register(url), 15_000);
 */
export function withinTime<T>(promise: PromiseLike<T>, limit: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TimeOver()), limit);
    const end = () => clearTimeout(timer);
    promise.then(resolve, reject).then(end, end);
  });
}
