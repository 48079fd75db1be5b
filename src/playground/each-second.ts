const second = 1_000;

/** The time in milliseconds since 1970, without what is over of its second: as a token says it. */
export const wholeSecond = (): number => Math.floor(Date.now() / second) * second;

/**
 * Says the time whenever a second of the clock begins. A token's `iat` and `exp` change at that moment too,
 * so a token is never seen from a second before its own, which would give it a second more.
 *
 * @returns a function that ends it
 * @example useEffect(() => eachSecond(setNow), [])
 */
export function eachSecond(say: (now: number) => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    timer = setTimeout(
      () => {
        say(wholeSecond());
        wait();
      },
      second - (Date.now() % second),
    );
  };
  wait();
  return () => clearTimeout(timer);
}
