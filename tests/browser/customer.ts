import {signVisitorToken, type VisitorClaims} from '../../src/visitor-token';

/** A customer who pastes what they have: a secret that is not the playground's, and a user. */
export const secret = 'a-secret-of-a-customer-with-32-bytes-or-more';
export const user = {id: 41, name: 'Wilhelmina Paste', email: 'wilhelmina@paste.example'};

/** A token as the customer's server signs it. */
export function sign(
  claims: Partial<VisitorClaims> & Record<string, unknown> = {},
): Promise<string> {
  return signVisitorToken({...user, ...claims}, secret);
}
