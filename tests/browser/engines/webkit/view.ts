import type {WebDriver} from 'selenium-webdriver';
import type {Scope, View} from '../view';
import {WebKitScope} from './part';
import {WebKitWindow} from './window';

/** A window of WebKitGTK, as the specs see one. */
export class WebKitView extends WebKitScope implements View {
  readonly keyboard: View['keyboard'];

  constructor(
    private readonly driver: WebDriver,
    private readonly baseURL: string,
  ) {
    const window = new WebKitWindow(driver);
    super(window);
    this.keyboard = window.keyboard;
  }

  async goto(path: string): Promise<void> {
    await this.driver.get(new URL(path, this.baseURL).href);
  }

  async reload(): Promise<void> {
    await this.driver.navigate().refresh();
  }

  frameLocator(selector: string): Scope {
    return new WebKitScope(this.window, [{by: 'frame', selector}]);
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.driver.executeScript<T>(`return (${expression})`);
  }

  address(): Promise<string> {
    return this.driver.getCurrentUrl();
  }
}
