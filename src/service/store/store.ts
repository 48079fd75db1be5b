import type {
  Conversation,
  ConversationSummary,
  InboxConversation,
  InboxItem,
  Message,
  UserSummary,
  VisitorSummary,
} from '../api';
import type {User} from '../../visitor-token';
import type {Instant, SecretRecord, SessionRecord} from './records';

/** A boot whose visitor token, if it brought one, has been verified. */
export interface Arrival {
  now: Instant;
  /** SHA-256 of the visitor key that the device brought. */
  visitorKeyHash: string | null;
  /** For a new visitor, and for the key that a promotion replaces. */
  fresh: {visitorId: string; visitorKeyHash: string};
  session: {hash: string; expiresAt: Instant; keepUntil: Instant};
  /** Null: no token. */
  identity: VerifiedIdentity | null;
}

export interface VerifiedIdentity {
  user: User;
  secretId: string;
  tokenHash: string;
  /** When the token is over by itself; null: never. */
  tokenKeepUntil: Instant | null;
}

export interface Admission {
  visitorId: string;
  /** False: the device gets the fresh key. */
  keyKept: boolean;
  user: User | null;
  /** The device's visitor is linked, and no token came: a new anonymous visitor was begun. */
  signInRequired: boolean;
  /** When the same token was first accepted. */
  tokenUsedAt: Instant | null;
  /** The user is new, or the token gave a field another value. */
  profileChanged: boolean;
  /** The conversations that became the user's. */
  promoted: string[];
  /** The anonymous sessions that a promotion ended, by their hashes. */
  endedSessions: string[];
}

/** Who asks: the session is looked up within the transaction that it opens. */
export interface Access {
  sessionHash: string;
  now: Instant;
}

export interface Draft {
  /** For the new message. */
  id: string;
  text: string;
  clientId?: string;
}

/** Whose conversation it is. */
export interface Party {
  conversationId: string;
  visitorId: string;
  userId: string | null;
}

export interface Sent {
  party: Party;
  message: Message;
  /** A retry: the message was there already, nothing has happened. */
  repeated: boolean;
}

export interface Opened<C extends Conversation = Conversation> {
  party: Party;
  conversation: C;
  /** There was something unread. */
  newlyRead: boolean;
}

/**
 * What the service keeps. Each method is one transaction: whole or not at all, and alone among
 * the writers. Methods that take an `Access` throw `AccessDenied` where the session is no good or
 * the conversation is not its user's.
 */
export interface Store {
  /**
   * Admits a device: finds or creates its user, links or promotes its visitor, begins its session.
   * Rejects with `SecretNotAccepted` where the secret has been retired since the token was verified.
   */
  boot(arrival: Arrival): Promise<Admission>;

  /** Whether a visitor has this key. */
  hasVisitor(visitorKeyHash: string): Promise<boolean>;

  liveSession(access: Access): Promise<SessionRecord & {user: User | null}>;
  endSession(access: Access): Promise<void>;

  /** The latest first. */
  conversations(access: Access): Promise<ConversationSummary[]>;
  startConversation(
    access: Access,
    conversationId: string,
    draft: Draft,
  ): Promise<Sent & {conversation: Conversation}>;
  /** Marks it as read. */
  openConversation(access: Access, conversationId: string): Promise<Opened>;
  findConversation(access: Access, conversationId: string): Promise<Party>;
  sendMessage(access: Access, conversationId: string, draft: Draft): Promise<Sent>;

  users(): Promise<UserSummary[]>;
  visitors(): Promise<VisitorSummary[]>;
  /** Everybody's conversations, the latest first. */
  inbox(): Promise<InboxItem[]>;
  openInInbox(conversationId: string): Promise<Opened<InboxConversation>>;
  findInInbox(conversationId: string): Promise<Party>;
  reply(conversationId: string, now: Instant, draft: Draft): Promise<Sent>;

  /** All of them, retired ones included; the current one first, then the latest. */
  secrets(): Promise<SecretRecord[]>;
  /**
   * Makes `secret` the current one, and ends the one before it at `overlapUntil` and any older one
   * now. A value that is known already keeps its record and its `id`, so that revoking it ends every
   * session that any token of it began. With `onlyIfNone`, does nothing if a secret is accepted
   * already. Resolves to the current secret.
   */
  addSecret(
    secret: {id: string; value: string},
    options: {now: Instant; overlapUntil: Instant; onlyIfNone?: boolean},
  ): Promise<SecretRecord>;
  /** Ends the secret and the sessions it began. Resolves to their hashes, or to null if there is no such secret. */
  revokeSecret(id: string, now: Instant): Promise<string[] | null>;

  /** Forgets everything. */
  clear(): Promise<void>;
}
