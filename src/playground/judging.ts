import {decodeObject} from '../pasted-token';
import type {VisitorSecret} from '../visitor-token';
import {wrappedSecret} from './paste/pasted-secret';
import type {TestSecrets} from './sandbox/use-secrets';
import type {Pasted, TokenSource} from './state';
import type {MadeToken} from './token/made-token';

/** The moment that a token is judged at. */
export type Moment = 'made' | 'now';

/** The secrets that a token is checked with; null: none, and the signature is not judged. */
export function secretsFor(
  source: TokenSource,
  pasted: Pasted,
  secrets: TestSecrets | null,
): readonly VisitorSecret[] | null {
  if (source === 'paste' && pasted.secretChoice === 'none') return null;
  if (source === 'paste' && pasted.secretChoice === 'own') {
    if (pasted.secret === '') return null;
    const own = {id: 'the pasted secret', value: pasted.secret};
    const wrapped = wrappedSecret(pasted.secret);
    if (!wrapped) return [own];
    // As it was pasted first: what is around it may be part of what the server signs with.
    return [
      own,
      {id: `the pasted secret without the ${wrapped.around} around it`, value: wrapped.bare},
    ];
  }
  return (
    secrets && [
      {id: 'the test secret', value: secrets.secret},
      {id: 'the replaced test secret', value: secrets.retiredSecret, retired: true},
    ]
  );
}

/** When a token came into the world, in milliseconds since 1970: of a pasted one, what it says itself. */
export function issuedAt({value, from, madeAt}: MadeToken): number {
  if (from !== 'pasted' || typeof value !== 'string') return madeAt;
  const {iat, exp} = decodeObject(value.split('.')[1] ?? '') ?? {};
  const seconds = typeof iat === 'number' ? iat : typeof exp === 'number' ? exp - 30 : Number.NaN;
  return Number.isNaN(new Date(seconds * 1000).getTime()) ? madeAt : seconds * 1000;
}
