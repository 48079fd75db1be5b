import {defaultPayloadText} from '../scenarios';

/** What the reader has: a payload to sign, a token to check, or a page to check. */
export type TokenSource = 'sign' | 'paste' | 'page';

/** Which secret a pasted token is checked with. */
export type SecretChoice = 'test' | 'none' | 'own';

export interface PlaygroundState {
  source: TokenSource;
  /** The payload as it is typed, valid JSON or not. */
  payloadText: string;
  /** Life of a signed token in seconds; null: no `exp`. */
  expiresIn: number | null;
  /** A scenario's id. */
  scenario: string;
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

export const initialState: PlaygroundState = {
  source: 'sign',
  payloadText: defaultPayloadText,
  expiresIn: 30,
  scenario: 'valid',
};

/** Choosing a scenario always shows it: it ends pasting. */
export function withScenario(state: PlaygroundState, scenario: string): PlaygroundState {
  return {...state, source: 'sign', scenario};
}
