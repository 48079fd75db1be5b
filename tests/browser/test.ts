import {test as base} from '@playwright/test';
import type {View} from './engines/view';
import {Playground} from './playground';

interface EveryEngine {
  /** A browser window, in whatever engine the project drives. */
  view: View;
  /** The playground in it, not opened yet. */
  playground: Playground;
}

/** A browser test. One that uses `view` or `playground` alone runs in every engine. */
export const test = base.extend<EveryEngine>({
  view: [async ({page}, use) => use(page), {option: true}],
  playground: async ({view}, use) => use(new Playground(view)),
});

export {expect} from './engines/expect';
