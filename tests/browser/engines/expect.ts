import {
  expect as playwright,
  type ExpectMatcherState,
  type Locator,
  type Page,
} from '@playwright/test';
import type {Part, View} from './view';

interface Within {
  /** Milliseconds. */
  timeout?: number;
}

type Text = string | RegExp;
type Result = Promise<{pass: boolean; message: () => string}>;

/** Playwright's own assertion, which tries again until it holds; it throws what it has to say. */
async function asPlaywrightDoes(
  {isNot}: ExpectMatcherState,
  assertion: (is: ReturnType<typeof playwright<Locator>>) => Promise<void>,
  part: Part,
): Result {
  const is = playwright(part as Locator);
  await assertion(isNot ? is.not : is);
  return {pass: !isNot, message: () => ''};
}

/**
 * Playwright's `expect`, whose assertions about what is on the screen hold for every engine: each tries
 * again until it holds, or for 15 seconds.
 *
 * @example
 * await expect(playground.verdict).toContainText(words.accepted);
 */
export const expect = playwright.extend({
  toBeVisible(this: ExpectMatcherState, part: Part, within?: Within): Result {
    return asPlaywrightDoes(this, (is) => is.toBeVisible(within), part);
  },
  toBeHidden(this: ExpectMatcherState, part: Part, within?: Within): Result {
    return asPlaywrightDoes(this, (is) => is.toBeHidden(within), part);
  },
  toBeFocused(this: ExpectMatcherState, part: Part, within?: Within): Result {
    return asPlaywrightDoes(this, (is) => is.toBeFocused(within), part);
  },
  toContainText(this: ExpectMatcherState, part: Part, text: Text, within?: Within): Result {
    return asPlaywrightDoes(this, (is) => is.toContainText(text, within), part);
  },
  toHaveText(this: ExpectMatcherState, part: Part, text: Text, within?: Within): Result {
    return asPlaywrightDoes(this, (is) => is.toHaveText(text, within), part);
  },
  toHaveValue(this: ExpectMatcherState, part: Part, text: Text, within?: Within): Result {
    return asPlaywrightDoes(this, (is) => is.toHaveValue(text, within), part);
  },
  toHaveCount(this: ExpectMatcherState, part: Part, count: number, within?: Within): Result {
    return asPlaywrightDoes(this, (is) => is.toHaveCount(count, within), part);
  },
  toHaveAttribute(
    this: ExpectMatcherState,
    part: Part,
    name: string,
    value: Text,
    within?: Within,
  ): Result {
    return asPlaywrightDoes(this, (is) => is.toHaveAttribute(name, value, within), part);
  },
  async toHaveURL(this: ExpectMatcherState, view: View, url: Text, within?: Within): Result {
    const is = playwright(view as Page);
    await (this.isNot ? is.not : is).toHaveURL(url, within);
    return {pass: !this.isNot, message: () => ''};
  },
});
