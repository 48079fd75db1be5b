import type {Message} from '../api';
import type {User} from '../../visitor-token';

/** Times are ISO 8601 in UTC, with milliseconds: their order as text is their order in time. */
export type Instant = string;

/** One widget on one device. */
export interface VisitorRecord {
  id: string;
  /** SHA-256 of the visitor key; the key itself is kept by the device alone. */
  keyHash: string;
  /** The user that the visitor is linked to, for good. */
  userId: string | null;
  createdAt: Instant;
  lastSeenAt: Instant;
}

export interface UserRecord extends User {
  createdAt: Instant;
  lastSeenAt: Instant;
}

export interface SessionRecord {
  /** SHA-256 of the session token. */
  hash: string;
  visitorId: string;
  /** Null: anonymous. */
  userId: string | null;
  /** The secret whose token began the session; null: anonymous. */
  secretId: string | null;
  createdAt: Instant;
  expiresAt: Instant;
  /** Why it ended before its time. */
  ended: 'promotion' | 'secret-revoked' | null;
  /** Until when the record is kept to say why a session is no good any more. */
  keepUntil: Instant;
}

export interface ConversationRecord {
  id: string;
  /** Who may open it: `user:<id>`, or `visitor:<id>` as long as nobody signed in. */
  owner: string;
  /** The visitor that began it. */
  visitorId: string;
  userId: string | null;
  /** What makes a retry of its creation safe; absent where the client gave no id. */
  retryKey?: string;
  createdAt: Instant;
  updatedAt: Instant;
  /** Messages of the operators that the visitor has not seen. */
  unreadByVisitor: number;
  /** Messages of the visitor that no operator has seen. */
  unreadByOperator: number;
  messageCount: number;
  lastMessage: Message | null;
}

export interface MessageRecord {
  id: string;
  conversationId: string;
  /** 1 for the first message of the conversation, then counting. */
  position: number;
  author: 'visitor' | 'operator';
  text: string;
  sentAt: Instant;
  clientId?: string;
  retryKey?: string;
}

export interface SecretRecord {
  id: string;
  value: string;
  createdAt: Instant;
  lastUsedAt: Instant | null;
  /** When it stops being accepted; null: not set to end. */
  expiresAt: Instant | null;
  /** When it was revoked, or replaced without an overlap. It stays refused even if the clock is set back. */
  revokedAt: Instant | null;
}

/** A visitor token that was accepted. */
export interface TokenUseRecord {
  /** SHA-256 of the token. */
  hash: string;
  usedAt: Instant;
  /** When the token is over by itself; null: never. */
  keepUntil: Instant | null;
}

/** The tables by name. */
export interface Tables {
  visitors: VisitorRecord;
  users: UserRecord;
  sessions: SessionRecord;
  conversations: ConversationRecord;
  messages: MessageRecord;
  secrets: SecretRecord;
  tokenUses: TokenUseRecord;
}

export type TableName = keyof Tables;

/** What each table is keyed and looked up by. Null and absent members are in no index. */
export const layout = {
  visitors: {key: 'id', indexes: ['keyHash', 'userId']},
  users: {key: 'id', indexes: []},
  sessions: {key: 'hash', indexes: ['visitorId', 'secretId', 'keepUntil']},
  conversations: {key: 'id', indexes: ['owner', 'retryKey']},
  messages: {key: 'id', indexes: ['conversationId', 'retryKey']},
  secrets: {key: 'id', indexes: []},
  tokenUses: {key: 'hash', indexes: ['keepUntil']},
} as const satisfies {
  readonly [N in TableName]: {
    readonly key: keyof Tables[N];
    readonly indexes: readonly (keyof Tables[N])[];
  };
};

export type IndexName<N extends TableName> = (typeof layout)[N]['indexes'][number] & string;

export const tableNames = Object.keys(layout) as TableName[];
