import {forge} from '../forge';
import {timedPayload} from '../payload';
import type {Scenario} from '../scenario';

export const validScenario: Scenario = {
  id: 'valid',
  code: null,
  group: 'right',
  token: (context) => forge(timedPayload(context), context.secret),
};

export const right: readonly Scenario[] = [validScenario];
