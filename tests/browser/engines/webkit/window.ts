import {buildSync} from 'esbuild';
import {Button, Origin, type WebDriver} from 'selenium-webdriver';
import type * as inPage from './in-page';
import {keyOf} from './keys';
import {described, type Step, type Target} from './query';
import {retry} from './retry';
import type {WebKitSession} from './session';

/** The functions that run in the page, as one script. */
const script = buildSync({
  entryPoints: [require.resolve('./in-page.ts')],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'inPage',
  target: 'safari16.4',
}).outputFiles[0]!.text;

type InPage = typeof inPage;
type Result<Name extends keyof InPage> = Awaited<ReturnType<InPage[Name]>>;

/** A window of WebKitGTK, driven by WebDriver. */
export class WebKitWindow {
  constructor(
    readonly session: WebKitSession,
    readonly handle: string,
  ) {}

  readonly keyboard = {
    press: (key: string) => this.press(key),
    type: (text: string) => this.act((driver) => driver.actions().sendKeys(text).perform()),
  };

  readonly mouse = {
    down: () => this.act((driver) => driver.actions().press(Button.LEFT).perform()),
    up: () => this.act((driver) => driver.actions().release(Button.LEFT).perform()),
  };

  /** Does something in this window by the driver's own commands. */
  act<T>(use: (driver: WebDriver) => Promise<T>): Promise<T> {
    return this.session.in(this.handle, use);
  }

  /** Runs a function of `in-page.ts` in the page as it stands. */
  run<Name extends Exclude<keyof InPage, 'find'>>(
    name: Name,
    ...args: Parameters<InPage[Name]>
  ): Promise<Result<Name>> {
    const call = 'inPageFunctions[arguments[0]](...arguments[1])';
    return this.act((driver) => inLoadedPage<Result<Name>>(driver, call, name, args));
  }

  /** What a function of the test returns for all elements at the end of the steps. */
  evaluateAll<T>(steps: readonly Step[], run: (all: Element[]) => T | Promise<T>): Promise<T> {
    const call = `(${run})(inPageFunctions.find(arguments[0]))`;
    return this.act((driver) => inLoadedPage<T>(driver, call, steps));
  }

  /** Does something to the one element at the end of the steps, once that can be done. */
  perform<Name extends 'replaceText' | 'choose' | 'focus' | 'scrollTo'>(
    name: Name,
    ...args: Parameters<InPage[Name]>
  ): Promise<void> {
    return retry(`${name} at ${described(args[0])}`, async () => {
      const waiting = await this.run(name, ...args);
      return waiting === null ? {done: undefined} : {waiting};
    });
  }

  /** Clicks with the mouse, where the element is. */
  async click(steps: readonly Step[]): Promise<void> {
    const place = await this.place(`click ${described(steps)}`, steps);
    await this.act((driver) => driver.actions().move(place).click().perform());
  }

  /** Points at the element. */
  async hover(steps: readonly Step[]): Promise<void> {
    const place = await this.place(`point at ${described(steps)}`, steps);
    await this.act((driver) => driver.actions().move(place).perform());
  }

  private async place(what: string, steps: readonly Step[]) {
    const found = await retry<{x: number; y: number}>(what, async () => {
      const target: Target = await this.run('target', steps);
      return 'problem' in target ? {waiting: target.problem} : {done: target};
    });
    return {...found, origin: Origin.VIEWPORT};
  }

  private press(combination: string): Promise<void> {
    const keys = combination.split(/(?<=.)\+/).map(keyOf);
    const [key, ...modifiers] = keys.reverse();
    return this.act((driver) => {
      const actions = driver.actions();
      for (const modifier of modifiers) actions.keyDown(modifier);
      actions.sendKeys(key!);
      for (const modifier of modifiers) actions.keyUp(modifier);
      return actions.perform();
    });
  }
}

/**
 * The value of an expression that uses the functions in the page. A page that is loaded again loses them,
 * between two commands too.
 */
async function inLoadedPage<T>(
  driver: WebDriver,
  expression: string,
  ...args: unknown[]
): Promise<T> {
  const call = `return "inPageFunctions" in globalThis ? Promise.resolve(${expression}).then((value) => ({value})) : null`;
  for (let left = 5; left > 0; left--) {
    const answer = await driver.executeScript<{value: T} | null>(call, ...args);
    if (answer) return answer.value;
    await driver.executeScript(`${script}; globalThis.inPageFunctions = inPage;`);
  }
  throw new Error('The page is loaded again and again.');
}
