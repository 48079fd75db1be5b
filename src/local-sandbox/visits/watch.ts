import type {VisitorSecret} from '../../visitor-token';
import type {BootVisit, NewVisit, Visit} from '../protocol';
import {bootVisit} from './boot-visit';
import {fingerprint} from './fingerprint';

export interface Watched {
  secrets(): Promise<readonly VisitorSecret[]>;
  /** The service's time. */
  now(): Date;
  /** The oldest first. */
  visits(): readonly Visit[];
  tell(visit: NewVisit): Promise<void>;
}

type Answer = (request: Request) => Promise<Response>;

/** A body that announces more is passed on unseen: the service refuses it. */
const maxWatchedBytes = 100_000;

/**
 * Stands between the pages and the service, changes nothing, and tells of boots and sign-outs.
 *
 * @example
 * const watch = createWatch({secrets, now, visits, tell});
 * const response = await watch(request, service.fetch);
 */
export function createWatch({secrets, now, visits, tell}: Watched) {
  async function boot(request: Request, answer: Answer): Promise<Response> {
    const length = Number(request.headers.get('content-length') ?? Infinity);
    if (!(length <= maxWatchedBytes)) return answer(request);
    const sent = await request.clone().text();
    const before = await secrets();
    const response = await answer(request);
    const received = await response.clone().text();
    await tell(await bootVisit({request, sent, response, received, secrets: before, now: now()}));
    return response;
  }

  async function signOut(request: Request, answer: Answer): Promise<Response> {
    const response = await answer(request);
    const bearer = request.headers.get('authorization')?.replace(/^bearer\s+/i, '') ?? '';
    const session = fingerprint(bearer);
    const begun = visits().findLast(
      (visit): visit is BootVisit => visit.type === 'boot' && visit.session === session,
    );
    const origin = request.headers.get('origin');
    if (response.ok) await tell({type: 'sign-out', origin, user: begun?.user ?? null});
    return response;
  }

  return (request: Request, answer: Answer): Promise<Response> => {
    const call = `${request.method} ${new URL(request.url).pathname}`;
    if (call === 'POST /v1/boot') return boot(request, answer);
    if (call === 'DELETE /v1/session') return signOut(request, answer);
    return answer(request);
  };
}
