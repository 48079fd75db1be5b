import type {InboxConversation, InboxItem} from '../../service/api';

/** What was asked for, or in words why it did not come. */
export type Answer<T> = {ok: true; value: T} | {ok: false; failure: string};

/** Where an inbox comes from. */
export interface InboxSource {
  /** Every conversation of the workspace, the latest first. */
  list(): Promise<Answer<readonly InboxItem[]>>;
  /** Null: it was forgotten when somebody started over. */
  open(id: string): Promise<Answer<InboxConversation | null>>;
  /** Replies as the support team; the same `clientId` again makes no second message. */
  reply(id: string, message: {text: string; clientId: string}): Promise<Answer<null>>;
}
