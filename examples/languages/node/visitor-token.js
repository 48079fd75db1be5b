// #region docs
import jwt from 'jsonwebtoken';

/**
 * Signs the visitor token of the user who is signed in.
 *
 * @param {{id: string | number, name?: string | null, email?: string | null,
 *   companyId?: string | number | null, companyName?: string | null}} user
 * @param {number} [expiresIn] in seconds
 */
export function signVisitorToken(user, expiresIn = 30) {
  const secret = process.env.ALGOMO_SECRET ?? '';
  if (Buffer.byteLength(secret) < 32) {
    throw new Error('ALGOMO_SECRET is missing or shorter than 32 bytes');
  }

  const {id, name, email, companyId, companyName} = user;
  if (id === undefined || id === null || id === '') throw new TypeError('The user has no id');

  const fields = Object.entries({id: String(id), name, email, companyId, companyName});
  const claims = Object.fromEntries(fields.filter(([, value]) => value != null));

  return jwt.sign(claims, secret, {algorithm: 'HS256', expiresIn});
}
// #endregion
