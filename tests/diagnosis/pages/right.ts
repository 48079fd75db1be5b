import {rightWays} from './broken/ways';
import type {RightPage} from './right-page';
import {rightBrowsers} from './right/browsers';
import {rightFirst} from './right/first';
import {followedPages} from './right/followed';
import {rightFunctions} from './right/functions';
import {rightPlatforms} from './right/platforms';
import {rightRendered} from './right/rendered';
import {rightWidgets} from './right/widgets';
import {rightWritten} from './right/written';

/** Pages that work, as customers write them. */
export const rightPages: readonly RightPage[] = [
  ...rightFirst,
  ...rightRendered,
  ...rightWritten,
  ...rightFunctions,
  ...rightWidgets,
  ...rightPlatforms,
  ...rightWays,
  ...rightBrowsers,
  ...followedPages,
];
