// #region docs
import {randomBytes} from 'node:crypto';
import {serve} from '@hono/node-server';
import {serveStatic} from '@hono/node-server/serve-static';
import {Hono} from 'hono';
import {deleteCookie, getSignedCookie, setSignedCookie} from 'hono/cookie';
import {csrf} from 'hono/csrf';
import {SignJWT} from 'jose';

const secret = new TextEncoder().encode(process.env.ALGOMO_SECRET);
if (secret.length < 32) throw new Error('ALGOMO_SECRET is missing or shorter than 32 bytes');

/** In place of a database and passwords. */
const users = [
  {id: 1, name: 'Jane Doe', email: 'jane@example.com'},
  {id: 2, name: 'John Smith', email: 'john@example.com'},
];
const findUser = (id) => users.find((user) => String(user.id) === id) ?? null;

function signVisitorToken({id, name, email}) {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({id: String(id), name, email})
    .setProtectedHeader({alg: 'HS256', typ: 'JWT'})
    .setIssuedAt(now)
    .setExpirationTime(now + 30)
    .sign(secret);
}

const sessionKey = randomBytes(32).toString('hex');
const currentUser = async (c) => findUser(await getSignedCookie(c, sessionKey, 'session'));

const app = new Hono();
app.use(csrf());
app.get('/assets/*', serveStatic({root: './dist'}));
app.use(async (c, next) => {
  c.header('Cache-Control', 'no-store');
  await next();
});

app.get('/session', async (c) => c.json({users, user: await currentUser(c)}));

app.get('/visitor-token', async (c) => {
  const user = await currentUser(c);
  return user ? c.text(await signVisitorToken(user)) : c.body(null, 401);
});

app.post('/sign-in', async (c) => {
  const {user: id} = await c.req.parseBody();
  const user = findUser(id);
  if (!user) return c.body(null, 400);
  await setSignedCookie(c, 'session', id, sessionKey, {httpOnly: true, sameSite: 'Lax'});
  return c.json({users, user});
});

app.post('/sign-out', (c) => {
  deleteCookie(c, 'session');
  return c.json({users, user: null});
});

app.get('*', serveStatic({path: './dist/index.html'}));

serve({fetch: app.fetch, hostname: '127.0.0.1', port: Number(process.env.PORT ?? 3000)});
// #endregion
