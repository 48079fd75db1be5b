import type {BrowserContext} from '@playwright/test';
import {builtFile} from './build';

/** Serves another script in place of the sandbox's, made of the one that was built. Chromium only. */
export async function serveSandbox(
  context: BrowserContext,
  change: (script: string) => string,
): Promise<void> {
  await context.route('**/playground/sandbox.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: change(builtFile('playground/sandbox.js').toString()),
    }),
  );
}

/** Stops the worker as the browser does when nothing has needed it for a while. Chromium only. */
export async function stopSandbox(context: BrowserContext): Promise<void> {
  const [page] = context.pages();
  if (!page) throw new Error('There is no page to ask for it.');
  const browser = await context.newCDPSession(page);
  await browser.send('ServiceWorker.enable');
  await browser.send('ServiceWorker.stopAllWorkers');
  await browser.detach();
}
