import {isProblemCode} from '../problems';
import type {PageReport} from '../page-check';
import type {PastedToken} from '../pasted-token';
import type {TestSecrets} from '../sandbox/protocol';
import {type ScenarioChoice, scenarioFor, scenarioOf} from '../scenarios';
import type {Analysis} from './analysis/analysis';
import type {CheckedToken, Moment} from './check/inspection-at';
import {samplePageOf} from './page-check/sample-page';
import type {LinkContent} from './permalink';
import {
  initialState,
  type PasteState,
  type PlaygroundState,
  type SignState,
  type Source,
} from './state';

/** What happens to the playground. */
export type Action =
  /** The address was read, at the start or later; null: it asks for nothing that is known. */
  | {type: 'opened'; content: LinkContent | null; isLink: boolean; canSign: boolean}
  | {type: 'source-chosen'; source: Source}
  | {type: 'scenario-chosen'; scenario: string}
  | {type: 'sign-changed'; change: Partial<Pick<SignState, 'payloadText' | 'expiresIn'>>}
  | {
      type: 'paste-changed';
      change: Partial<Pick<PasteState, 'text' | 'candidate' | 'secretChoice' | 'secret'>>;
      /** Milliseconds since 1970. */
      at: number;
    }
  | {type: 'page-changed'; html: string}
  /** The answer for a pasted text. */
  | {type: 'token-found'; text: string; found: Analysis<PastedToken>; at: number}
  | {type: 'page-checked'; html: string; report: Analysis<PageReport>}
  /** The signed token of a revision, checked. */
  | {type: 'signed-token-checked'; revision: number; checked: CheckedToken}
  /** The token that is on the screen, or was found in what was pasted, checked at a moment. */
  | {type: 'token-checked'; source: 'sign' | 'paste'; checked: CheckedToken}
  | {type: 'moment-chosen'; moment: Moment}
  | {type: 'secrets-known'; secrets: TestSecrets}
  | {type: 'demonstration-closed'}
  | {type: 'link-notice-dismissed'}
  /** Null: the secrets stay as they are. */
  | {type: 'started-over'; secrets: TestSecrets | null};

/** The playground after an action. Pure, and the one place where its state changes. */
export function reduce(state: PlaygroundState, action: Action): PlaygroundState {
  switch (action.type) {
    case 'opened':
      return opened(
        {
          ...state,
          opened: true,
          canSign: action.canSign,
          linkNotRead: action.isLink && !isKnown(action.content),
        },
        action.content,
      );
    case 'source-chosen':
      return changed({...state, source: action.source, demonstration: null});
    case 'scenario-chosen': {
      // Choosing a scenario shows it: it ends pasting.
      const next = {...state, source: 'sign', demonstration: null} as const;
      return withSign(next, {scenario: scenarioOf(action.scenario).id});
    }
    case 'sign-changed':
      return withSign(state, action.change);
    case 'paste-changed':
      return pasteChanged(state, action);
    case 'page-changed':
      return {...state, page: pageWith(action.html)};
    case 'token-found': {
      if (action.text !== state.paste.text) return state;
      const paste = {...state.paste, found: action.found};
      return changed({...state, paste: {...paste, token: tokenIn(paste, action.at)}});
    }
    case 'page-checked':
      if (action.html !== state.page.html) return state;
      return {...state, page: {...state.page, report: action.report}};
    case 'signed-token-checked': {
      const {sign} = state;
      if (action.revision !== sign.revision) return state;
      if (isOlder(action.checked, sign.checked)) return state;
      return {...state, sign: {...sign, checked: action.checked}};
    }
    case 'token-checked': {
      const {source, checked} = action;
      const token = source === 'sign' ? state.sign.checked?.token : state.paste.token;
      if (checked.token !== token || isOlder(checked, state[source].checked)) return state;
      return source === 'sign'
        ? {...state, sign: {...state.sign, checked}}
        : {...state, paste: {...state.paste, checked}};
    }
    case 'moment-chosen':
      if (state.source === 'sign') {
        return {...state, sign: {...state.sign, moment: action.moment}};
      }
      return {...state, paste: {...state.paste, moment: action.moment}};
    case 'secrets-known': {
      const {secret, retiredSecret} = action.secrets;
      const {secrets} = state;
      if (secrets?.secret === secret && secrets.retiredSecret === retiredSecret) return state;
      return signedAnew({...state, secrets: action.secrets});
    }
    case 'demonstration-closed':
      return {...state, demonstration: null};
    case 'link-notice-dismissed':
      return {...state, linkNotRead: false};
    case 'started-over': {
      const {canSign, revision} = state;
      const secrets = action.secrets ?? state.secrets;
      return signedAnew({...initialState, opened: true, canSign, revision, secrets});
    }
  }
}

