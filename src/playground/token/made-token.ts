import type {Problem} from '../../problems';
import {type ScenarioChoice, scenarioOf} from '../../scenarios';
import {VisitorTokenError} from '../../visitor-token';
import type {TestSecrets} from '../sandbox/use-secrets';

/** What a page hands over, and where it comes from. */
export interface MadeToken {
  value: unknown;
  /** Why the server could not sign; the value is then undefined. */
  problem: Problem | null;
  /** When it was made or pasted, milliseconds since 1970. */
  madeAt: number;
  /** `page`: the demo server signed it for a page load; `preview`: signed here, with no page yet. */
  from: 'preview' | 'page' | 'pasted';
}

/** Signs as the demo server would, so that a token stands there before any page has loaded. */
export async function makeToken(
  {payloadText, expiresIn, scenario}: ScenarioChoice,
  secrets: TestSecrets,
): Promise<MadeToken> {
  const now = new Date();
  const made = {problem: null, madeAt: now.getTime(), from: 'preview'} as const;
  try {
    const context = {payloadText, expiresIn, ...secrets, now};
    return {...made, value: await scenarioOf(scenario).token(context)};
  } catch (error) {
    if (!(error instanceof VisitorTokenError)) throw error;
    return {...made, value: undefined, problem: error.problem};
  }
}
