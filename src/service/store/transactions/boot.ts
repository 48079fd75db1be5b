import type {User} from '../../../visitor-token';
import type {Database, Transaction} from '../database';
import type {Instant, VisitorRecord} from '../records';
import type {Admission, Arrival, VerifiedIdentity} from '../store';
import {promote} from './promotion';
import {isAccepted} from './secrets';

/** The secret that fits the token has been retired between verification and transaction. */
export class SecretNotAccepted extends Error {
  override readonly name = 'SecretNotAccepted';
}

export function boot(database: Database, arrival: Arrival): Promise<Admission> {
  return database.transaction(
    'readwrite',
    ['visitors', 'users', 'sessions', 'conversations', 'secrets', 'tokenUses'],
    async (transaction) => {
      await prune(transaction, arrival.now);
      const known = await visitorOf(transaction, arrival.visitorKeyHash);
      const admission = arrival.identity
        ? await admitUser(transaction, arrival, arrival.identity, known)
        : await admitAnonymous(transaction, arrival, known);
      await transaction.put('sessions', {
        ...arrival.session,
        visitorId: admission.visitorId,
        userId: admission.user?.id ?? null,
        secretId: arrival.identity?.secretId ?? null,
        createdAt: arrival.now,
        ended: null,
      });
      return admission;
    },
  );
}

export function hasVisitor(database: Database, visitorKeyHash: string): Promise<boolean> {
  return database.transaction(
    'readonly',
    ['visitors'],
    async (transaction) => (await visitorOf(transaction, visitorKeyHash)) !== undefined,
  );
}

async function prune(transaction: Transaction, now: Instant): Promise<void> {
  for (const {hash} of await transaction.before('sessions', 'keepUntil', now)) {
    await transaction.delete('sessions', hash);
  }
  for (const {hash} of await transaction.before('tokenUses', 'keepUntil', now)) {
    await transaction.delete('tokenUses', hash);
  }
}

async function visitorOf(
  transaction: Transaction,
  keyHash: string | null,
): Promise<VisitorRecord | undefined> {
  if (keyHash === null) return undefined;
  return (await transaction.where('visitors', 'keyHash', keyHash))[0];
}

async function admitAnonymous(
  transaction: Transaction,
  {now, fresh}: Arrival,
  known: VisitorRecord | undefined,
): Promise<Admission> {
  const resumes = known !== undefined && known.userId === null;
  const visitor = resumes ? known : newVisitor(fresh, null, now);
  await transaction.put('visitors', {...visitor, lastSeenAt: now});
  return {
    visitorId: visitor.id,
    keyKept: resumes,
    user: null,
    signInRequired: known !== undefined && !resumes,
    tokenUsedAt: null,
    profileChanged: false,
    promoted: [],
    endedSessions: [],
  };
}

async function admitUser(
  transaction: Transaction,
  {now, fresh}: Arrival,
  identity: VerifiedIdentity,
  known: VisitorRecord | undefined,
): Promise<Admission> {
  const secret = await transaction.get('secrets', identity.secretId);
  if (!secret || !isAccepted(secret, now)) throw new SecretNotAccepted();
  await transaction.put('secrets', {...secret, lastUsedAt: now});

  const {user, profileChanged} = await saveUser(transaction, identity.user, now);
  const tokenUsedAt = await recordUse(transaction, identity, now);
  const base = {user, profileChanged, signInRequired: false, tokenUsedAt};

  if (known && known.userId === null) {
    const moved = await promote(transaction, known, user.id, fresh.visitorKeyHash, now);
    return {...base, ...moved, visitorId: known.id, keyKept: false};
  }
  const resumes = known?.userId === user.id;
  const visitor = resumes ? known : newVisitor(fresh, user.id, now);
  await transaction.put('visitors', {...visitor, lastSeenAt: now});
  return {...base, visitorId: visitor.id, keyKept: resumes, promoted: [], endedSessions: []};
}

function newVisitor(fresh: Arrival['fresh'], userId: string | null, now: Instant): VisitorRecord {
  const {visitorId: id, visitorKeyHash: keyHash} = fresh;
  return {id, keyHash, userId, createdAt: now, lastSeenAt: now};
}

/** Finds the user by `id` alone, or creates it. A field that the token does not give stays. */
async function saveUser(
  transaction: Transaction,
  given: User,
  now: Instant,
): Promise<{user: User; profileChanged: boolean}> {
  const found = await transaction.get('users', given.id);
  const user = {...(found && profileOf(found)), ...profileOf(given)};
  await transaction.put('users', {...user, createdAt: found?.createdAt ?? now, lastSeenAt: now});
  const profileChanged =
    !found || JSON.stringify(profileOf(found)) !== JSON.stringify(profileOf(user));
  return {user: profileOf(user), profileChanged};
}

export function profileOf({id, name, email, companyId, companyName}: User): User {
  const profile: User = {id};
  if (name !== undefined) profile.name = name;
  if (email !== undefined) profile.email = email;
  if (companyId !== undefined) profile.companyId = companyId;
  if (companyName !== undefined) profile.companyName = companyName;
  return profile;
}

async function recordUse(
  transaction: Transaction,
  {tokenHash: hash, tokenKeepUntil: keepUntil}: VerifiedIdentity,
  now: Instant,
): Promise<Instant | null> {
  const earlier = await transaction.get('tokenUses', hash);
  if (earlier) return earlier.usedAt;
  await transaction.put('tokenUses', {hash, usedAt: now, keepUntil});
  return null;
}
