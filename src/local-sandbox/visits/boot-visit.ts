import {factsOf, type Problem} from '../../problems';
import type {BootRequest, BootResponse, ProblemDocument} from '../../service/api';
import {inspectVisitorToken, type VisitorSecret, verifyVisitorToken} from '../../visitor-token';
import type {BootVisit, NewVisit, SeenToken} from '../protocol';
import {fingerprint} from './fingerprint';
import {jsonObject} from './json-object';

/** A boot that the service has answered. */
export interface AnsweredBoot {
  request: Request;
  /** The request's body. */
  sent: string;
  response: Response;
  /** The response's body. */
  received: string;
  /** The workspace's, when the boot came. */
  secrets: readonly VisitorSecret[];
  /** The service's time. */
  now: Date;
}

/** The headers of a boot that explain something. */
const headersToShow = ['user-agent', 'sec-fetch-site', 'content-type', 'x-forwarded-for'];

/** What the console shows of a boot: no session, no key, no signature. */
export async function bootVisit(boot: AnsweredBoot): Promise<NewVisit<BootVisit>> {
  const {request, response} = boot;
  const {visitorToken} = jsonObject<BootRequest>(boot.sent);
  const answer = jsonObject<BootResponse & ProblemDocument>(boot.received);
  return {
    type: 'boot',
    origin: request.headers.get('origin'),
    status: response.status,
    visitorId: answer.visitor?.id ?? null,
    session: answer.session ? fingerprint(answer.session.token) : null,
    user: answer.user ?? null,
    token: visitorToken === undefined ? null : await seenToken(visitorToken, boot),
    problem: response.ok ? null : problemIn(answer),
    warnings: [...(answer.warnings ?? []), ...(answer.notice ? [answer.notice] : [])],
    headers: Object.fromEntries(
      headersToShow.flatMap((name) => {
        const value = request.headers.get(name);
        return value === null ? [] : [[name, value.slice(0, 300)]];
      }),
    ),
  };
}

async function seenToken(token: unknown, {secrets, now}: AnsweredBoot): Promise<SeenToken> {
  const {header, payload, verdict, accepted, checks, also} = await inspectVisitorToken(token, {
    secrets: secrets.map((secret) => ({...secret, id: nameOf(secret, secrets)})),
    now,
  });
  return {
    secretId: accepted ? (await verifyVisitorToken(token, {secrets, now})).secretId : null,
    fingerprint: fingerprint(typeof token === 'string' ? token : JSON.stringify(token)),
    header: header?.json ?? null,
    claims: payload?.json ?? null,
    verdict,
    checks,
    also,
  };
}

/** A secret in the notes of the checks: its id would tell the reader nothing. */
function nameOf({id}: VisitorSecret, secrets: readonly VisitorSecret[]): string {
  const current = secrets.find(({retired}) => !retired);
  return id === current?.id ? 'the current secret' : 'an earlier secret';
}

function problemIn({code, title, detail, facts}: Partial<ProblemDocument>): Problem | null {
  if (code === undefined) return null;
  const {severity} = factsOf(code);
  // The service's own answer, whose facts are its code's.
  return {code, severity, title, detail, facts} as Problem;
}
