import {base64url} from 'jose';
import {testSecretPrefix} from '../visitor-token';

/** What a credential can be by the look of it. All but the visitor token are the service's own. */
export type CredentialKind = 'session' | 'visitor-key' | 'operator-key' | 'visitor-token';

/** What people call each kind. */
export const credentialNames: {readonly [K in CredentialKind]: string} = {
  session: 'a session',
  'visitor-key': 'a visitor key',
  'operator-key': 'the operator key',
  'visitor-token': 'a visitor token',
};

const prefixes = {session: 'session_', 'visitor-key': 'visitor_'} as const;

/** A new random credential of 256 bits, recognisable by its prefix. */
export function newCredential(kind: keyof typeof prefixes): string {
  return prefixes[kind] + randomText(32);
}

/** A new secret of a sandbox. */
export function newTestSecret(): string {
  return testSecretPrefix + randomText(32);
}

/** A new secret as Settings shows it: 32 random bytes as 43 base64url characters. */
export function newSecretValue(): string {
  return randomText(32);
}

/** A new random id of 128 bits. */
export function newId(): string {
  return randomText(16);
}

function randomText(length: number): string {
  return base64url.encode(crypto.getRandomValues(new Uint8Array(length)));
}

/** SHA-256 in base64url. Credentials are kept and compared in this form only. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return base64url.encode(new Uint8Array(digest));
}

/** The kind of a credential, or null where it looks like none. */
export async function kindOf(
  credential: string,
  operatorKeyHash: string,
): Promise<CredentialKind | null> {
  if (credential.startsWith(prefixes.session)) return 'session';
  if (credential.startsWith(prefixes['visitor-key'])) return 'visitor-key';
  if ((await sha256(credential)) === operatorKeyHash) return 'operator-key';
  if (/^eyJ[\w-]*\.[\w-]+\.[\w-]*$/.test(credential)) return 'visitor-token';
  return null;
}
