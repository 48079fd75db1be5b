import type {PlaygroundState} from './state';

/** What the second panel says while it has no token to show. */
export function tokenHint({source, canSign, paste}: PlaygroundState): string {
  if (source === 'sign') {
    return canSign
      ? 'Signing…'
      : 'Nothing can be signed here: this page was opened over plain HTTP, and browsers offer no cryptography to such pages. Open it over HTTPS or on localhost. A token that you paste can be checked, except for its signature.';
  }
  return paste.found.status === 'waiting' || paste.token !== null
    ? 'Checking…'
    : 'Paste a token to see what is inside.';
}
