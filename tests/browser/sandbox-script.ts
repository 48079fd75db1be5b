import type {BrowserContext} from '@playwright/test';
import {builtFile} from './build';

/**
 * Serves another script in place of the sandbox's, made of the one that was built. Chromium only, and for
 * the first worker of a page: for a new one, the browser asks the server past this.
 */
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

/** A worker that takes over and answers nothing. */
export const silentWorker = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));`;

/** The sandbox of another version of the protocol: it answers as that one would. */
export function otherVersion(script: string): string {
  return `addEventListener('message', (event) => {
    event.stopImmediatePropagation();
    event.ports[0]?.postMessage({version: 1_000, ok: false, failure: {kind: 'outdated'}});
  });\n${script}`;
}

/**
 * The sandbox, which carries out the calls of a name and then keeps its replies for a second. On the
 * channel `held-back` it says when it does.
 */
export function holdBackReplies(name: string): (script: string) => string {
  return (script) => `addEventListener('message', ({data, ports: [port]}) => {
    if (data?.name !== '${name}') return;
    const {postMessage} = port;
    port.postMessage = (reply) => {
      new BroadcastChannel('held-back').postMessage(null);
      setTimeout(() => postMessage.call(port, reply), 1_000);
    };
  });\n${script}`;
}
