import type {WebDriver} from 'selenium-webdriver';

/** The windows of one browser, which WebDriver drives one at a time. */
export class WebKitSession {
  private current: string | null = null;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(readonly driver: WebDriver) {}

  /** Does something in a window, after whatever was asked for before. */
  in<T>(handle: string, use: (driver: WebDriver) => Promise<T>): Promise<T> {
    const done = this.turn.then(async () => {
      if (this.current !== handle) await this.driver.switchTo().window(handle);
      this.current = handle;
      return use(this.driver);
    });
    this.turn = done.catch(() => undefined);
    return done;
  }

  /** Opens a window of its own, which shares its storage with the others. */
  async open(): Promise<string> {
    const opened = this.turn.then(async () => {
      await this.driver.switchTo().newWindow('window');
      this.current = await this.driver.getWindowHandle();
      return this.current;
    });
    this.turn = opened.catch(() => undefined);
    return opened;
  }

  /** The windows that are open. */
  handles(): Promise<string[]> {
    return this.driver.getAllWindowHandles();
  }
}
