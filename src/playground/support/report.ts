import {codesByGroup, type Problem} from '../../problems';
import {type Check, claimNames, type Inspection, isRegisteredClaim} from '../../visitor-token';

export interface ReportOptions {
  inspection: Inspection;
  /** The moment that the token was checked at. */
  checkedAt: Date;
  /** Names, addresses and custom fields as they are; otherwise only their kind and length. */
  withPersonalData: boolean;
  /** A link that shows the same problem. */
  link: string;
}

/**
 * The check as Markdown, for a support ticket. The secret, the token and its signature are never in it.
 */
export function supportReport(options: ReportOptions): string {
  const {inspection, checkedAt, link} = options;
  const {problem, warnings, checks, header, payload} = inspection;
  const lines = [
    `**Visitor token: ${headline(inspection)}**`,
    '',
    `Checked as of ${checkedAt.toISOString()}.`,
    '',
    ...checks.map((check) => checkLine(check, options)),
    '',
  ];
  for (const each of [...(problem ? [problem] : []), ...warnings]) {
    lines.push(problemLine(each, options), '');
  }
  if (header?.json) lines.push('Header', ...block(header.json), '');
  if (payload?.json) {
    const trust = inspection.signatureVerified ? '' : ' (signature not verified)';
    const members = options.withPersonalData ? payload.json : maskedClaims(payload.json);
    lines.push(`Payload${trust}`, ...block(members), '');
  }
  lines.push(`Signature: ${inspection.signature ? 'removed' : 'none'}`, '', `Reproduce: ${link}`);
  return lines.join('\n');
}

function headline({verdict, problem, warnings}: Inspection): string {
  if (problem) return `refused, ${problem.code}`;
  if (verdict === 'unknown') return 'signature not checked';
  return warnings.length > 0
    ? `accepted, with ${warnings.map(({code}) => code).join(', ')}`
    : 'accepted';
}

const claimCodes: readonly string[] = codesByGroup.claims;

/** What was found in the claims may quote them. */
function checkLine({id, label, status, note}: Check, {withPersonalData}: ReportOptions): string {
  const shown = withPersonalData || id !== 'claims' ? note : '';
  return `- ${label}: ${status}${shown ? ` (${inline(shown)})` : ''}`;
}

function problemLine({code, title, detail}: Problem, {withPersonalData}: ReportOptions): string {
  const shown = withPersonalData || !claimCodes.includes(code);
  return `\`${code}\` ${title}.${shown ? ` ${inline(detail)}` : ''}`;
}

/** Claims whose values say who somebody is, by their kind and length; times and names stay. */
export function maskedClaims(claims: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(claims).map(([name, value]) => [name, isTime(name) ? value : kindOf(value)]),
  );
}

function isTime(name: string): boolean {
  return isRegisteredClaim(name) && ['exp', 'iat', 'nbf'].includes(name);
}

function kindOf(value: unknown): string | null {
  if (value === null) return null;
  if (typeof value === 'string') return `(text, ${[...value].length} characters)`;
  if (typeof value === 'number') return `(number, ${String(value).length} digits)`;
  return Array.isArray(value) ? '(list)' : `(${typeof value})`;
}

/**
 * A payload that breaks as this one does and names nobody: supported fields keep their kind.
 */
export function neutralPayload(claims: Readonly<Record<string, unknown>>): string {
  const kept = Object.entries(claims).filter(([name]) => (claimNames as string[]).includes(name));
  const neutral = kept.map(([name, value]) => {
    if (typeof value === 'number') return [name, 1];
    return [name, typeof value === 'string' ? 'x'.repeat(Math.min([...value].length, 600)) : value];
  });
  return JSON.stringify(Object.fromEntries(neutral), null, 2);
}

function block(value: unknown): string[] {
  return ['```json', JSON.stringify(value, null, 2).replaceAll('```', '` ` `'), '```'];
}

/** Text that a ticket shows as it is. */
export function inline(text: string): string {
  return text.replaceAll(/[\r\n]+/g, ' ').replaceAll('<', '&lt;');
}
