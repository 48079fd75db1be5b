import {buildSync} from 'esbuild';
import {Key, Origin, type WebDriver} from 'selenium-webdriver';
import type * as inPage from './in-page';
import {described, type Step, type Target} from './query';
import {retry} from './retry';

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
  constructor(readonly driver: WebDriver) {}

  readonly keyboard = {
    press: (key: string) => this.press(key),
    type: (text: string) => this.driver.actions().sendKeys(text).perform(),
  };

  /** Runs a function of `in-page.ts` in the page as it stands. */
  async run<Name extends keyof InPage>(
    name: Name,
    ...args: Parameters<InPage[Name]>
  ): Promise<Result<Name>> {
    const call = 'return inPageFunctions[arguments[0]](...arguments[1])';
    const there = await this.driver.executeScript('return "inPageFunctions" in globalThis');
    if (!there) await this.driver.executeScript(`${script}; globalThis.inPageFunctions = inPage;`);
    return this.driver.executeScript<Result<Name>>(call, name, args);
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
    const {x, y} = await retry<{x: number; y: number}>(`click ${described(steps)}`, async () => {
      const target: Target = await this.run('target', steps);
      return 'problem' in target ? {waiting: target.problem} : {done: target};
    });
    await this.driver.actions().move({x, y, origin: Origin.VIEWPORT}).click().perform();
  }

  private async press(combination: string): Promise<void> {
    const keys = combination.split(/(?<=.)\+/).map(keyOf);
    const [key, ...modifiers] = keys.reverse();
    const actions = this.driver.actions();
    for (const modifier of modifiers) actions.keyDown(modifier);
    actions.sendKeys(key!);
    for (const modifier of modifiers) actions.keyUp(modifier);
    await actions.perform();
  }
}

function keyOf(name: string): string {
  if (name === 'ControlOrMeta') return Key.CONTROL;
  const constant = name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
  const special = Key[constant as keyof typeof Key];
  return name.length > 1 && typeof special === 'string' ? special : name;
}
