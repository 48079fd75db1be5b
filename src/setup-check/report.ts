import type {ProblemCode} from '../problems';
import type {PageVerdict} from '../page-check';

/** One thing that is wrong with a page as its server sends it. */
export interface UrlFinding {
  code: ProblemCode;
  severity: 'error' | 'warning' | 'note';
  /** "signed-in page, line 12", "Cache-Control", "/assets/app.js". */
  where: string;
  /** In plain English; never a token, never a secret. */
  detail: string;
}

/** What `sandbox check` says of an address. */
export interface UrlReport {
  /** The address of the page that was checked, after redirects, without its query. */
  url: string;
  verdict: PageVerdict;
  /** The most severe first. */
  findings: readonly UrlFinding[];
  /** What only the running page knows, and what was not checked. */
  notes: readonly string[];
  /** How many tokens were found. */
  tokens: number;
}

const order = ['error', 'warning', 'note'] as const;

/**
 * What was found at an address, the worst first, each problem once for each place.
 *
 * @example
 * reportOf('https://app.example/', [], [], 1).verdict; // 'right'
 */
export function reportOf(
  url: string,
  found: readonly UrlFinding[],
  notes: readonly string[],
  tokens: number,
): UrlReport {
  const findings = [...new Map(found.map((one) => [`${one.code} ${one.where}`, one])).values()];
  findings.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  const has = (severity: UrlFinding['severity']) =>
    findings.some((one) => one.severity === severity);
  const verdict = has('error')
    ? 'wrong'
    : has('warning')
      ? 'doubtful'
      : notes.length > 0
        ? 'unknown'
        : 'right';
  return {url, verdict, findings, notes, tokens};
}

const verdicts: Record<PageVerdict, string> = {
  wrong: 'Something is wrong with this page.',
  doubtful: 'Nothing is certainly wrong; something may be.',
  unknown: 'As far as can be seen, nothing is wrong with this page.',
  right: 'Nothing is wrong with this page.',
};

/**
 * A report as text for a terminal.
 *
 * @param docsUrl the documentation site, with a slash at its end
 * @example
 * console.log(reportText(report, 'https://docs.algomo.com/'));
 */
export function reportText({url, verdict, findings, notes}: UrlReport, docsUrl: string): string {
  const lines = [url, verdicts[verdict]];
  for (const {code, severity, where, detail} of findings) {
    lines.push('', `${severity.padEnd(8)} ${code} (${where})`, `         ${detail}`);
    lines.push(`         ${docsUrl}docs/troubleshooting/${code}/`);
  }
  if (notes.length > 0) lines.push('', ...notes.map((note) => `note     ${note}`));
  return lines.join('\n');
}
