import {type Browser, chromium} from '@playwright/test';
import {chromiumPath} from '../../../scripts/engines.mjs';

let launched: Promise<Browser> | undefined;

/** Whether this machine has a browser for the apps. */
export function hasBrowser(): boolean {
  return chromiumPath() !== undefined;
}

/** The one browser of this run. */
export function openBrowser(): Promise<Browser> {
  launched ??= chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
  });
  return launched;
}

/** Ends it, if it was begun. */
export async function closeBrowser(): Promise<void> {
  const browser = launched;
  launched = undefined;
  await (await browser)?.close();
}
