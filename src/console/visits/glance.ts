import type {Visit} from '../../local-sandbox/protocol';
import {visitSummary} from '../../local-sandbox/visits/visit-summary';
import type {Problem} from '../../problems';
import type {Tone} from '../../playground/verdict';

/** A visit in one line. */
export interface Glance {
  tone: Tone;
  /** One or two words: "Accepted". */
  word: string;
  /** Who it was, or what is wrong. */
  text: string;
  problems: readonly Problem[];
}

/** @example const {tone, word, text} = glanceAt(visit); */
export function glanceAt(visit: Visit): Glance {
  const {kind, text, problems} = visitSummary(visit);
  const [first] = problems;
  const words = {
    accepted: 'Accepted',
    anonymous: 'Anonymous',
    refused: 'Refused',
    'signed out': 'Signed out',
    reported: 'In the page',
    route: 'Route change',
    cached: 'From the cache',
  };
  return {
    tone: toneOf(visit, problems),
    word: words[kind],
    text: kind === 'refused' || kind === 'reported' ? (first?.title ?? text) : text,
    problems,
  };
}

function toneOf(visit: Visit, problems: readonly Problem[]): Tone {
  if (problems.length > 0) {
    return problems.some(({severity}) => severity === 'error') ? 'bad' : 'warn';
  }
  switch (visit.type) {
    case 'boot':
      if (visit.status >= 400) return 'bad';
      return visit.user ? 'ok' : 'idle';
    case 'sign-out':
      return 'idle';
    case 'report': {
      const {report} = visit;
      if (report.type === 'from-cache') return 'warn';
      return report.type === 'route' && report.userBefore !== report.userAfter ? 'warn' : 'idle';
    }
  }
}
