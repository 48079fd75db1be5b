import type {Page} from '@playwright/test';

/** Stops the worker as the browser does when nothing has needed it for a while. Chromium only. */
export async function stopSandbox(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
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
