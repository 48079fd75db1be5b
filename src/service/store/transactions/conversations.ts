import type {Conversation, ConversationSummary} from '../../api';
import {problem} from '../../../problems';
import {AccessDenied} from '../access-denied';
import type {Database, Transaction} from '../database';
import type {ConversationRecord, SessionRecord} from '../records';
import type {Access, Draft, Opened, Party, Sent} from '../store';
import {append, latestFirst, messagesOf, partyOf} from './messages';
import {admit, ownerOf} from './sessions';

/** One answer for "not yours" and "does not exist", so that neither can be told from the other. */
export function conversationNotFound(): AccessDenied {
  return new AccessDenied(
    problem('conversation-not-found', 'There is no such conversation for this session.', {}),
  );
}

export function conversations(database: Database, access: Access): Promise<ConversationSummary[]> {
  return database.transaction('readonly', ['sessions', 'conversations'], async (transaction) => {
    const session = await admit(transaction, access);
    const own = await transaction.where('conversations', 'owner', ownerOf(session));
    return own.sort(latestFirst).map(summaryOf);
  });
}

function summaryOf(record: ConversationRecord): ConversationSummary {
  const {id, createdAt, updatedAt, unreadByVisitor, lastMessage} = record;
  return {id, createdAt, updatedAt, unread: unreadByVisitor, lastMessage};
}

export function startConversation(
  database: Database,
  access: Access,
  conversationId: string,
  draft: Draft,
): Promise<Sent & {conversation: Conversation}> {
  return database.transaction(
    'readwrite',
    ['sessions', 'conversations', 'messages'],
    async (transaction) => {
      const session = await admit(transaction, access);
      const conversation =
        (await startedBefore(transaction, session, draft)) ??
        newConversation(session, conversationId, draft, access.now);
      const sender = {author: 'visitor', id: session.visitorId} as const;
      const sent = await append(transaction, conversation, sender, draft, access.now);
      const messages = await messagesOf(transaction, conversation.id);
      return {...sent, conversation: {id: conversation.id, messages}};
    },
  );
}

/** A visitor's conversations are all its user's or all its own, so the key needs no owner. */
async function startedBefore(
  transaction: Transaction,
  session: SessionRecord,
  draft: Draft,
): Promise<ConversationRecord | undefined> {
  const retryKey = retryKeyOf(session, draft);
  if (retryKey === undefined) return undefined;
  return (await transaction.where('conversations', 'retryKey', retryKey))[0];
}

function retryKeyOf({visitorId}: SessionRecord, {clientId}: Draft): string | undefined {
  return clientId === undefined ? undefined : JSON.stringify([visitorId, clientId]);
}

function newConversation(
  session: SessionRecord,
  id: string,
  draft: Draft,
  now: string,
): ConversationRecord {
  const retryKey = retryKeyOf(session, draft);
  return {
    id,
    owner: ownerOf(session),
    visitorId: session.visitorId,
    userId: session.userId,
    ...(retryKey === undefined ? {} : {retryKey}),
    createdAt: now,
    updatedAt: now,
    unreadByVisitor: 0,
    unreadByOperator: 0,
    messageCount: 0,
    lastMessage: null,
  };
}

/** The conversation, if it is the session's; throws `AccessDenied` otherwise. */
async function own(
  transaction: Transaction,
  access: Access,
  conversationId: string,
): Promise<{session: SessionRecord; conversation: ConversationRecord}> {
  const session = await admit(transaction, access);
  const conversation = await transaction.get('conversations', conversationId);
  if (conversation?.owner !== ownerOf(session)) throw conversationNotFound();
  return {session, conversation};
}

export function openConversation(
  database: Database,
  access: Access,
  conversationId: string,
): Promise<Opened> {
  return database.transaction(
    'readwrite',
    ['sessions', 'conversations', 'messages'],
    async (transaction) => {
      const {conversation} = await own(transaction, access, conversationId);
      const newlyRead = conversation.unreadByVisitor > 0;
      if (newlyRead) await transaction.put('conversations', {...conversation, unreadByVisitor: 0});
      const messages = await messagesOf(transaction, conversationId);
      return {
        party: partyOf(conversation),
        conversation: {id: conversationId, messages},
        newlyRead,
      };
    },
  );
}

export function findConversation(
  database: Database,
  access: Access,
  conversationId: string,
): Promise<Party> {
  return database.transaction('readonly', ['sessions', 'conversations'], async (transaction) =>
    partyOf((await own(transaction, access, conversationId)).conversation),
  );
}

export function sendMessage(
  database: Database,
  access: Access,
  conversationId: string,
  draft: Draft,
): Promise<Sent> {
  return database.transaction(
    'readwrite',
    ['sessions', 'conversations', 'messages'],
    async (transaction) => {
      const {session, conversation} = await own(transaction, access, conversationId);
      const sender = {author: 'visitor', id: session.visitorId} as const;
      return append(transaction, conversation, sender, draft, access.now);
    },
  );
}
