import {forge} from '../forge';
import {timedPayload} from '../payload';
import type {Scenario} from '../scenario';

export const validScenario: Scenario = {
  id: 'valid',
  title: 'Valid token',
  what: 'Your server signs the payload with the workspace’s secret, and the page hands the token over.',
  code: null,
  group: 'right',
  token: (context) => forge(timedPayload(context), context.secret),
};

export const right: readonly Scenario[] = [validScenario];
