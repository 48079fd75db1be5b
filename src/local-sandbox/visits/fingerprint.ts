import {createHash} from 'node:crypto';

/** The beginning of a credential's SHA-256: enough to see that two are the same, of no use to anybody. */
export function fingerprint(credential: string): string {
  return createHash('sha256').update(credential).digest('hex').slice(0, 12);
}
