import type {ProblemCode} from '../problems';
import {recommendedLifetime} from '../visitor-token';
import type {Scenario, ScenarioChoice} from './scenario';
import {claimScenarios} from './catalogue/claims';
import {header} from './catalogue/header';
import {pageScenarios} from './catalogue/page';
import {payload} from './catalogue/payload';
import {right, validScenario} from './catalogue/right';
import {shape} from './catalogue/shape';
import {signature} from './catalogue/signature';

export type {
  SigningContext,
  PageBehaviour,
  PayloadChoice,
  Scenario,
  ScenarioChoice,
  Signed,
} from './scenario';
export {scenarioTitles} from './titles';

/** Every scenario, in the order of judgement; the first is the right one. */
export const scenarios: readonly Scenario[] = [
  ...right,
  ...shape,
  ...header,
  ...signature,
  ...payload,
  ...claimScenarios,
  ...pageScenarios,
];

const byId = new Map<string, Scenario>(scenarios.map((scenario) => [scenario.id, scenario]));

/**
 * The scenario of that id; an unknown one is the right one, as a stale link must still open.
 *
 * @example
 * scenarioOf('expired').code; // 'expired'
 */
export function scenarioOf(id: string): Scenario {
  return byId.get(id) ?? validScenario;
}

/**
 * The scenario that shows a problem; null where no token and no page can produce it.
 *
 * @example
 * scenarioFor('rate-limited'); // null
 */
export function scenarioFor(code: ProblemCode): Scenario | null {
  return byId.get(code) ?? scenarios.find((scenario) => scenario.code === code) ?? null;
}

/** The payload that the playground starts with. */
export const defaultPayloadText = `{
  "id": 1,
  "name": "Jane Doe",
  "email": "jane@example.com",
  "companyId": 1,
  "companyName": "Acme Inc."
}`;

/** What the playground and its demo server start with. */
export const initialChoice: ScenarioChoice = {
  payloadText: defaultPayloadText,
  expiresIn: recommendedLifetime,
  scenario: validScenario.id,
};
