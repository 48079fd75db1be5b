import {initialChoice, type ScenarioChoice} from '../scenarios';

/** What the reader has: a payload to sign, a token to check, or a page to check. */
export type TokenSource = 'sign' | 'paste' | 'page';

/** Which secret a pasted token is checked with. */
export type SecretChoice = 'test' | 'none' | 'own';

export interface PlaygroundState extends ScenarioChoice {
  source: TokenSource;
}

/** What the reader has pasted. In memory only: never in a link, never stored. */
export interface Pasted {
  text: string;
  /** Which of the tokens in the text; counts from 0. */
  candidate: number;
  secretChoice: SecretChoice;
  secret: string;
}

export const nothingPasted: Pasted = {text: '', candidate: 0, secretChoice: 'none', secret: ''};

export const initialState: PlaygroundState = {source: 'sign', ...initialChoice};

/** Choosing a scenario always shows it: it ends pasting. */
export function withScenario(state: PlaygroundState, scenario: string): PlaygroundState {
  return {...state, source: 'sign', scenario};
}
