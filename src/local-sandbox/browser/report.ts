import {reportOf, reportText, type UrlReport} from '../../setup-check';
import type {BrowserCheck, BrowserReport} from './check-in-browser';

/** What was fetched and what a browser showed, in one report. */
export interface WholeReport extends UrlReport {
  browser: BrowserReport;
}

export function withBrowser(
  {url, findings, notes, tokens}: UrlReport,
  {report, findings: more, notes: also}: BrowserCheck,
): WholeReport {
  return {...reportOf(url, [...findings, ...more], [...notes, ...also], tokens), browser: report};
}

/** @param docsUrl the documentation site, with a slash at its end */
export function wholeReportText(report: WholeReport, docsUrl: string): string {
  const {signedIn, signedOut, console: lines} = report.browser;
  const chat = signedIn === null ? 'did not start' : signedIn ? 'is signed in' : 'is anonymous';
  const ended = signedOut ? 'Signing out ended it.' : 'Signing out did not end it.';
  const said = `browser  The chat ${chat}.${signedOut === null ? '' : ` ${ended}`}`;
  return [reportText(report, docsUrl), '', said, ...lines.map((line) => `         ${line}`)].join(
    '\n',
  );
}
