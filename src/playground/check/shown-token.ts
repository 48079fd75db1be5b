import type {Problem} from '../../problems';
import type {TestSecrets} from '../../sandbox/protocol';
import {type ScenarioChoice, scenarioOf} from '../../scenarios';
import {VisitorTokenError} from '../../visitor-token';

/** What a page passes to the widget, and where it comes from. */
export interface ShownToken {
  /** Undefined: no token. */
  value: unknown;
  /** Why the server could not sign; the value is then undefined. */
  problem: Problem | null;
  /** When it was signed here or pasted, milliseconds since 1970. */
  at: number;
  /** `page`: the demo server signed it for a page load; `preview`: signed here, before any page has loaded. */
  from: 'preview' | 'page' | 'pasted';
}

/** Whether this page can sign. Browsers keep cryptography from pages that came over plain HTTP. */
export function canSign(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

/**
 * Signs as the demo server would, so that there is a token before any page has loaded.
 *
 * @example await signToken({payloadText: '{"id": 1}', expiresIn: 30, scenario: 'valid'}, secrets)
 */
export async function signToken(
  {payloadText, expiresIn, scenario}: ScenarioChoice,
  secrets: TestSecrets,
): Promise<ShownToken> {
  const now = new Date();
  const signed = {problem: null, at: now.getTime(), from: 'preview'} as const;
  try {
    const context = {payloadText, expiresIn, ...secrets, now};
    return {...signed, value: await scenarioOf(scenario).token(context)};
  } catch (error) {
    if (!(error instanceof VisitorTokenError)) throw error;
    return {...signed, value: undefined, problem: error.problem};
  }
}
