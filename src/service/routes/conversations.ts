import {json, noContent} from '../http/answer';
import {sessionOf} from '../http/bearer';
import {bodyOf} from '../http/body';
import {emptyRequest, sendRequest} from '../http/requests';
import {newId} from '../credentials';
import type {Access} from '../store';
import type {Workspace} from '../workspace';
import {announceMessage, toAll} from './announce';

/** `GET /v1/conversations` */
export async function listConversations(request: Request, workspace: Workspace) {
  const access = await sessionOf(request, workspace);
  return json({conversations: await workspace.store.conversations(access)});
}

/** `POST /v1/conversations` */
export async function startConversation(request: Request, workspace: Workspace) {
  const access = await sessionOf(request, workspace);
  const {text, clientId} = await bodyOf(request, sendRequest);
  await limitSending(access, workspace);
  const draft = {id: newId(), text, clientId};
  const {conversation, ...sent} = await workspace.store.startConversation(access, newId(), draft);
  announceMessage(workspace, sent);
  return json({conversation}, 201);
}

/** `GET /v1/conversations/:id` */
export async function openConversation(request: Request, workspace: Workspace, id: string) {
  const access = await sessionOf(request, workspace);
  const {conversation, party, newlyRead} = await workspace.store.openConversation(access, id);
  if (newlyRead) toAll(workspace.hub, party, {type: 'read', conversationId: id, by: 'visitor'});
  return json({conversation});
}

/** `POST /v1/conversations/:id/messages` */
export async function sendMessage(request: Request, workspace: Workspace, id: string) {
  const access = await sessionOf(request, workspace);
  const {text, clientId} = await bodyOf(request, sendRequest);
  await limitSending(access, workspace);
  const sent = await workspace.store.sendMessage(access, id, {id: newId(), text, clientId});
  announceMessage(workspace, sent);
  return json({message: sent.message}, 201);
}

/** Only a session that is live has a limit to keep: made-up ones push no others out. */
async function limitSending(access: Access, {store, rateLimit}: Workspace): Promise<void> {
  await store.liveSession(access);
  rateLimit(`send ${access.sessionHash}`);
}

/** `POST /v1/conversations/:id/typing` */
export async function visitorTyping(request: Request, workspace: Workspace, id: string) {
  const access = await sessionOf(request, workspace);
  await bodyOf(request, emptyRequest);
  await workspace.store.findConversation(access, id);
  workspace.hub.toOperators({type: 'typing', conversationId: id});
  return noContent();
}
