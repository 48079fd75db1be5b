import type {PageReport} from '../page-check';
import {factsOf, type Problem} from '../problems';
import {type Inspection, minSecretBytes} from '../visitor-token';
import {analysisFailureText, type Analysis} from './analysis/analysis';
import type {ShownToken} from './check/shown-token';
import {checkedToken, type PasteState, type PlaygroundState, type SignState} from './state';

export type Tone = 'ok' | 'warn' | 'bad' | 'idle';

/** A problem without its facts, which the findings of a page do not have. */
type NamedProblem = Pick<Problem, 'code' | 'title' | 'detail'>;

export interface Verdict {
  tone: Tone;
  /** One word: "Accepted". */
  word: string;
  /** The rest, in a few words. */
  text: string;
  /** NumericDate of the token's expiry, counted down to in place of the text. */
  exp?: number;
  /** What it is about; links to its page. */
  problem: NamedProblem | null;
}

const idle = (word: string, text: string): Verdict => ({tone: 'idle', word, text, problem: null});

/** What the reader brought has not been checked yet. */
export const checking = idle('Checking…', '');

/**
 * What is to be seen at a glance: the first thing that is wrong, from the server to the page.
 *
 * @param reports what the widget on the device that is shown has reported
 */
export function verdictOf(state: PlaygroundState, reports: readonly Problem[]): Verdict {
  switch (state.source) {
    case 'sign':
      return signVerdict(state, state.sign, reports);
    case 'paste':
      return pasteVerdict(state, state.paste);
    case 'page':
      return pageVerdict(state.page.report);
  }
}

function signVerdict(
  {canSign}: PlaygroundState,
  {checked}: SignState,
  reports: readonly Problem[],
): Verdict {
  if (!canSign) return idle('Cannot sign here', 'the page needs HTTPS');
  if (!checked) return checking;
  const {token, inspection} = checked;
  if (token.problem) {
    return {...refused('Not signed', token.problem), text: signingRefusal(token.problem)};
  }
  const pageProblem = reports.find(({severity}) => severity === 'error');
  if (isAnonymous(token)) {
    return pageProblem
      ? refused('No token', pageProblem)
      : idle('No token', 'the visitor is anonymous');
  }
  if (!inspection.problem && pageProblem)
    return refused('Token valid, page has a problem', pageProblem);
  return tokenVerdict(inspection);
}

function pasteVerdict(state: PlaygroundState, {found}: PasteState): Verdict {
  if (found.status === 'empty') return idle('No token yet', 'paste one in step 1');
  if (found.status === 'failed') return idle('Not checked', analysisFailureText[found.reason]);
  if (found.status === 'waiting') return checking;
  if (state.paste.token === null) return idle('No token found', 'in what you pasted');
  const checked = checkedToken(state);
  return checked ? tokenVerdict(checked.inspection) : checking;
}

function tokenVerdict({problem: refusal, warnings, verdict, payload}: Inspection): Verdict {
  if (refusal) return refused('Refused', refusal);
  const warning = warnings[0] ?? null;
  if (verdict === 'unknown') {
    const text = warning?.title ?? 'everything else is right';
    return {...idle('Signature not checked', text), problem: warning};
  }
  if (warning) return {tone: 'warn', word: 'Accepted', text: warning.title, problem: warning};
  const exp = payload?.json?.['exp'];
  return {
    tone: 'ok',
    word: 'Accepted',
    text: '',
    ...(typeof exp === 'number' && {exp}),
    problem: null,
  };
}

function pageVerdict(analysis: Analysis<PageReport>): Verdict {
  if (analysis.status === 'empty') return idle('No page yet', 'paste its HTML');
  if (analysis.status === 'waiting') return checking;
  if (analysis.status === 'failed')
    return idle('Not checked', analysisFailureText[analysis.reason]);
  const {findings, settings, widget, verdict} = analysis.result;
  const worst = findings.find(({severity}) => severity !== 'note');
  if (!worst && !settings && !widget) return idle('No snippet found', 'in what was read');
  if (!worst && verdict === 'unknown')
    return idle('No problems found', 'as far as can be seen in the HTML');
  if (!worst) return {tone: 'ok', word: 'No problems found', text: 'in the HTML', problem: null};
  const {code, detail, severity} = worst;
  const found: NamedProblem = {code, title: factsOf(code).title, detail};
  return severity === 'error'
    ? {tone: 'bad', word: 'Does not work', text: found.title, problem: found}
    : {tone: 'warn', word: 'May not work', text: found.title, problem: found};
}

/** Whether a page passes no token on at all, which is right: nothing was refused. */
export function isAnonymous({from, problem: refusal, value}: ShownToken): boolean {
  return from !== 'pasted' && !refusal && value === undefined;
}

/** Why a server could not sign. The titles of these codes speak of a token, and there is none. */
export function signingRefusal({code, title}: Problem): string {
  if (code === 'secret-empty') return 'The server’s secret is empty, so it did not sign';
  return code === 'secret-too-short'
    ? `The server’s secret is shorter than ${minSecretBytes} bytes, so it did not sign`
    : title;
}

function refused(word: string, about: NamedProblem): Verdict {
  return {tone: 'bad', word, text: about.title, problem: about};
}
