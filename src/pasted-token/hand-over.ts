/**
 * Hands a pasted text from one part of the site to the playground, in this page's memory alone: it is in
 * no address, no history entry and no storage, and is gone once it was taken.
 */
let waiting: string | null = null;
let taker: ((text: string) => void) | null = null;

/** Gives the text to the playground: at once if it is on the screen, else when it opens. */
export function handOverPasted(text: string): void {
  if (taker) taker(text);
  else waiting = text;
}

/**
 * Takes what is handed over, now and later.
 *
 * @returns ends it
 */
export function takePasted(take: (text: string) => void): () => void {
  taker = take;
  if (waiting !== null) {
    const text = waiting;
    waiting = null;
    take(text);
  }
  return () => {
    if (taker === take) taker = null;
  };
}
