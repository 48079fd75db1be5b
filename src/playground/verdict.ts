import type {PageReport} from '../page-check';
import {type Problem, problem} from '../problems';
import type {Inspection} from '../visitor-token';
import type {MadeToken} from './token/made-token';

export type Tone = 'ok' | 'warn' | 'bad' | 'idle';

export interface Verdict {
  tone: Tone;
  /** One word: "Accepted". */
  word: string;
  /** The rest, in a few words. */
  text: string;
  /** NumericDate of the token's end, counted down to in place of the text. */
  exp?: number;
  /** What it is about; links to its page. */
  problem: Problem | null;
}

/** Before anything has been pasted. */
export const nothingToJudge: Verdict = {
  tone: 'idle',
  word: 'No token yet',
  text: 'paste one on the left',
  problem: null,
};

const anonymous: Verdict = {
  tone: 'idle',
  word: 'No token',
  text: 'the visitor is anonymous',
  problem: null,
};

/** What is to be seen of a page's HTML at a glance. */
export function pageVerdict(report: PageReport | null): Verdict {
  if (!report) return {tone: 'idle', word: 'No page yet', text: 'paste its HTML', problem: null};
  const worst = report.findings.find(({severity}) => severity !== 'note');
  if (!worst && !report.settings && !report.widget)
    return {tone: 'idle', word: 'No snippet found', text: 'in what was read', problem: null};
  if (!worst)
    return {tone: 'ok', word: 'Nothing wrong', text: 'as far as HTML shows', problem: null};
  const {code, detail, severity} = worst;
  const found = problem(code, detail, {}, severity === 'error' ? 'error' : 'warning');
  return severity === 'error'
    ? {tone: 'bad', word: 'Does not work', text: found.title, problem: found}
    : {tone: 'warn', word: 'May not work', text: found.title, problem: found};
}

/** Something was pasted, and is not judged yet. */
export const checking: Verdict = {tone: 'idle', word: 'Checking …', text: '', problem: null};

/** Something was pasted, and no token is in it. */
export const nothingFound: Verdict = {
  tone: 'idle',
  word: 'No token found',
  text: 'in what you pasted',
  problem: null,
};

/** Whether a page hands over no token at all, which is right: nothing was refused. */
export function isAnonymous(token: MadeToken | null): boolean {
  return token !== null && token.from !== 'pasted' && !token.problem && token.value === undefined;
}

/** Why a server could not sign. The titles of these codes speak of a token, and there is none. */
export function signingRefusal({code, title}: Problem): string {
  if (code === 'secret-empty') return 'The server’s secret is empty, so it did not sign';
  return code === 'secret-too-short'
    ? 'The server’s secret is shorter than 32 bytes, so it did not sign'
    : title;
}

/** What is to be seen at a glance: the first thing that is wrong, from the server to the page. */
export function verdictOf(
  token: MadeToken | null,
  inspection: Inspection | null,
  reports: readonly Problem[],
): Verdict {
  if (token?.problem) {
    return {...refused('Not signed', token.problem), text: signingRefusal(token.problem)};
  }
  if (!token || !inspection) return checking;
  const pageProblem = reports.find(({severity}) => severity === 'error');
  if (isAnonymous(token)) {
    return pageProblem ? refused('No token', pageProblem) : anonymous;
  }
  if (inspection.problem) return refused('Refused', inspection.problem);
  if (pageProblem) return refused('Token fine, page not', pageProblem);
  const warning = inspection.warnings[0] ?? null;
  if (inspection.verdict === 'unknown') {
    return {
      tone: 'idle',
      word: 'Signature not checked',
      text: warning?.title ?? 'everything else is right',
      problem: warning,
    };
  }
  if (warning) return {tone: 'warn', word: 'Accepted', text: warning.title, problem: warning};
  const exp = inspection.payload?.json?.['exp'];
  return {
    tone: 'ok',
    word: 'Accepted',
    text: '',
    ...(typeof exp === 'number' && {exp}),
    problem: null,
  };
}

function refused(word: string, problem: Problem): Verdict {
  return {tone: 'bad', word, text: problem.title, problem};
}
