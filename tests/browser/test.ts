import {test as base} from '@playwright/test';
import {fillAsTyped, navigateAgain} from './engines/firefox';
import {limitOf} from './engines/limits';
import type {View} from './engines/view';
import type {WebKitEngine} from './engines/webkit/engine';
import {webKitGtk} from './engines/webkit/fixture';
import {Playground} from './playground';

export interface EngineOptions {
  /** How to install the project's engine, which this machine does not have; null: it has. */
  missing: string | null;
  /** Whether the window is a phone's: narrow, and where the engine can be told so, with touch. */
  phone: boolean;
  /** A browser window, in whatever engine the project drives. */
  view: View;
}

interface Fixtures {
  skipWhatCannotRun: null;
  /** The playground in the window, not opened yet. */
  playground: Playground;
}

/** A browser test. One that uses `view` or `playground` alone runs in every engine. */
export const test = base.extend<EngineOptions & Fixtures, {webKitGtk: WebKitEngine}>({
  missing: [null, {option: true}],
  skipWhatCannotRun: [
    async ({missing}, use, info) => {
      info.skip(missing !== null, `not installed: ${missing}`);
      const limit = limitOf(info.project.name, info.tags);
      info.skip(limit !== null, limit ?? '');
      await use(null);
    },
    {auto: true},
  ],
  phone: [false, {option: true}],
  viewport: async ({phone, viewport}, use) => use(phone ? {width: 390, height: 844} : viewport),
  isMobile: async ({phone, isMobile, browserName}, use) =>
    use(isMobile || (phone && browserName === 'chromium')),
  hasTouch: async ({phone, hasTouch, browserName}, use) =>
    use(hasTouch || (phone && browserName === 'chromium')),
  context: async ({context, browserName}, use) => {
    if (browserName === 'firefox') await fillAsTyped(context);
    await use(context);
  },
  page: async ({page, browserName}, use) => {
    if (browserName === 'firefox') navigateAgain(page);
    await use(page);
  },
  view: [async ({page}, use) => use(page), {option: true}],
  playground: async ({view}, use) => use(new Playground(view)),
  webKitGtk: [webKitGtk, {scope: 'worker'}],
});

export {expect} from './engines/expect';
