import type {BrowserContext} from '@playwright/test';

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
