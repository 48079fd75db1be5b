import type {PageReport} from '../page-check';
import type {PastedToken} from '../pasted-token';
import type {ProblemCode} from '../problems';
import type {TestSecrets} from '../sandbox/protocol';
import {initialChoice, type ScenarioChoice} from '../scenarios';
import type {Analysis} from './analysis/analysis';
import type {SecretChoice} from './check/checking-secrets';
import type {CheckedToken, Moment} from './check/inspection-at';
import type {ShownToken} from './check/shown-token';

/** What the reader has: a payload to sign, a token to check, or a page to check. */
export type Source = 'sign' | 'paste' | 'page';

export type {SecretChoice};

/** A payload to sign, and the token that came of it. */
export interface SignState extends ScenarioChoice {
  /** The playground's revision when the payload, its scenario or the secrets last changed. */
  revision: number;
  checked: CheckedToken | null;
  moment: Moment;
}

/** What the reader has pasted. In memory only: never in a link, never stored. */
export interface PasteState {
  text: string;
  /** Which of the tokens in the text; counts from 0. */
  candidate: number;
  secretChoice: SecretChoice;
  secret: string;
  found: Analysis<PastedToken>;
  /** The token that was found and is to be checked. */
  token: ShownToken | null;
  checked: CheckedToken | null;
  moment: Moment;
}

/** The HTML of the reader's page. In memory only, too. */
export interface PageState {
  html: string;
  /** The problem whose sample page the HTML is; null: it is the reader's own. */
  sampleOf: ProblemCode | null;
  report: Analysis<PageReport>;
}

/** All that the screen shows of the three things that a reader can bring. */
export interface PlaygroundState {
  /** Whether the address has been read. Until then nothing is signed. */
  opened: boolean;
  /** False: the browser has no cryptography for this page. */
  canSign: boolean;
  /** Grows with each change of what the demo server is told. */
  revision: number;
  /** The test secrets; null until they are known. */
  secrets: TestSecrets | null;
  source: Source;
  sign: SignState;
  paste: PasteState;
  page: PageState;
  /** Whether the address asked for something that cannot be shown. */
  linkNotRead: boolean;
  /** A problem of the service that no token has. It is demonstrated. */
  demonstration: ProblemCode | null;
}

/** Needs nothing of a browser, so that the first screen can be rendered at build time. */
export const initialState: PlaygroundState = {
  opened: false,
  canSign: true,
  revision: 0,
  secrets: null,
  source: 'sign',
  sign: {...initialChoice, revision: 0, checked: null, moment: 'issue'},
  paste: {
    text: '',
    candidate: 0,
    secretChoice: 'none',
    secret: '',
    found: {status: 'empty'},
    token: null,
    checked: null,
    moment: 'now',
  },
  page: {html: '', sampleOf: null, report: {status: 'empty'}},
  linkNotRead: false,
  demonstration: null,
};

/** The checked token of the source that is on the screen; null: there is none, or not yet. */
export function checkedToken(state: PlaygroundState): CheckedToken | null {
  if (state.source === 'page') return null;
  if (state.source === 'sign') return state.sign.checked;
  const {checked, token} = state.paste;
  return checked && checked.token === token ? checked : null;
}

/** Whether the demo page passes the pasted token on; its service knows the test secret only. */
export function handsOver({source, paste}: PlaygroundState): boolean {
  return source === 'paste' && paste.token !== null && paste.secretChoice === 'test';
}
