import type {Database, Transaction} from '../database';
import type {Instant, SecretRecord} from '../records';

export function isAccepted({revokedAt, expiresAt}: SecretRecord, now: Instant): boolean {
  return revokedAt === null && (expiresAt === null || expiresAt > now);
}

function isCurrent({revokedAt, expiresAt}: SecretRecord): boolean {
  return revokedAt === null && expiresAt === null;
}

export function secrets(database: Database): Promise<SecretRecord[]> {
  return database.transaction('readonly', ['secrets'], listed);
}

async function listed(transaction: Transaction): Promise<SecretRecord[]> {
  const rank = (secret: SecretRecord) => (isCurrent(secret) ? 1 : 0);
  return (await transaction.all('secrets')).sort(
    (a, b) => rank(b) - rank(a) || Date.parse(b.createdAt) - Date.parse(a.createdAt),
  );
}

export function addSecret(
  database: Database,
  {id, value}: {id: string; value: string},
  {
    now,
    overlapUntil,
    onlyIfNone = false,
  }: {now: Instant; overlapUntil: Instant; onlyIfNone?: boolean},
): Promise<SecretRecord> {
  return database.transaction('readwrite', ['secrets'], async (transaction) => {
    const earlier = await listed(transaction);
    const accepted = earlier.filter((secret) => isAccepted(secret, now));
    if (onlyIfNone && accepted[0]) return accepted[0];

    for (const secret of accepted) {
      const until = isCurrent(secret) ? overlapUntil : now;
      await transaction.put('secrets', {...secret, expiresAt: until});
    }
    // The same text cannot be current and retired at once.
    for (const secret of earlier.filter((other) => other.value === value)) {
      await transaction.delete('secrets', secret.id);
    }
    const added = {id, value, createdAt: now, lastUsedAt: null, expiresAt: null, revokedAt: null};
    await transaction.put('secrets', added);
    return added;
  });
}

export function revokeSecret(
  database: Database,
  id: string,
  now: Instant,
): Promise<string[] | null> {
  return database.transaction('readwrite', ['secrets', 'sessions'], async (transaction) => {
    const secret = await transaction.get('secrets', id);
    if (!secret) return null;
    await transaction.put('secrets', {...secret, revokedAt: secret.revokedAt ?? now});

    const sessions = await transaction.where('sessions', 'secretId', id);
    const live = sessions.filter(({ended}) => ended === null);
    for (const session of live) {
      await transaction.put('sessions', {...session, ended: 'secret-revoked'});
    }
    return live.map(({hash}) => hash);
  });
}
