import type {Named, Part, Role, Scope} from '../view';
import {described, patternOf, type Seen, type Step} from './query';
import {retry} from './retry';
import type {WebKitWindow} from './window';

/** What is looked for in WebKitGTK, by the steps that lead to it. */
export class WebKitScope implements Scope {
  constructor(
    protected readonly window: WebKitWindow,
    protected readonly steps: readonly Step[] = [],
  ) {}

  protected step(step: Step): Part {
    return new WebKitPart(this.window, [...this.steps, step]);
  }

  getByRole(role: Role, {name, exact}: Named & {name?: string | RegExp} = {}): Part {
    return this.step({by: 'role', role, name: name === undefined ? null : patternOf(name, exact)});
  }

  getByText(text: string | RegExp, {exact}: Named = {}): Part {
    return this.step({by: 'text', pattern: patternOf(text, exact)});
  }

  getByLabel(text: string | RegExp, {exact}: Named = {}): Part {
    return this.step({by: 'label', pattern: patternOf(text, exact)});
  }

  getByTestId(id: string): Part {
    return this.locator(`[data-testid="${id}"]`);
  }

  locator(selector: string): Part {
    return this.step({by: 'css', selector});
  }
}

export class WebKitPart extends WebKitScope implements Part {
  filter({hasText}: {hasText: string | RegExp}): Part {
    return this.step({by: 'having', pattern: patternOf(hasText)});
  }

  first(): Part {
    return this.step({by: 'first'});
  }

  last(): Part {
    return this.step({by: 'last'});
  }

  click(): Promise<void> {
    return this.window.click(this.steps);
  }

  async check(): Promise<void> {
    if (!(await this.one()).checked) await this.click();
  }

  hover(): Promise<void> {
    return this.window.hover(this.steps);
  }

  focus(): Promise<void> {
    return this.window.perform('focus', this.steps);
  }

  fill(text: string): Promise<void> {
    return this.window.perform('replaceText', this.steps, text);
  }

  async press(key: string): Promise<void> {
    await this.focus();
    await this.window.keyboard.press(key);
  }

  selectOption(option: string | {label: string}): Promise<void> {
    const wanted = typeof option === 'string' ? {value: option} : option;
    return this.window.perform('choose', this.steps, wanted);
  }

  scrollIntoViewIfNeeded(): Promise<void> {
    return this.window.perform('scrollTo', this.steps);
  }

  async textContent(): Promise<string> {
    return (await this.one()).text;
  }

  async count(): Promise<number> {
    return (await this.look()).length;
  }

  evaluateAll<T>(run: (all: Element[]) => T | Promise<T>): Promise<T> {
    return this.window.evaluateAll<T>(this.steps, run);
  }

  /** How much of each element that is found is in sight: 0 to 1. */
  inSight(): Promise<number[]> {
    return this.window.run('inSight', this.steps);
  }

  /** What is to be seen right now of each element that is found. */
  look(): Promise<Seen[]> {
    return this.window.run('look', this.steps);
  }

  /** The same of the one element, once it is there. */
  private one(): Promise<Seen> {
    return retry<Seen>(`find ${this}`, async () => {
      const [seen, ...more] = await this.look();
      return seen && more.length === 0 ? {done: seen} : {waiting: `${more.length} more`};
    });
  }

  override toString(): string {
    return described(this.steps);
  }
}
