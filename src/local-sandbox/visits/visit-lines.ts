import type {Problem} from '../../problems';
import type {ChecklistItem, Visit} from '../protocol';

/**
 * A visit as the terminal shows it: who came, or why not and which page explains it.
 *
 * @param docsUrl the documentation site, with a slash at its end
 * @example visitLines(visit, 'https://docs.algomo.com/')
 */
export function visitLines(visit: Visit, docsUrl: string): string[] {
  const from = visit.origin ?? 'no page';
  switch (visit.type) {
    case 'boot': {
      if (visit.problem) {
        return [`refused    from ${from}`, ...problemLines(visit.problem, docsUrl)];
      }
      const who = visit.user ? nameAndId(visit.user) : 'anonymous visitor';
      const what = visit.user ? 'accepted   ' : 'anonymous  ';
      return [
        what + (visit.user ? `${who} from ${from}` : `from ${from}`),
        ...visit.warnings.flatMap((warning) => problemLines(warning, docsUrl)),
      ];
    }
    case 'sign-out':
      return [`signed out ${visit.user ? nameAndId(visit.user) : 'anonymous visitor'}`];
    case 'report':
      return reportLines(visit, docsUrl);
  }
}

function reportLines({report, path}: Extract<Visit, {type: 'report'}>, docsUrl: string): string[] {
  switch (report.type) {
    case 'problem':
      return [`reported   by the widget in ${path}`, ...problemLines(report.problem, docsUrl)];
    case 'route':
      return [
        `route      ${path}, ${report.userAfter === null ? 'nobody signed in' : `user ${report.userAfter}`}`,
      ];
    case 'from-cache':
      return [`cached     ${path} came from the browser’s cache`];
  }
}

function problemLines({code, detail}: Problem, docsUrl: string): string[] {
  return [`           ${code}. ${detail}`, `           ${docsUrl}docs/troubleshooting/${code}/`];
}

function nameAndId({id, name}: {id: string; name?: string}): string {
  return name === undefined ? `user ${id}` : `${name} (id ${id})`;
}

/** The lines of the checklist that are done, or wrong, since it was `before`. */
export function checklistLines(
  before: readonly ChecklistItem[],
  after: readonly ChecklistItem[],
): string[] {
  return after.flatMap(({id, title, status, note}) => {
    const earlier = before.find((item) => item.id === id)?.status;
    if (status === 'open' || status === earlier) return [];
    return [status === 'done' ? `  done     ${title}` : `  wrong    ${title}. ${note}`];
  });
}
