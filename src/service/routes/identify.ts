import type {Problem} from '../../problems';
import {
  clockTolerance,
  verifyVisitorToken,
  VisitorTokenError,
  type VisitorSecret,
} from '../../visitor-token';
import {kindOf, newId, sha256} from '../credentials';
import {expectKind} from '../http/bearer';
import {Refusal} from '../refusal';
import {isAccepted, type SecretRecord, type VerifiedIdentity} from '../store';
import type {Workspace} from '../workspace';

export interface Identified {
  identity: VerifiedIdentity;
  warnings: Problem[];
}

/** Verifies the visitor token of a boot; throws a `Refusal` with the token's own problem. */
export async function identify(
  workspace: Workspace,
  visitorToken: unknown,
  now: string,
): Promise<Identified> {
  if (typeof visitorToken === 'string') {
    expectKind('visitor-token', await kindOf(visitorToken, await workspace.operatorKeyHash()));
  }
  try {
    const secrets = (await workspaceSecrets(workspace, now)).map(forVerification(now));
    // They come newest first, and are tried as a list whose newest is last.
    const {user, claims, secretId, warnings} = await verifyVisitorToken(visitorToken, {
      secrets: secrets.reverse(),
      now: new Date(now),
    });
    const tokenHash = await sha256(String(visitorToken));
    const tokenKeepUntil = endOf(claims.exp);
    return {identity: {user, secretId, tokenHash, tokenKeepUntil}, warnings};
  } catch (error) {
    if (error instanceof VisitorTokenError) throw new Refusal(error.problem);
    throw error;
  }
}

/** All secrets; the first one is made when it is asked for. */
export async function workspaceSecrets(
  {store, newSecret}: Pick<Workspace, 'store' | 'newSecret'>,
  now: string,
): Promise<SecretRecord[]> {
  const secrets = await store.secrets();
  if (secrets.some((secret) => isAccepted(secret, now))) return secrets;
  const first = {id: newId(), value: newSecret()};
  await store.addSecret(first, {now, overlapUntil: now, onlyIfNone: true});
  return store.secrets();
}

function forVerification(now: string): (secret: SecretRecord) => VisitorSecret {
  return (secret) => ({id: secret.id, value: secret.value, retired: !isAccepted(secret, now)});
}

function endOf(exp: unknown): string | null {
  if (typeof exp !== 'number') return null;
  return new Date((exp + clockTolerance) * 1000).toISOString();
}
