import type {Workspace} from '../workspace';
import {boot} from './boot';
import {
  listConversations,
  openConversation,
  sendMessage,
  startConversation,
  visitorTyping,
} from './conversations';
import {events} from './events';
import {listInbox, listUsers, listVisitors, openInInbox, operatorTyping, reply} from './inbox';
import {addSecret, listSecrets, revokeSecret} from './secrets';
import {endSession} from './session';

/** Answers one method of one address; `id` is the address's, where it has one. */
export type Answer = (request: Request, workspace: Workspace, id: string) => Promise<Response>;

export type Methods = Readonly<Partial<Record<'GET' | 'POST' | 'DELETE', Answer>>>;

/** The addresses under `/v1`. */
export const routes: Readonly<Record<string, Methods>> = {
  '/boot': {POST: boot},
  '/session': {DELETE: endSession},
  '/conversations': {GET: listConversations, POST: startConversation},
  '/conversations/:id': {GET: openConversation},
  '/conversations/:id/messages': {POST: sendMessage},
  '/conversations/:id/typing': {POST: visitorTyping},
  '/events': {GET: events},
  '/users': {GET: listUsers},
  '/visitors': {GET: listVisitors},
  '/inbox': {GET: listInbox},
  '/inbox/:id': {GET: openInInbox},
  '/inbox/:id/messages': {POST: reply},
  '/inbox/:id/typing': {POST: operatorTyping},
  '/secrets': {GET: listSecrets, POST: addSecret},
  '/secrets/:id': {DELETE: revokeSecret},
};
