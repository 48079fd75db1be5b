import {problem, type Problem} from '../problems';
import type {VisitorSecret} from './inspection';

/** A signature that no accepted secret made, if nothing more is known of it. */
export function mismatch(active: readonly VisitorSecret[]): Problem {
  return problem(
    'signature-mismatch',
    active.length === 0
      ? 'The workspace has no active secret that could have made the signature.'
      : 'The signature matches none of the workspace’s secrets: it was made with a different secret, or the token was changed after it was signed.',
    {secretIds: active.map(({id}) => id)},
  );
}
