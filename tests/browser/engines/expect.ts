import {
  expect as playwright,
  type ExpectMatcherState,
  type Locator,
  type Page,
} from '@playwright/test';
import type {Part, View} from './view';
import {WebKitPart} from './webkit/part';
import {matches, patternOf, type Seen} from './webkit/query';
import {retry} from './webkit/retry';
import {WebKitView} from './webkit/view';

interface Within {
  /** Milliseconds. @default 15,000 */
  timeout?: number;
}

/** WebKit clips at whole pixels what lies at parts of them: of a line, that is no more than this. */
const clipped = 0.03;

interface Ratio {
  /** How much of it is in sight. @default any */
  ratio?: number;
}

type Text = string | RegExp;
type Result = Promise<{pass: boolean; message: () => string}>;
type Native = ReturnType<typeof playwright<Locator>>;

/** Of an assertion that throws: what it has to say, told where the test asked. */
function told({isNot}: ExpectMatcherState, asserted: Promise<unknown>): Result {
  return asserted.then(
    () => ({pass: !isNot, message: () => ''}),
    ({message}: Error) => ({pass: isNot, message: () => message}),
  );
}

/**
 * Playwright's own assertion, or the same of what WebKitGTK shows.
 *
 * @param seen whether what is shown fits; null where what it is about is not there
 */
function assert(
  state: ExpectMatcherState,
  part: Part,
  within: Within | undefined,
  native: (is: Native) => Promise<void>,
  seen: (all: readonly Seen[]) => boolean | null,
): Result {
  if (!(part instanceof WebKitPart)) {
    const is = playwright(part as Locator);
    return told(state, native(state.isNot ? is.not : is));
  }
  const attempt = async () => {
    const all = await part.look();
    const fits = seen(all);
    if (fits !== null && fits !== state.isNot) return {done: undefined};
    return {
      waiting: `there is ${JSON.stringify(all.map(({text, ...rest}) => ({text: text.slice(0, 300), ...rest})))}`,
    };
  };
  return told(state, retry(`expected ${part}`, attempt, within?.timeout));
}

/** Of the one element; more than one is a mistake of the test. */
function one(fits: (seen: Seen) => boolean): (all: readonly Seen[]) => boolean | null {
  return ([first, ...more]) => {
    if (more.length > 0) throw new Error(`${more.length + 1} elements are meant, not one.`);
    return first ? fits(first) : null;
  };
}

const isVisible = one(({visible}) => visible);

/** The whole text of a string, or whatever part a regular expression asks for. */
const whole = (text: Text) => patternOf(text, true);

/** Text as Playwright compares a part of it, with its capital letters. */
const contains = (text: Text, all: string) =>
  typeof text === 'string'
    ? all.replace(/\s+/g, ' ').includes(text.replace(/\s+/g, ' ').trim())
    : matches(patternOf(text), all);

/**
 * Playwright's `expect`, whose assertions about what is on the screen hold for every engine: each tries
 * again until it holds, or for 15 seconds.
 *
 * @example
 * await expect(playground.verdict).toContainText(words.verdict.accepted);
 */
export const expect = playwright.extend({
  toBeVisible(this: ExpectMatcherState, part: Part, within?: Within): Result {
    return assert(
      this,
      part,
      within,
      (is) => is.toBeVisible(within),
      (all) => isVisible(all) ?? false,
    );
  },
  toBeHidden(this: ExpectMatcherState, part: Part, within?: Within): Result {
    return assert(
      this,
      part,
      within,
      (is) => is.toBeHidden(within),
      (all) => !isVisible(all),
    );
  },
  toBeInViewport(this: ExpectMatcherState, part: Part, within?: Within & Ratio): Result {
    if (!(part instanceof WebKitPart)) {
      const is = playwright(part as Locator);
      return told(this, (this.isNot ? is.not : is).toBeInViewport(within));
    }
    const attempt = async () => {
      const ratios = await part.inSight();
      const wanted = within?.ratio ? within.ratio - clipped : Number.MIN_VALUE;
      const fits = ratios.length === 1 && ratios[0]! >= wanted;
      return fits !== this.isNot ? {done: undefined} : {waiting: `in sight is ${ratios.join()}`};
    };
    return told(this, retry(`expected ${part} in sight`, attempt, within?.timeout));
  },
  toHaveClass(this: ExpectMatcherState, part: Part, name: RegExp, within?: Within): Result {
    return assert(
      this,
      part,
      within,
      (is) => is.toHaveClass(name, within),
      one(({attributes}) => name.test(attributes['class'] ?? '')),
    );
  },
  toBeFocused(this: ExpectMatcherState, part: Part, within?: Within): Result {
    return assert(
      this,
      part,
      within,
      (is) => is.toBeFocused(within),
      one(({focused}) => focused),
    );
  },
  toContainText(this: ExpectMatcherState, part: Part, text: Text, within?: Within): Result {
    return assert(
      this,
      part,
      within,
      (is) => is.toContainText(text, within),
      one((seen) => contains(text, seen.text)),
    );
  },
  toHaveText(this: ExpectMatcherState, part: Part, text: Text, within?: Within): Result {
    return assert(
      this,
      part,
      within,
      (is) => is.toHaveText(text, within),
      one((seen) => matches(whole(text), seen.text)),
    );
  },
  toHaveValue(this: ExpectMatcherState, part: Part, value: Text, within?: Within): Result {
    return assert(
      this,
      part,
      within,
      (is) => is.toHaveValue(value, within),
      one((seen) => (typeof value === 'string' ? seen.value === value : value.test(seen.value))),
    );
  },
  toHaveCount(this: ExpectMatcherState, part: Part, count: number, within?: Within): Result {
    return assert(
      this,
      part,
      within,
      (is) => is.toHaveCount(count, within),
      (all) => all.length === count,
    );
  },
  toHaveAttribute(
    this: ExpectMatcherState,
    part: Part,
    name: string,
    value: Text,
    within?: Within,
  ): Result {
    return assert(
      this,
      part,
      within,
      (is) => is.toHaveAttribute(name, value, within),
      one(({attributes}) => matches(whole(value), attributes[name] ?? '')),
    );
  },
  toHaveURL(this: ExpectMatcherState, view: View, url: RegExp, within?: Within): Result {
    if (!(view instanceof WebKitView)) {
      const is = playwright(view as Page);
      return told(this, (this.isNot ? is.not : is).toHaveURL(url, within));
    }
    const attempt = async () => {
      const address = await view.address();
      return url.test(address) !== this.isNot ? {done: undefined} : {waiting: `it is ${address}`};
    };
    return told(this, retry(`expected the address ${url}`, attempt, within?.timeout));
  },
});
