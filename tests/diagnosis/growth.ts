/** From 16 KB to 1 MB. */
const sizes = [16, 32, 64, 128, 256, 512, 1024].map((kilobytes) => (kilobytes / 1024) * 1_000_000);
/** How many times the work of half the size a size may need. */
const most = 2.5;
/** Milliseconds below which the clock and the collection of garbage are most of what is measured. */
const noise = 25;
const pairs = 5;
const rounds = 4;

/** Milliseconds of the processor that a run needs; waiting for other programs is not among them. */
async function work(run: (text: string) => unknown, text: string): Promise<number> {
  const start = process.cpuUsage();
  await run(text);
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * The doublings of a text's size that need more than 2.5 times the work. What seems so is measured again, as often as
 * it takes to be sure of it: a machine that is slow for a while must not look like a program that is.
 */
export async function steepSteps(
  run: (text: string) => unknown,
  textOf: (size: number) => string,
): Promise<string[]> {
  const found: string[] = [];
  let before = await work(run, textOf(sizes[0] ?? 0));
  for (const size of sizes.slice(1)) {
    const text = textOf(size);
    const after = await work(run, text);
    if (after > Math.max(before * most, noise)) {
      const ratio = await leastRatio(run, textOf(size / 2), text);
      if (ratio > most) found.push(`${size.toLocaleString('en')}: ${ratio.toFixed(1)} times`);
    }
    before = after;
  }
  return found;
}

/** How many times the work of its half a text needs: the least median of a few rounds. */
async function leastRatio(
  run: (text: string) => unknown,
  half: string,
  whole: string,
): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < rounds && least > most; round += 1) {
    const ratios: number[] = [];
    for (let i = 0; i < pairs; i += 1) {
      // The half on both sides of the whole: what changes meanwhile concerns both alike.
      const first = await work(run, half);
      const middle = await work(run, whole);
      const last = await work(run, half);
      ratios.push(middle < noise ? 0 : (2 * middle) / (first + last));
    }
    least = Math.min(least, median(ratios));
  }
  return least;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
