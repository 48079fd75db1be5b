import type {Transaction} from '../database';
import type {Instant, VisitorRecord} from '../records';
import type {Admission} from '../store';

/** What was the anonymous visitor's becomes the user's; its key and its sessions end. */
export async function promote(
  transaction: Transaction,
  visitor: VisitorRecord,
  userId: string,
  keyHash: string,
  now: Instant,
): Promise<Pick<Admission, 'promoted' | 'endedSessions'>> {
  await transaction.put('visitors', {...visitor, userId, keyHash, lastSeenAt: now});

  const conversations = await transaction.where('conversations', 'owner', `visitor:${visitor.id}`);
  for (const conversation of conversations) {
    await transaction.put('conversations', {...conversation, userId, owner: `user:${userId}`});
  }

  const sessions = await transaction.where('sessions', 'visitorId', visitor.id);
  const live = sessions.filter(({ended}) => ended === null);
  for (const session of live) await transaction.put('sessions', {...session, ended: 'promotion'});

  return {promoted: conversations.map(({id}) => id), endedSessions: live.map(({hash}) => hash)};
}
