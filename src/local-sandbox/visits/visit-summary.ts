import type {Problem} from '../../problems';
import type {User} from '../../visitor-token';
import type {ReportVisit, Visit} from '../protocol';

/** A visit at a glance, for the terminal and for the console. */
export interface VisitSummary {
  kind: 'accepted' | 'anonymous' | 'refused' | 'signed out' | 'reported' | 'route' | 'cached';
  /** Who it was, or what the widget told; empty where the kind says it all. */
  text: string;
  /** What is wrong, or to be known. */
  problems: readonly Problem[];
}

/**
 * Says who came, or why not.
 *
 * @example
 * const {kind, text, problems} = visitSummary(visit);
 */
export function visitSummary(visit: Visit): VisitSummary {
  switch (visit.type) {
    case 'boot': {
      const {user, problem, warnings, status} = visit;
      if (problem) return {kind: 'refused', text: '', problems: [problem]};
      if (status >= 400) return {kind: 'refused', text: `HTTP ${status}`, problems: []};
      return user
        ? {kind: 'accepted', text: nameAndId(user), problems: warnings}
        : {kind: 'anonymous', text: '', problems: warnings};
    }
    case 'sign-out':
      return {
        kind: 'signed out',
        text: visit.user ? nameAndId(visit.user) : 'anonymous visitor',
        problems: [],
      };
    case 'report':
      return reportSummary(visit);
  }
}

function reportSummary({report, path}: ReportVisit): VisitSummary {
  switch (report.type) {
    case 'problem':
      return {kind: 'reported', text: `by the widget in ${path}`, problems: [report.problem]};
    case 'route': {
      const who = report.userAfter === null ? 'nobody signed in' : `user ${report.userAfter}`;
      return {kind: 'route', text: `${path}, ${who}`, problems: []};
    }
    case 'from-cache':
      return {kind: 'cached', text: `${path} came from the browser’s cache`, problems: []};
  }
}

function nameAndId({id, name}: User): string {
  return name === undefined ? `user ${id}` : `${name} (id ${id})`;
}
