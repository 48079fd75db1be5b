import {noContent} from '../http/answer';
import {sessionOf} from '../http/bearer';
import type {Workspace} from '../workspace';

/** `DELETE /v1/session` */
export async function endSession(request: Request, workspace: Workspace): Promise<Response> {
  const access = await sessionOf(request, workspace);
  await workspace.store.endSession(access);
  workspace.hub.endSessions([access.sessionHash]);
  return noContent();
}
