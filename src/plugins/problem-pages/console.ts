import type {Problem, ProblemCode} from '../../problems';
import {catalogue, type CatalogueEntry} from '../../problems/catalogue';
import {defaultPayloadText, scenarioFor, type SigningContext, type Scenario} from '../../scenarios';
import {inspectVisitorToken, recommendedLifetime, VisitorTokenError} from '../../visitor-token';
import {consoleLine} from '../../widget/words';

/** The same at each build, so that a page changes only when its words do. */
const context: SigningContext = {
  payloadText: defaultPayloadText,
  expiresIn: recommendedLifetime,
  secret: 'aCustomerSecretThatNobodyUses0123456789-_AB',
  retiredSecret: 'aRetiredSecretThatNobodyUses0123456789-_ABC',
  now: new Date('2026-01-15T12:00:00Z'),
};

/**
 * What the browser's console shows for each problem: with the words of its scenario where a token
 * ends in it, with `…` in their place where the page or the service finds it. The widget says nothing
 * of what keeps its settings from it.
 *
 * @throws Error a scenario does not end in the problem that it stands for
 */
export async function consoleLines(
  site: string,
): Promise<ReadonlyMap<ProblemCode, readonly string[]>> {
  const lines = [...catalogue.values()].map(async (entry) => {
    const {code, group, seen = group === 'snippet' ? [] : undefined} = entry;
    return [code, seen ?? [widgetLine(entry, await detailOf(code), site)]] as const;
  });
  return new Map(await Promise.all(lines));
}

async function detailOf(code: ProblemCode): Promise<string> {
  const scenario = scenarioFor(code);
  if (!scenario || scenario.group === 'page') return '…';
  const problem = await problemOf(scenario, code);
  // The scenario's server refuses to sign, and what the signer says is not what the widget says.
  if (problem === 'not signed') return '…';
  if (!problem) throw new Error(`src/scenarios: "${scenario.id}" does not end in ${code}.`);
  return problem.detail;
}

async function problemOf(
  scenario: Scenario,
  code: ProblemCode,
): Promise<Problem | 'not signed' | undefined> {
  try {
    const secrets = [
      {id: 'current', value: context.secret},
      {id: 'previous', value: context.retiredSecret, retired: true},
    ];
    const token = await scenario.token(context);
    const {problem, warnings} = await inspectVisitorToken(token, {secrets, now: context.now});
    return [problem, ...warnings].find((found) => found?.code === code) ?? undefined;
  } catch (error) {
    if (error instanceof VisitorTokenError && error.code === code) return 'not signed';
    throw error;
  }
}

/** A refusal that the widget warns of: a session that it cannot renew, because the page's token is spent. */
const warnedOf: readonly ProblemCode[] = [
  'session-invalid',
  'session-expired',
  'session-superseded',
];

function widgetLine(entry: CatalogueEntry, detail: string, site: string): string {
  const {code} = entry;
  const severity = warnedOf.includes(code) ? 'warning' : entry.severity;
  return consoleLine({code, severity, detail}, `${site}docs/troubleshooting/${code}/`);
}
