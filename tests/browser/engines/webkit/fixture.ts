import type {TestInfo} from '@playwright/test';
import type {WebDriver} from 'selenium-webdriver';
import {webkitPrograms} from '../../../../scripts/engines.mjs';
import {startWebKit, type WebKitEngine} from './engine';
import {WebKitSession} from './session';
import {WebKitView} from './view';
import {WebKitWindow} from './window';

/** WebKitGTK for as long as a worker runs; started for the first test that wants it. */
export async function webKitGtk(
  // Playwright reads from this pattern that it needs nothing.
  // eslint-disable-next-line no-empty-pattern
  {}: object,
  use: (engine: WebKitEngine) => Promise<void>,
): Promise<void> {
  const programs = webkitPrograms();
  if (!programs || programs.own) throw new Error('WebKitGTK, its driver or Xvfb is not installed.');
  const engine = await startWebKit(programs);
  await use(engine);
  await engine.stop();
}

interface Needs {
  webKitGtk: WebKitEngine;
  baseURL: string | undefined;
  viewport: {width: number; height: number} | null;
}

/** A window of WebKitGTK for one test; a failure keeps a picture of it. */
export async function webKitView(
  {webKitGtk: engine, baseURL, viewport}: Needs,
  use: (view: WebKitView) => Promise<void>,
  info: TestInfo,
): Promise<void> {
  const driver = await engine.open();
  try {
    if (viewport) await resize(driver, viewport);
    const window = new WebKitWindow(new WebKitSession(driver), await driver.getWindowHandle());
    await use(new WebKitView(window, baseURL ?? ''));
    if (info.status !== info.expectedStatus) {
      const body = Buffer.from(await driver.takeScreenshot(), 'base64');
      await info.attach('screenshot', {body, contentType: 'image/png'});
    }
  } finally {
    await driver.quit();
  }
}

/** Gives the page, not the window with its bars, the wanted size. */
async function resize(
  driver: WebDriver,
  {width, height}: {width: number; height: number},
): Promise<void> {
  const window = driver.manage().window();
  await window.setRect({x: 0, y: 0, width, height});
  const inner = await driver.executeScript<number>('return innerHeight');
  await window.setRect({x: 0, y: 0, width, height: 2 * height - inner});
}
