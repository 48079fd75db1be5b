import type {Problem} from '../../problems';
import type {ChecklistItem, Visit} from '../protocol';
import {visitSummary} from './visit-summary';

/**
 * A visit as the terminal shows it: who came, or why not and which page explains it.
 *
 * @param docsUrl the documentation site, with a slash at its end
 * @example visitLines(visit, 'https://docs.algomo.com/')
 */
export function visitLines(visit: Visit, docsUrl: string): string[] {
  const {kind, text, problems} = visitSummary(visit);
  const from = visit.type === 'boot' ? `from ${visit.origin ?? 'no page'}` : '';
  const rest = [text, from].filter(Boolean).join(' ');
  return [
    `${kind.padEnd(10)} ${rest}`,
    ...problems.flatMap((problem) => problemLines(problem, docsUrl)),
  ];
}

function problemLines({code, detail}: Problem, docsUrl: string): string[] {
  return [`           ${code}. ${detail}`, `           ${docsUrl}docs/troubleshooting/${code}/`];
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
