import type {BrokenPage} from './broken-page';
import {valuesPages} from './broken/values';
import {syntaxPages} from './broken/syntax';
import {namesPages} from './broken/names';
import {timingPages} from './broken/timing';
import {runningPages} from './broken/running';
import {othersPages} from './broken/others';

export const brokenPages: readonly BrokenPage[] = [
  ...valuesPages,
  ...syntaxPages,
  ...namesPages,
  ...timingPages,
  ...runningPages,
  ...othersPages,
];
