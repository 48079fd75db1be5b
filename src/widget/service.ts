import type {Problem} from '../problems';
import type {ProblemDocument} from '../service/api';

/** The service refused, and said why. */
export class ServiceProblem extends Error {
  override name = 'ServiceProblem';

  constructor(
    readonly problem: Problem,
    readonly url: string,
    readonly status: number,
    /** How long to wait before the next try, in milliseconds; 0 if the service did not say. */
    readonly retryAfter: number,
  ) {
    super(problem.code);
  }
}

/** No answer, or an answer of something other than the service. `status` is 0 if nothing answered. */
export class Unreachable extends Error {
  override name = 'Unreachable';

  constructor(
    readonly reason: 'network' | 'timeout' | 'answer',
    readonly status = 0,
  ) {
    super(reason);
  }
}

export interface ServiceRequest {
  /** The session's token. */
  session?: string;
  body?: unknown;
  /** Lets the request outlive the page. */
  keepalive?: boolean;
}

/**
 * Sends a request to the service; rejects with `ServiceProblem` or `Unreachable`, nothing else.
 *
 * @example await send('POST', '/conversations', {session, body: {text: 'Hello'}})
 */
export type Send = <T>(method: string, path: string, request?: ServiceRequest) => Promise<T>;

/** How long an answer may take, in milliseconds. */
export const timeLimit = 20_000;
/** The longest pause that the service may ask for, in milliseconds. */
const longestPause = 600_000;

export function createSend(service: string): Send {
  return async <T>(method: string, path: string, request: ServiceRequest = {}) => {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), timeLimit);
    try {
      const response = await fetch(`${service}/v1${path}`, {
        method,
        headers: headers(request),
        body: request.body === undefined ? undefined : JSON.stringify(request.body),
        credentials: 'omit',
        cache: 'no-store',
        keepalive: request.keepalive,
        signal: abort.signal,
      });
      if (response.status === 204) return undefined as T;
      const answer: unknown = await response.json().catch((error: unknown) => {
        throw error instanceof SyntaxError ? new Unreachable('answer', response.status) : error;
      });
      if (response.ok) return answer as T;
      throw refusal(answer, response);
    } catch (error) {
      if (error instanceof ServiceProblem || error instanceof Unreachable) throw error;
      throw new Unreachable(abort.signal.aborted ? 'timeout' : 'network');
    } finally {
      clearTimeout(timer);
    }
  };
}

export function headers({session, body}: ServiceRequest): Record<string, string> {
  return {
    accept: 'application/json',
    ...(body === undefined ? {} : {'content-type': 'application/json'}),
    ...(session === undefined ? {} : {authorization: `Bearer ${session}`}),
  };
}

/** What a response that is not `ok` means. */
export function refusal(answer: unknown, response: Response): ServiceProblem | Unreachable {
  const document = answer as Partial<ProblemDocument> | null;
  if (typeof document !== 'object' || !document?.code) {
    return new Unreachable('answer', response.status);
  }
  const {code, title = '', detail = '', facts = {}, type = ''} = document;
  const pause = 'retryAfterSeconds' in facts ? facts.retryAfterSeconds * 1000 : 0;
  return new ServiceProblem(
    {code, severity: 'error', title, detail, facts} as Problem,
    type,
    response.status,
    pause > 0 ? Math.min(pause, longestPause) : 0,
  );
}

/** Whether a refusal means that the session is over. */
export function isSessionOver(error: unknown): error is ServiceProblem {
  return error instanceof ServiceProblem && error.status === 401;
}

/** Whether the same request may pass later. */
export function isPassing(error: unknown): error is ServiceProblem | Unreachable {
  return (
    error instanceof Unreachable ||
    (error instanceof ServiceProblem && (error.status === 429 || error.status >= 500))
  );
}
