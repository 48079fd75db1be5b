import type {Problem} from '../../problems';
import {eventStream} from '../events/stream';
import {accessOf, bearerOf} from '../http/bearer';
import {AccessDenied} from '../store';
import {instant, type Workspace} from '../workspace';

/** `GET /v1/events`: a session's own, or with the operator key the whole workspace's. */
export async function events(request: Request, workspace: Workspace): Promise<Response> {
  const {hub, store} = workspace;
  const {signal} = request;
  const bearer = await bearerOf(request, workspace);
  if (bearer.kind === 'operator-key') {
    const overdue = async () => null;
    return eventStream({hub, audience: 'operator', greeting: [], overdue, signal});
  }

  const {sessionHash} = await accessOf(bearer, workspace);
  const live = () => store.liveSession({sessionHash, now: instant(workspace)});
  const {visitorId, userId, user} = await live();
  return eventStream({
    hub,
    audience: {sessionHash, visitorId, userId},
    greeting: [{type: 'identity', user}],
    overdue: () => live().then(() => null, problemOf),
    signal,
  });
}

function problemOf(error: unknown): Problem {
  if (error instanceof AccessDenied) return error.problem;
  throw error;
}
