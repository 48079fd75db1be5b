/**
 * Hands over what comes within a while together, in its order.
 *
 * @param wait in milliseconds, from the first of them
 * @example
 * const bursts = createBursts<number>(60, (all) => all.forEach(show));
 * bursts.add(1);
 */
export function createBursts<T>(wait: number, handOver: (all: readonly T[]) => void) {
  let waiting: T[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    add(each: T): void {
      waiting.push(each);
      timer ??= setTimeout(() => {
        const all = waiting;
        waiting = [];
        timer = undefined;
        handOver(all);
      }, wait);
    },
    /** Drops what was not handed over. */
    stop(): void {
      clearTimeout(timer);
      timer = undefined;
      waiting = [];
    },
  };
}
