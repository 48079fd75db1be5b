import {groupTitles, problemGroups} from '../../problems';
import {catalogue} from '../../problems/catalogue';
import {changelog, versionOf} from '../../problems/changelog';

/**
 * The catalogue as programs read it: every code with its texts and addresses, in the order of the checks.
 *
 * @param site the site's address, with a slash at the end
 */
export function problemsDocument(site: string) {
  return {
    title: 'Problems of Visitor Authentication',
    description:
      'Every code, in the order of the checks. A code never changes its meaning. In texts, backticks mark code.',
    version: changelog[0]?.version,
    groups: problemGroups.map((id) => ({id, title: groupTitles[id]})),
    problems: [...catalogue.values()].map((entry) => ({
      code: entry.code,
      group: entry.group,
      severity: entry.severity,
      status: entry.status,
      title: entry.title,
      url: `${site}docs/troubleshooting/${entry.code}/`,
      playground: `${site}playground/#problem=${entry.code}`,
      since: versionOf(entry.code).version,
      remedy: entry.remedy,
      symptom: entry.symptom,
      meaning: entry.meaning,
      causes: entry.causes,
      fix: entry.fix,
      check: entry.check,
      related: entry.related,
    })),
  };
}
