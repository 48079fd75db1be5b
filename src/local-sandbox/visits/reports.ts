import * as v from 'valibot';
import {isProblemCode, type Problem, problem as newProblem} from '../../problems';
import {noContent} from '../../service';
import type {Guard} from '../http/guard';
import type {NewVisit, ReportVisit, Visit} from '../protocol';
import {jsonObject} from './json-object';

const short = v.pipe(v.string(), v.maxLength(2000));
const problem = v.object({
  code: v.pipe(
    v.string(),
    v.check((code) => isProblemCode(code)),
  ),
  severity: v.picklist(['error', 'warning']),
  title: short,
  detail: short,
  facts: v.record(v.string(), v.any()),
});
const id = v.nullable(short);

const report = v.object({
  pageLoad: v.pipe(v.string(), v.regex(/^\w{1,16}$/)),
  path: short,
  report: v.variant('type', [
    v.object({type: v.literal('problem'), problem}),
    v.object({type: v.literal('route'), userBefore: id, userAfter: id}),
    v.object({type: v.literal('from-cache')}),
    v.object({type: v.literal('secret'), where: short}),
  ]),
});

/** How soon after an answer the widget repeats it. */
const answeredMilliseconds = 5000;

/** The longest report that is read, in bytes. */
const maxBytes = 16_384;

interface Reported {
  guard: Guard;
  /** The oldest first. */
  visits(): readonly Visit[];
  /** The machine's clock. */
  now(): Date;
  tell(visit: NewVisit): Promise<void>;
}

/** Takes what the widget in a page of this machine reports; anything else is dropped. */
export function createReports({guard, visits, now, tell}: Reported) {
  /** The widget repeats to its page what the service has just answered. */
  function isAnswered({code}: Problem, origin: string): boolean {
    const answer = visits().findLast((visit) => visit.type === 'boot' && visit.origin === origin);
    if (answer?.type !== 'boot') return false;
    if (now().getTime() - Date.parse(answer.at) > answeredMilliseconds) return false;
    return [answer.problem, ...answer.warnings].some((answered) => answered?.code === code);
  }

  return async (request: Request): Promise<Response> => {
    const origin = request.headers.get('origin');
    if (origin === null || !guard.mayCall(origin)) return new Response(null, {status: 403});
    const answer = noContent();
    answer.headers.set('cache-control', 'no-store');
    answer.headers.set('access-control-allow-origin', origin);
    answer.headers.set('access-control-allow-headers', 'content-type');
    answer.headers.set('vary', 'Origin');
    if (request.method !== 'POST') return answer;
    const length = Number(request.headers.get('content-length') ?? Infinity);
    const read = length <= maxBytes ? v.safeParse(report, jsonObject(await request.text())) : null;
    if (read?.success) {
      const {report: told, ...page} = read.output;
      const said = saidOf(told);
      if (said.type === 'problem' && isAnswered(said.problem, origin)) return answer;
      await tell({type: 'report', origin, ...page, report: said});
    }
    return answer;
  };
}

/** What the console is told: a secret is a problem of the page like any other. */
function saidOf(told: v.InferOutput<typeof report>['report']): ReportVisit['report'] {
  switch (told.type) {
    case 'problem':
      return {...told, problem: told.problem as Problem};
    case 'secret':
      return {
        type: 'problem',
        problem: newProblem(
          'secret-in-page',
          `The workspace’s secret is in ${told.where}, where anyone can read it.`,
          {},
        ),
      };
    default:
      return told;
  }
}
