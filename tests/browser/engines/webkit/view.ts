import type {Scope, View} from '../view';
import {WebKitScope} from './part';
import {retry} from './retry';
import {WebKitWindow} from './window';

/** A window of WebKitGTK, as the specs see one. */
export class WebKitView extends WebKitScope implements View {
  readonly keyboard: View['keyboard'];
  readonly mouse: View['mouse'];

  constructor(
    window: WebKitWindow,
    private readonly baseURL: string,
  ) {
    super(window);
    this.keyboard = window.keyboard;
    this.mouse = window.mouse;
  }

  async goto(path: string): Promise<void> {
    await this.window.act((driver) => driver.get(new URL(path, this.baseURL).href));
  }

  async reload(): Promise<void> {
    await this.window.act((driver) => driver.navigate().refresh());
  }

  async goBack(): Promise<void> {
    await this.window.act((driver) => driver.navigate().back());
  }

  async close(): Promise<void> {
    await this.window.act((driver) => driver.close());
  }

  async bringToFront(): Promise<void> {
    await this.window.act(async () => undefined);
  }

  frameLocator(selector: string): Scope {
    return new WebKitScope(this.window, [{by: 'frame', selector}]);
  }

  evaluate<T>(
    run: string | ((argument: never) => T | Promise<T>),
    argument: unknown = null,
  ): Promise<T> {
    const value = typeof run === 'string' ? `(${run})` : `(${run})(arguments[0])`;
    return this.window.act((driver) => driver.executeScript<T>(`return ${value}`, argument));
  }

  address(): Promise<string> {
    return this.window.act((driver) => driver.getCurrentUrl());
  }

  /** Opens another window of the same browser. */
  async open(): Promise<WebKitView> {
    return this.of(await this.window.session.open());
  }

  /** The window that opens while something is done in this one. */
  async opened(doing: () => Promise<unknown>): Promise<WebKitView> {
    const {session} = this.window;
    const before = new Set(await session.handles());
    await doing();
    const handle = await retry<string>('another window opens', async () => {
      const opened = (await session.handles()).find((each) => !before.has(each));
      return opened ? {done: opened} : {waiting: `${before.size} windows`};
    });
    return this.of(handle);
  }

  private of(handle: string): WebKitView {
    return new WebKitView(new WebKitWindow(this.window.session, handle), this.baseURL);
  }
}
