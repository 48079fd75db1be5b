/** The shapes of the HTTP API. Types only: the widget and the playground import nothing else of the service. */
import type {Problem, ProblemCode} from '../problems';
import type {User} from '../visitor-token';

export type {User};

export interface BootRequest {
  visitorKey?: string;
  /** Whatever the page handed over; the service judges it. */
  visitorToken?: unknown;
}

export interface BootResponse {
  session: {token: string; expiresAt: string};
  visitor: {id: string; key: string};
  /** Null: anonymous. */
  user: User | null;
  warnings: Problem[];
  /** Something to know that is not wrong: `sign-in-required`. */
  notice?: Problem;
}

/** RFC 9457 problem document, `application/problem+json`. */
export type ProblemDocument = DocumentOf<ProblemCode>;

interface ProblemAddress {
  /** The address of the problem's page. */
  type: string;
  status: number;
}

type DocumentOf<Code extends ProblemCode> = {
  [C in Code]: Omit<Problem<C>, 'severity'> & ProblemAddress;
}[Code];

export interface Message {
  id: string;
  author: 'visitor' | 'operator';
  text: string;
  /** ISO 8601, UTC. */
  sentAt: string;
  /** As the client named it, so that a retry makes no second message. */
  clientId?: string;
}

export interface ConversationSummary {
  id: string;
  createdAt: string;
  updatedAt: string;
  /** Operator messages that the visitor has not seen. */
  unread: number;
  lastMessage: Message | null;
}

export interface Conversation {
  id: string;
  messages: Message[];
}

export interface SendRequest {
  text: string;
  clientId?: string;
}

/** One event of `GET /v1/events`: `event:` is the type, `data:` the JSON of the rest. */
export type ServiceEvent =
  | {type: 'message'; conversationId: string; message: Message}
  | {
      type: 'read';
      conversationId: string;
      /** Who has read: the operators hear of both, the visitor of themselves (on another device). */
      by?: 'visitor' | 'operator';
    }
  | {type: 'typing'; conversationId: string}
  | {
      type: 'identity';
      user: User | null;
      /** For the operators: the visitor that was linked or promoted. */
      visitorId?: string;
    }
  | {type: 'session'; problem: Problem};

export interface VisitorSummary {
  id: string;
  createdAt: string;
  lastSeenAt: string;
  userId: string | null;
}

export interface UserSummary extends User {
  createdAt: string;
  lastSeenAt: string;
  /** Visitors (devices) linked to the user. */
  visitors: number;
}

export interface InboxItem extends ConversationSummary {
  /** Here: the visitor's messages that no operator has seen. */
  unread: number;
  /** Null: an anonymous visitor. */
  user: User | null;
  visitorId: string;
}

export interface InboxConversation extends Conversation {
  user: User | null;
  visitorId: string;
}

export interface SecretSummary {
  id: string;
  /** The text to copy, as Settings shows it. */
  value: string;
  createdAt: string;
  /** When a token signed with it was last accepted. */
  lastUsedAt: string | null;
  /** When it stops being accepted; null: not set to. */
  expiresAt: string | null;
  /** No longer accepted; kept to diagnose `secret-rotated`. */
  retired: boolean;
}
