import type {InboxConversation, InboxItem} from '../../api';
import type {User} from '../../../visitor-token';
import type {Database, Transaction} from '../database';
import type {ConversationRecord, Instant} from '../records';
import type {Draft, Opened, Party, Sent} from '../store';
import {profileOf} from './boot';
import {conversationNotFound} from './conversations';
import {append, latestFirst, messagesOf, partyOf} from './messages';

export function inbox(database: Database): Promise<InboxItem[]> {
  return database.transaction('readonly', ['conversations', 'users'], async (transaction) => {
    const conversations = (await transaction.all('conversations')).sort(latestFirst);
    const users = new Map((await transaction.all('users')).map((user) => [user.id, user]));
    return conversations.map((conversation) => {
      const {id, createdAt, updatedAt, unreadByOperator: unread} = conversation;
      const {lastMessage, visitorId, userId} = conversation;
      const user = userId === null ? undefined : users.get(userId);
      const shown = user ? profileOf(user) : null;
      return {id, createdAt, updatedAt, unread, lastMessage, visitorId, user: shown};
    });
  });
}

async function existing(
  transaction: Transaction,
  conversationId: string,
): Promise<ConversationRecord> {
  const conversation = await transaction.get('conversations', conversationId);
  if (!conversation) throw conversationNotFound();
  return conversation;
}

async function userOf(transaction: Transaction, userId: string | null): Promise<User | null> {
  const user = userId === null ? undefined : await transaction.get('users', userId);
  return user ? profileOf(user) : null;
}

export function openInInbox(
  database: Database,
  conversationId: string,
): Promise<Opened<InboxConversation>> {
  return database.transaction(
    'readwrite',
    ['conversations', 'messages', 'users'],
    async (transaction) => {
      const conversation = await existing(transaction, conversationId);
      const newlyRead = conversation.unreadByOperator > 0;
      if (newlyRead) await transaction.put('conversations', {...conversation, unreadByOperator: 0});
      const {visitorId, userId} = conversation;
      const messages = await messagesOf(transaction, conversationId);
      const user = await userOf(transaction, userId);
      const opened = {id: conversationId, messages, visitorId, user};
      return {party: partyOf(conversation), conversation: opened, newlyRead};
    },
  );
}

export function findInInbox(database: Database, conversationId: string): Promise<Party> {
  return database.transaction('readonly', ['conversations'], async (transaction) =>
    partyOf(await existing(transaction, conversationId)),
  );
}

export function reply(
  database: Database,
  conversationId: string,
  now: Instant,
  draft: Draft,
): Promise<Sent> {
  return database.transaction('readwrite', ['conversations', 'messages'], async (transaction) => {
    const conversation = await existing(transaction, conversationId);
    const sender = {author: 'operator', id: 'operator'} as const;
    return append(transaction, conversation, sender, draft, now);
  });
}
