import type {Message} from '../../api';
import type {Transaction} from '../database';
import type {ConversationRecord, Instant, MessageRecord} from '../records';
import type {Draft, Party, Sent} from '../store';

export function messageOf({id, author, text, sentAt, clientId}: MessageRecord): Message {
  return {id, author, text, sentAt, ...(clientId === undefined ? {} : {clientId})};
}

export function partyOf({id, visitorId, userId}: ConversationRecord): Party {
  return {conversationId: id, visitorId, userId};
}

export async function messagesOf(transaction: Transaction, conversationId: string) {
  const messages = await transaction.where('messages', 'conversationId', conversationId);
  return messages.sort((a, b) => a.position - b.position).map(messageOf);
}

interface Sender {
  author: MessageRecord['author'];
  /** The visitor's id, or "operator": ids that clients give are unique to the sender only. */
  id: string;
}

/** Adds a message to the conversation, or finds the one that the same `clientId` made before. */
export async function append(
  transaction: Transaction,
  conversation: ConversationRecord,
  sender: Sender,
  {id, text, clientId}: Draft,
  now: Instant,
): Promise<Sent> {
  const party = partyOf(conversation);
  const retryKey =
    clientId === undefined ? undefined : JSON.stringify([conversation.id, sender.id, clientId]);
  if (retryKey !== undefined) {
    const [earlier] = await transaction.where('messages', 'retryKey', retryKey);
    if (earlier) return {party, message: messageOf(earlier), repeated: true};
  }

  const position = conversation.messageCount + 1;
  const record: MessageRecord = {
    id,
    conversationId: conversation.id,
    position,
    author: sender.author,
    text,
    sentAt: now,
    ...(clientId === undefined ? {} : {clientId, retryKey}),
  };
  const message = messageOf(record);
  const byVisitor = sender.author === 'visitor';
  await transaction.put('messages', record);
  await transaction.put('conversations', {
    ...conversation,
    messageCount: position,
    updatedAt: now,
    lastMessage: message,
    unreadByVisitor: conversation.unreadByVisitor + (byVisitor ? 0 : 1),
    unreadByOperator: conversation.unreadByOperator + (byVisitor ? 1 : 0),
  });
  return {party, message, repeated: false};
}

export function latestFirst(a: ConversationRecord, b: ConversationRecord): number {
  return a.updatedAt === b.updatedAt ? 0 : a.updatedAt < b.updatedAt ? 1 : -1;
}
