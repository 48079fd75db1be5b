// #region docs
import {SignJWT} from 'jose';

export interface VisitorUser {
  id: string | number;
  name?: string | null;
  email?: string | null;
  companyId?: string | number | null;
  companyName?: string | null;
}

/**
 * Signs the visitor token of the user who is signed in.
 *
 * @param secret the text that Settings shows, e.g. `env.ALGOMO_SECRET`
 * @param expiresIn in seconds
 */
export async function signVisitorToken(
  {id, name, email, companyId, companyName}: VisitorUser,
  secret: string | undefined,
  expiresIn = 30,
): Promise<string> {
  const key = new TextEncoder().encode(secret);
  if (key.length < 32) throw new Error('ALGOMO_SECRET is missing or shorter than 32 bytes');
  if (id === undefined || id === null || id === '') throw new TypeError('The user has no id');

  const fields = Object.entries({id: String(id), name, email, companyId, companyName});
  const claims = Object.fromEntries(fields.filter(([, value]) => value != null));
  const now = Math.floor(Date.now() / 1000);

  return new SignJWT(claims)
    .setProtectedHeader({alg: 'HS256', typ: 'JWT'})
    .setIssuedAt(now)
    .setExpirationTime(now + expiresIn)
    .sign(key);
}

/** Answers `GET /visitor-token` with a fresh token as text, and with 401 where nobody is signed in. */
export async function visitorTokenResponse(
  request: Request,
  env: {ALGOMO_SECRET?: string},
  currentUser: (request: Request) => Promise<VisitorUser | null>,
): Promise<Response> {
  const user = await currentUser(request);
  if (!user) return new Response(null, {status: 401});

  const visitorToken = await signVisitorToken(user, env.ALGOMO_SECRET);
  return new Response(visitorToken, {headers: {'Cache-Control': 'no-store'}});
}
// #endregion
