import type {ProblemCode} from '../../problems';
import {forge} from '../forge';
import {timedPayload} from '../payload';
import type {PageBehaviour, Scenario} from '../scenario';
import type {ScenarioId} from '../titles';

/** A scenario whose token is right and whose page is not. */
function page(code: ProblemCode & ScenarioId, behaviour: PageBehaviour): Scenario {
  return {
    id: code,
    code,
    group: 'page',
    page: behaviour,
    token: (context) => forge(timedPayload(context), context.secret),
  };
}

export const pageScenarios: readonly Scenario[] = [
  page('settings-after-boot', 'late'),
  page('settings-misnamed', 'misnamed'),
  page('token-function-failed', 'function-fails'),
  page('script-blocked', 'blocked'),
  page('service-unreachable', 'unreachable'),
];
