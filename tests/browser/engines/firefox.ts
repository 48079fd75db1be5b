import type {BrowserContext, Page} from '@playwright/test';

/**
 * Lets `fill` reach React in a stock Firefox. Playwright's BiDi driver writes through the element's own
 * `value`, which React takes for a write of its own and ignores; here the browser's editor does it.
 */
export async function fillAsTyped(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    /** Writes into what has the focus. A frame that has it is returned, to be entered next. */
    function insertText(text: string): Element | undefined {
      let element = document.activeElement;
      while (element?.shadowRoot) element = element.shadowRoot.activeElement;
      if (element instanceof HTMLIFrameElement) return element;
      document.execCommand('insertText', false, text);
      return undefined;
    }
    Object.defineProperty(globalThis, '__pw_bidiInsertText', {
      get: () => insertText,
      set: () => undefined,
    });
  });
}

/**
 * Goes on where Firefox gives a navigation up for one that the page has just begun itself, such as a new
 * hash: it is asked for again.
 */
export function navigateAgain(page: Page): void {
  for (const name of ['goto', 'reload'] as const) {
    const navigate = page[name].bind(page) as (...args: unknown[]) => Promise<unknown>;
    const again = (...args: unknown[]) =>
      navigate(...args).catch((error: unknown) => {
        if (!String(error).includes('NS_BINDING_ABORTED')) throw error;
        return navigate(...args);
      });
    Object.assign(page, {[name]: again});
  }
}
