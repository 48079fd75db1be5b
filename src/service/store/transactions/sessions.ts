import type {User} from '../../../visitor-token';
import {problem} from '../../../problems';
import {AccessDenied} from '../access-denied';
import type {Database, Transaction} from '../database';
import type {SessionRecord} from '../records';
import type {Access} from '../store';
import {profileOf} from './boot';

/** What the service says of a session that ended before its time. */
export const endings = {
  promotion: problem(
    'session-superseded',
    'The visitor has signed in since. Go on with the session of that boot, or boot again.',
    {reason: 'promotion'},
  ),
  'secret-revoked': problem(
    'session-invalid',
    'The secret behind the session was revoked. Boot again, with a token of the new one.',
    {reason: 'secret-revoked'},
  ),
};

/** The session, live at `now`; throws `AccessDenied` otherwise. */
export async function admit(
  transaction: Transaction,
  {sessionHash, now}: Access,
): Promise<SessionRecord> {
  const session = await transaction.get('sessions', sessionHash);
  if (!session) {
    throw new AccessDenied(
      problem('session-invalid', 'The service knows no such session. Boot again.', {
        reason: 'unknown',
      }),
    );
  }
  if (session.ended) throw new AccessDenied(endings[session.ended]);
  if (session.expiresAt <= now) {
    const {expiresAt} = session;
    throw new AccessDenied(
      problem(
        'session-expired',
        `The session was over at ${expiresAt}; the service's time is ${now}. Boot again.`,
        {expiresAt, serverTime: now},
      ),
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
