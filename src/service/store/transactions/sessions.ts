import type {User} from '../../../visitor-token';
import {refusal} from '../../refusal';
import type {Database, Transaction} from '../database';
import type {SessionRecord} from '../records';
import type {Access} from '../store';
import {profileOf} from './boot';

/** What the service says of a session that ended before its time. */
const endings = {
  promotion: {
    code: 'session-superseded',
    detail: 'The visitor has signed in since. Go on with the session of that boot, or boot again.',
  },
  'secret-revoked': {
    code: 'session-invalid',
    detail: 'The secret behind the session was revoked. Boot again, with a token of the new one.',
  },
} as const;

/** The session, live at `now`; throws a `Refusal` otherwise. */
export async function admit(
  transaction: Transaction,
  {sessionHash, now}: Access,
): Promise<SessionRecord> {
  const session = await transaction.get('sessions', sessionHash);
  if (!session) {
    throw refusal('session-invalid', 'The service knows no such session. Boot again.', {
      reason: 'unknown',
    });
  }
  if (session.ended) {
    const {code, detail} = endings[session.ended];
    throw refusal(code, detail, {reason: session.ended});
  }
  if (session.expiresAt <= now) {
    const {expiresAt} = session;
    throw refusal(
      'session-expired',
      `The session was over at ${expiresAt}; the service's time is ${now}. Boot again.`,
      {expiresAt, serverTime: now},
    );
  }
  return session;
}

export function ownerOf({userId, visitorId}: Pick<SessionRecord, 'userId' | 'visitorId'>): string {
  return userId === null ? `visitor:${visitorId}` : `user:${userId}`;
}

export function liveSession(
  database: Database,
  access: Access,
): Promise<SessionRecord & {user: User | null}> {
  return database.transaction('readonly', ['sessions', 'users'], async (transaction) => {
    const session = await admit(transaction, access);
    const user = session.userId === null ? null : await transaction.get('users', session.userId);
    return {...session, user: user ? profileOf(user) : null};
  });
}

export function endSession(database: Database, access: Access): Promise<void> {
  return database.transaction('readwrite', ['sessions'], async (transaction) => {
    const {hash} = await admit(transaction, access);
    await transaction.delete('sessions', hash);
  });
}
