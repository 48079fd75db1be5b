import type {UserSummary, VisitorSummary} from '../../api';
import type {Database} from '../database';
import {profileOf} from './boot';

/** Whoever was seen last comes first. */
export function users(database: Database): Promise<UserSummary[]> {
  return database.transaction('readonly', ['users', 'visitors'], async (transaction) => {
    const counts = new Map<string, number>();
    for (const {userId} of await transaction.all('visitors')) {
      if (userId !== null) counts.set(userId, (counts.get(userId) ?? 0) + 1);
    }
    const summaries = (await transaction.all('users')).map((user) => ({
      ...profileOf(user),
      createdAt: user.createdAt,
      lastSeenAt: user.lastSeenAt,
      visitors: counts.get(user.id) ?? 0,
    }));
    return summaries.sort(lastSeenFirst);
  });
}

/** Whoever was seen last comes first. */
export function visitors(database: Database): Promise<VisitorSummary[]> {
  return database.transaction('readonly', ['visitors'], async (transaction) => {
    const summaries = (await transaction.all('visitors')).map(
      ({id, createdAt, lastSeenAt, userId}) => ({id, createdAt, lastSeenAt, userId}),
    );
    return summaries.sort(lastSeenFirst);
  });
}

function lastSeenFirst(a: {lastSeenAt: string}, b: {lastSeenAt: string}): number {
  return a.lastSeenAt === b.lastSeenAt ? 0 : a.lastSeenAt < b.lastSeenAt ? 1 : -1;
}
