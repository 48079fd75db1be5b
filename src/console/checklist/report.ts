import type {ChecklistItem, Visit} from '../../local-sandbox/protocol';
import {inline} from '../../playground/support/report';
import {testSecretPrefix} from '../../visitor-token';
import {glanceAt} from '../visits/glance';
import {progressOf} from './progress';

export interface ChecklistReport {
  checklist: readonly ChecklistItem[];
  /** The oldest first. */
  visits: readonly Visit[];
  /** The sandbox’s. */
  version: string;
  /** The documentation site, with a slash at its end. */
  docsUrl: string;
  at: Date;
}

/**
 * The checklist and the problems that came as Markdown, for a support ticket: no secret, no token.
 *
 * @example checklistReport({...state, version, docsUrl, at: new Date()})
 */
export function checklistReport(report: ChecklistReport): string {
  const {checklist, visits, version, docsUrl, at} = report;
  const {done, failed, of} = progressOf(checklist);
  const link = (code: string) => `[${code}](${docsUrl}docs/troubleshooting/${code}/)`;
  const problems = problemsIn(visits);
  const lines = [
    `**Visitor Authentication, go-live checklist: ${done} of ${of} done${failed === 0 ? '' : `, ${failed} wrong`}**`,
    '',
    `As of ${at.toISOString()}, in the sandbox ${version}, after ${visits.length} visits.`,
    '',
    ...checklist.map(({title, status, note, hint, code}) => {
      const mark = status === 'done' ? 'x' : ' ';
      const words = [
        status === 'failed' ? 'wrong' : status === 'open' ? 'not seen yet' : '',
        hint ? 'a hint' : '',
      ].filter(Boolean);
      const aside = words.length === 0 ? '' : ` (${words.join(', ')})`;
      return `- [${mark}] ${title}${aside}. ${note}${code ? ` See ${link(code)}.` : ''}`;
    }),
  ];
  if (problems.length > 0) {
    lines.push('', 'Problems that came:', '');
    for (const {code, detail, count, last} of problems) {
      lines.push(`- ${link(code)}, ${count} ×, last at ${last}. ${detail}`);
    }
  }
  return lines.map((line) => inline(withoutCredentials(line))).join('\n');
}

/** Each problem with its latest details, the most frequent first. */
function problemsIn(visits: readonly Visit[]) {
  const found = new Map<string, {code: string; detail: string; count: number; last: string}>();
  for (const visit of visits) {
    for (const {code, detail} of glanceAt(visit).problems) {
      const count = (found.get(code)?.count ?? 0) + 1;
      found.set(code, {code, detail, count, last: visit.at});
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

const testSecrets = new RegExp(`${testSecretPrefix}[\\w-]+`, 'g');

/** Whatever a name or a detail may have quoted. */
function withoutCredentials(text: string): string {
  return text
    .replaceAll(testSecrets, '(a secret)')
    .replaceAll(/\beyJ[\w-]*(\.[\w-]*)*/g, '(a token)');
}
