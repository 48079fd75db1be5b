import type {Page} from '@playwright/test';
import type {View} from './view';
import {WebKitView} from './webkit/view';

/** Another window of the same browser, which shares its storage with the first. */
export function openWindow(first: View): Promise<View> {
  return first instanceof WebKitView ? first.open() : (first as Page).context().newPage();
}

/** The window that opens while something is done in the first. */
export async function openedBy(first: View, doing: () => Promise<unknown>): Promise<View> {
  if (first instanceof WebKitView) return first.opened(doing);
  const [opened] = await Promise.all([(first as Page).context().waitForEvent('page'), doing()]);
  return opened;
}
