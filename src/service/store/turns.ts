/** Runs work alone: each begins when the one before it has ended, well or not. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** @example const inTurn = createTurns(); */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
