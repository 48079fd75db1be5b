import type {BrokenPage} from './broken-page';
import {appsPages} from './broken/apps';
import {browsersPages} from './broken/browsers';
import {consentPages} from './broken/consent';
import {elsewherePages} from './broken/elsewhere';
import {enginesPages} from './broken/engines';
import {rareEnginesPages} from './broken/engines-rare';
import {escapesPages} from './broken/escapes';
import {eventsPages} from './broken/events';
import {expressionsPages} from './broken/expressions';
import {functionsPages} from './broken/functions';
import {givenPages} from './broken/given';
import {idlePages} from './broken/idle';
import {idleWaysPages} from './broken/idle-ways';
import {leaksPages} from './broken/leaks';
import {literalsPages} from './broken/literals';
import {namesPages} from './broken/names';
import {othersPages} from './broken/others';
import {placeholdersPages} from './broken/placeholders';
import {policiesPages} from './broken/policies';
import {requestsPages} from './broken/requests';
import {runningPages} from './broken/running';
import {severalPages} from './broken/several';
import {sitesPages} from './broken/sites';
import {spellingPages} from './broken/spelling';
import {stoppingPages} from './broken/stopping';
import {syntaxPages} from './broken/syntax';
import {timingPages} from './broken/timing';
import {tokensPages} from './broken/tokens';
import {valuesPages} from './broken/values';
import {waysPages} from './broken/ways';
import {widgetsPages} from './broken/widgets';
import {writtenCodePages} from './broken/written-code';

/** Every broken page, by theme. */
export const brokenPages: readonly BrokenPage[] = [
  ...valuesPages,
  ...enginesPages,
  ...rareEnginesPages,
  ...placeholdersPages,
  ...literalsPages,
  ...tokensPages,
  ...escapesPages,
  ...syntaxPages,
  ...functionsPages,
  ...expressionsPages,
  ...namesPages,
  ...spellingPages,
  ...elsewherePages,
  ...timingPages,
  ...requestsPages,
  ...eventsPages,
  ...stoppingPages,
  ...runningPages,
  ...consentPages,
  ...idlePages,
  ...idleWaysPages,
  ...policiesPages,
  ...widgetsPages,
  ...sitesPages,
  ...appsPages,
  ...othersPages,
  ...leaksPages,
  ...severalPages,
  ...waysPages,
  ...browsersPages,
  ...writtenCodePages,
  ...givenPages,
];
