import type {Page} from '@playwright/test';

/**
 * What a browser test may do in every engine: the part of Playwright's own interface that each driver
 * has. A Playwright `Page` is a `View`, its `Locator` a `Part`; WebKitGTK has them from its own driver.
 */
export interface View extends Scope {
  goto(path: string): Promise<unknown>;
  reload(): Promise<unknown>;
  goBack(): Promise<unknown>;
  close(): Promise<void>;
  /** Puts the window before the others. */
  bringToFront(): Promise<void>;
  frameLocator(selector: string): Scope;
  /**
   * The value of an expression, or what a function returns or promises in the page, as far as JSON can
   * hold it. The function sees its argument and nothing else of the test.
   */
  evaluate<T>(run: string | ((argument: never) => T | Promise<T>), argument?: unknown): Promise<T>;
  readonly keyboard: {
    press(key: string): Promise<void>;
    type(text: string): Promise<void>;
  };
  /** Where the pointer is. */
  readonly mouse: {
    down(): Promise<void>;
    up(): Promise<void>;
  };
}

export type Role = Parameters<Page['getByRole']>[0];

export interface Named {
  exact?: boolean;
}

/** Where something is looked for: a page, a frame, or a part of them. */
export interface Scope {
  getByRole(role: Role, options?: Named & {name?: string | RegExp}): Part;
  getByText(text: string | RegExp, options?: Named): Part;
  getByLabel(text: string | RegExp, options?: Named): Part;
  getByTestId(id: string): Part;
  locator(selector: string): Part;
}

/** Something on the screen, looked up again with each use. */
export interface Part extends Scope {
  filter(options: {hasText: string | RegExp}): Part;
  first(): Part;
  last(): Part;
  click(): Promise<void>;
  check(): Promise<void>;
  hover(): Promise<void>;
  focus(): Promise<void>;
  fill(text: string): Promise<void>;
  press(key: string): Promise<void>;
  selectOption(option: string | {label: string}): Promise<unknown>;
  scrollIntoViewIfNeeded(): Promise<void>;
  textContent(): Promise<string | null>;
  count(): Promise<number>;
  /** What a function returns in the page for all elements that are found. */
  evaluateAll<T>(run: (all: Element[]) => T | Promise<T>): Promise<T>;
}
