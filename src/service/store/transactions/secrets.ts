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
      const overlaps = isCurrent(secret) && overlapUntil > now;
      const end = overlaps ? {expiresAt: overlapUntil} : {expiresAt: now, revokedAt: now};
      await transaction.put('secrets', {...secret, ...end});
    }
    const known = earlier.find((secret) => secret.value === value);
    const current = {
      ...(known ?? {id, value, lastUsedAt: null}),
      createdAt: afterAll(earlier, now),
      expiresAt: null,
      revokedAt: null,
    };
    await transaction.put('secrets', current);
    return current;
  });
}

/** The order of secrets is that of their times: no two have the same, even within a millisecond. */
function afterAll(earlier: readonly SecretRecord[], now: Instant): Instant {
  const latest = Math.max(0, ...earlier.map(({createdAt}) => Date.parse(createdAt)));
  return new Date(Math.max(Date.parse(now), latest + 1)).toISOString();
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