/** Whether there is what a link asks for. */
function isKnown(content: LinkContent | null): boolean {
  switch (content?.kind) {
    case undefined:
      return false;
    case 'problem':
      return isProblemCode(content.code);
    case 'scenario':
      return scenarioOf(content.scenario).id === content.scenario;
    default:
      return true;
  }
}

function opened(state: PlaygroundState, content: LinkContent | null): PlaygroundState {
  const fresh = {...state, source: 'sign', demonstration: null} as const;
  const {payloadText, expiresIn, scenario} = initialState.sign;
  const initial = {payloadText, expiresIn, scenario};
  switch (content?.kind) {
    case undefined:
      return changed(state);
    case 'state':
      return withSign(fresh, {...content.state, scenario: scenarioOf(content.state.scenario).id});
    case 'scenario':
      return withSign(fresh, {...initial, scenario: scenarioOf(content.scenario).id});
    case 'source':
      return changed({...fresh, source: content.source});
    case 'problem': {
      const {code} = content;
      if (!isProblemCode(code)) return changed(state);
      const sample = samplePageOf(code);
      if (sample !== null) {
        const page = {...pageWith(sample), sampleOf: code};
        return withSign({...fresh, source: 'page', page}, initial);
      }
      const found = scenarioFor(code);
      const next = withSign(fresh, {...initial, scenario: found?.id ?? initial.scenario});
      return found ? next : {...next, demonstration: code};
    }
  }
}

/** What the demo server is told is another from now on. */
function changed(state: PlaygroundState): PlaygroundState {
  return {...state, revision: state.revision + 1};
}

/** The token on the screen stays until that of the new revision is there. */
function signedAnew(state: PlaygroundState): PlaygroundState {
  const next = changed(state);
  return {...next, sign: {...state.sign, revision: next.revision}};
}

function withSign(state: PlaygroundState, change: Partial<ScenarioChoice>): PlaygroundState {
  const sign = {...state.sign, ...change};
  const same =
    sign.payloadText === state.sign.payloadText &&
    sign.expiresIn === state.sign.expiresIn &&
    sign.scenario === state.sign.scenario;
  return same ? changed(state) : signedAnew({...state, sign});
}

function pasteChanged(
  state: PlaygroundState,
  {change, at}: Extract<Action, {type: 'paste-changed'}>,
): PlaygroundState {
  const paste: PasteState = {...state.paste, ...change};
  if (change.text !== undefined && change.text !== state.paste.text) {
    const empty = change.text.trim() === '';
    paste.candidate = 0;
    paste.found = {status: empty ? 'empty' : 'waiting'};
  }
  const same = paste.found === state.paste.found && paste.candidate === state.paste.candidate;
  return changed({...state, paste: same ? paste : {...paste, token: tokenIn(paste, at)}});
}

/** The token that was found in the pasted text; the one that is there already where it is the same. */
function tokenIn({found, candidate, token}: PasteState, at: number): PasteState['token'] {
  if (found.status !== 'done') return null;
  const {candidates, token: first} = found.result;
  const value = candidates[candidate]?.token ?? first;
  if (value === null) return null;
  return token?.value === value ? token : {value, problem: null, at, from: 'pasted'};
}

function pageWith(html: string): PlaygroundState['page'] {
  return {html, sampleOf: null, report: {status: html.trim() === '' ? 'empty' : 'waiting'}};
}

/** Whether a later check has been made already. */
function isOlder({order}: CheckedToken, than: CheckedToken | null): boolean {
  return than !== null && order < than.order;
}
