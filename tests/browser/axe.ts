import {readFileSync} from 'node:fs';
import type {Frame, Page} from '@playwright/test';
import type Axe from 'axe-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Stops what moves, as colours are judged as they stand. */
export async function holdStill(page: Page): Promise<void> {
  await page.emulateMedia({reducedMotion: 'reduce'});
}

/**
 * Every violation that axe finds, one line each: the rule, and the elements. Frames are judged too.
 *
 * @param part a selector of what is judged @default the whole page
 */
export async function violations(page: Page, part = 'html'): Promise<string[]> {
  const frames = page.frames().filter((frame) => frame.url() !== 'about:blank');
  return (await Promise.all(frames.map((frame) => violationsIn(frame, part)))).flat();
}

async function violationsIn(frame: Frame, part: string): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(source);
  const results = await frame.evaluate(async (selector) => {
    const ending = document
      .getAnimations()
      .filter(({effect}) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({finished}) => finished));
    const {axe} = globalThis as unknown as {axe: typeof Axe};
    return axe.run(selector, {iframes: false, resultTypes: ['violations']});
  }, part);
  return results.violations.map(
    ({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(' | ')}`,
  );
}
