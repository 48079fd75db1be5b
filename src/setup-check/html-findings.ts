import {createHash} from 'node:crypto';
import {checkPage, type PageReport} from '../page-check';
import type {FetchedText} from './fetch-page';
import type {UrlFinding} from './report';

/** What the page check finds, with the policy of the headers. */
export function htmlFindings(
  {text, headers, url}: FetchedText,
  name: string,
  notes: string[],
): UrlFinding[] {
  const policy = headers.get('content-security-policy');
  const report: PageReport = checkPage(text, {
    ...(url.protocol !== 'file:' && {pageOrigin: url.origin}),
    hashOf: (algorithm, script) => createHash(algorithm).update(script).digest('base64'),
    ...(policy !== null && {policies: [policy]}),
  });
  notes.push(...report.unknowns.map((unknown) => `${unknown.text} (line ${unknown.line})`));
  if (report.limit !== null) notes.push(report.limit);
  return report.findings
    .filter(({code}) => code !== 'secret-in-page')
    .map(({code, severity, title, detail, line}) => ({
      code,
      severity,
      where: `${name}, line ${line}`,
      detail: `${title}. ${detail}`,
    }));
}
