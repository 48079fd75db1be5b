// #region docs
import {SignJWT} from 'jose';

export function signVisitorToken({id, name, email}) {
  const secret = new TextEncoder().encode(process.env.ALGOMO_SECRET);
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({id: String(id), name, email})
    .setProtectedHeader({alg: 'HS256', typ: 'JWT'})
    .setIssuedAt(now)
    .setExpirationTime(now + 30)
    .sign(secret);
}
// #endregion
