/** Where an attempt stands: done with a result, or waiting for something. */
export type Attempt<T> = {done: T} | {waiting: string};

const pause = 50;

/**
 * Tries until it is done.
 *
 * @param limit milliseconds @default 15,000
 * @throws Error with what it was waiting for last
 */
export async function retry<T>(
  what: string,
  attempt: () => Promise<Attempt<T>>,
  limit = 15_000,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const state = await attempt();
    if ('done' in state) return state.done;
    if (Date.now() > end) throw new Error(`${what}: ${state.waiting}, after ${limit} ms`);
    await new Promise((next) => setTimeout(next, pause));
  }
}
