import {credentialNames, kindOf, sha256, type CredentialKind} from '../credentials';
import {refusal} from '../refusal';
import type {Access} from '../store';
import {instant, type Workspace} from '../workspace';

interface Bearer {
  credential: string;
  kind: CredentialKind | null;
}

/** The credential of `Authorization: Bearer …`, and what it looks like. */
export async function bearerOf(request: Request, workspace: Workspace): Promise<Bearer> {
  const header = request.headers.get('authorization');
  if (header === null) {
    throw refusal('session-missing', 'The request has no `Authorization` header.', {
      reason: 'no-header',
    });
  }
  const [scheme = '', ...rest] = header.trim().split(/\s+/);
  const credential = rest.join(' ');
  if (scheme.toLowerCase() !== 'bearer') {
    throw refusal(
      'session-missing',
      'The `Authorization` header has another scheme than `Bearer`.',
      {reason: 'scheme'},
    );
  }
  if (credential === '') {
    throw refusal('session-missing', 'The `Authorization` header has nothing after `Bearer`.', {
      reason: 'empty',
    });
  }
  return {credential, kind: await kindOf(credential, await workspace.operatorKeyHash())};
}

/** The session that the request brings. The store judges it, within the transaction that it serves. */
export async function sessionOf(request: Request, workspace: Workspace): Promise<Access> {
  return accessOf(await bearerOf(request, workspace), workspace);
}

export async function accessOf({credential, kind}: Bearer, workspace: Workspace): Promise<Access> {
  expectKind('session', kind);
  return {sessionHash: await sha256(credential), now: instant(workspace)};
}

/** Lets nobody through but who has the workspace's operator key. */
export async function requireOperator(request: Request, workspace: Workspace): Promise<void> {
  const {kind} = await bearerOf(request, workspace);
  expectKind('operator-key', kind);
  if (kind === null) {
    throw refusal('session-invalid', 'The credential is not the operator key of the workspace.', {
      reason: 'operator-key',
    });
  }
}

/** Refuses a credential that is known to be of another kind. */
export function expectKind(expected: CredentialKind, received: CredentialKind | null): void {
  if (received === null || received === expected) return;
  throw refusal(
    'wrong-token-kind',
    `Expected ${credentialNames[expected]}; received ${credentialNames[received]}.`,
    {expected, received},
  );
}
