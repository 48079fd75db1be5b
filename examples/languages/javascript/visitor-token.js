// #region docs
import {SignJWT} from 'jose';

/**
 * Signs the visitor token of the user who is signed in.
 *
 * @param {{id: string | number, name?: string | null, email?: string | null,
 *   companyId?: string | number | null, companyName?: string | null}} user
 * @param {number} [expiresIn] in seconds
 * @returns {Promise<string>}
 */
export async function signVisitorToken(user, expiresIn = 30) {
  const secret = new TextEncoder().encode(process.env.ALGOMO_SECRET);
  if (secret.length < 32) throw new Error('ALGOMO_SECRET is missing or shorter than 32 bytes');

  const {id, name, email, companyId, companyName} = user;
  if (id === undefined || id === null || id === '') throw new TypeError('The user has no id');

  const fields = Object.entries({id: String(id), name, email, companyId, companyName});
  const claims = Object.fromEntries(fields.filter(([, value]) => value != null));
  const now = Math.floor(Date.now() / 1000);

  return new SignJWT(claims)
    .setProtectedHeader({alg: 'HS256', typ: 'JWT'})
    .setIssuedAt(now)
    .setExpirationTime(now + expiresIn)
    .sign(secret);
}
// #endregion
