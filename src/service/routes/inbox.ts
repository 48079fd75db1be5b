import {json, noContent} from '../http/answer';
import {requireOperator} from '../http/bearer';
import {bodyOf} from '../http/body';
import {emptyRequest, sendRequest} from '../http/requests';
import {newId} from '../credentials';
import {instant, type Workspace} from '../workspace';
import {announceMessage} from './announce';

/** `GET /v1/users` */
export async function listUsers(request: Request, workspace: Workspace) {
  await requireOperator(request, workspace);
  return json({users: await workspace.store.users()});
}

/** `GET /v1/visitors` */
export async function listVisitors(request: Request, workspace: Workspace) {
  await requireOperator(request, workspace);
  return json({visitors: await workspace.store.visitors()});
}

/** `GET /v1/inbox` */
export async function listInbox(request: Request, workspace: Workspace) {
  await requireOperator(request, workspace);
  return json({conversations: await workspace.store.inbox()});
}

/** `GET /v1/inbox/:id` */
export async function openInInbox(request: Request, workspace: Workspace, id: string) {
  await requireOperator(request, workspace);
  const {conversation, newlyRead} = await workspace.store.openInInbox(id);
  if (newlyRead) workspace.hub.toOperators({type: 'read', conversationId: id, by: 'operator'});
  return json({conversation});
}

/** `POST /v1/inbox/:id/messages` */
export async function reply(request: Request, workspace: Workspace, id: string) {
  await requireOperator(request, workspace);
  const {text, clientId} = await bodyOf(request, sendRequest);
  const draft = {id: newId(), text, clientId};
  const sent = await workspace.store.reply(id, instant(workspace), draft);
  announceMessage(workspace, sent);
  return json({message: sent.message}, 201);
}

/** `POST /v1/inbox/:id/typing` */
export async function operatorTyping(request: Request, workspace: Workspace, id: string) {
  await requireOperator(request, workspace);
  await bodyOf(request, emptyRequest);
  const party = await workspace.store.findInInbox(id);
  workspace.hub.toOwner(party, {type: 'typing', conversationId: id});
  return noContent();
}
