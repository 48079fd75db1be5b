import {once} from 'node:events';
import {Builder, type WebDriver} from 'selenium-webdriver';
import {freePort, type Running, start, until} from './processes';

/** Where the programs are that WebKitGTK is driven with. */
export interface WebKitPrograms {
  display: string;
  driver: string;
  browser: string;
}

/** WebKitGTK on a display of its own. */
export interface WebKitEngine {
  /** A new window that knows nothing of any other. */
  open(): Promise<WebDriver>;
  stop(): Promise<void>;
}

/** Milliseconds. A window takes one or two seconds; a driver that has not opened it by then never will. */
const longestOpening = 10_000;

/** How often a driver is started anew for one window. */
const mostDrivers = 4;

/** Starts the display and the driver; both listen on this machine alone. */
export async function startWebKit(programs: WebKitPrograms): Promise<WebKitEngine> {
  const screen = ['-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-displayfd', '1'];
  const display = start(programs.display, screen);
  const [number] = (await once(display.output, 'data')) as [Buffer];
  const startDriver = () => startWebDriver(programs.driver, `:${number.toString().trim()}`);
  let driver = await startDriver();

  const open = () => {
    const opening = openWindow(driver.address, programs.browser);
    return Promise.race([opening, late(longestOpening)]).finally(() => opening.catch(() => {}));
  };

  return {
    async open() {
      for (let drivers = 1; ; drivers++) {
        const window = await open();
        if (window) return window;
        if (drivers === mostDrivers) throw new Error('WebKitGTK opens no window.');
        await driver.stop();
        driver = await startDriver();
      }
    },
    async stop() {
      await driver.stop();
      await display.stop();
    },
  };
}

async function openWindow(address: string, binary: string): Promise<WebDriver> {
  return new Builder()
    .usingServer(address)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': {binary, args: ['--automation']},
    })
    .build();
}

async function startWebDriver(
  program: string,
  display: string,
): Promise<Running & {address: string}> {
  const port = await freePort();
  const driver = start(program, [`--port=${port}`, '--host=local'], {
    DISPLAY: display,
    // There is no graphics card.
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
  });
  const address = `http://127.0.0.1:${port}`;
  await until(`${program} answers`, async () => (await fetch(`${address}/status`)).ok);
  return {...driver, address};
}

function late(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, null).unref());
}
