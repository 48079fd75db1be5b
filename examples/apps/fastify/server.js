// #region docs
import {randomBytes} from 'node:crypto';
import cookie from '@fastify/cookie';
import csrf from '@fastify/csrf-protection';
import formBody from '@fastify/formbody';
import session from '@fastify/session';
import view from '@fastify/view';
import ejs from 'ejs';
import Fastify from 'fastify';
import {SignJWT} from 'jose';

const secret = new TextEncoder().encode(process.env.ALGOMO_SECRET);
if (secret.length < 32) {
  console.error('ALGOMO_SECRET is missing or shorter than 32 bytes');
  process.exit(1);
}

/** In place of a database and passwords. */
const users = [
  {id: 1, name: 'Jane Doe', email: 'jane@example.com'},
  {id: 2, name: 'John Smith', email: 'john@example.com'},
];

function signVisitorToken({id, name, email}) {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({id: String(id), name, email})
    .setProtectedHeader({alg: 'HS256', typ: 'JWT'})
    .setIssuedAt(now)
    .setExpirationTime(now + 30)
    .sign(secret);
}

const app = Fastify();
await app.register(formBody);
await app.register(cookie);
await app.register(session, {
  // A key of this process: all sessions end when it restarts.
  secret: randomBytes(32).toString('hex'),
  cookie: {secure: 'auto', sameSite: 'lax'},
});
await app.register(csrf, {
  sessionPlugin: '@fastify/session',
  getToken: (request) => request.body?.csrf,
});
await app.register(view, {engine: {ejs}, root: import.meta.dirname});

app.decorateRequest('user', null);
app.addHook('onRequest', async (request, reply) => {
  request.user = users.find(({id}) => id === request.session.userId) ?? null;
  reply.header('Cache-Control', 'no-store');
});

app.get('/', async ({user}, reply) =>
  reply.viewAsync('page.ejs', {
    user,
    users,
    visitorToken: user && (await signVisitorToken(user)),
    csrf: reply.generateCsrf(),
    widget: process.env.ALGOMO_WIDGET,
  }),
);

app.get('/visitor-token', async ({user}, reply) => {
  if (!user) return reply.code(401).send();
  return reply.type('text/plain').send(await signVisitorToken(user));
});

app.post('/sign-in', {preHandler: app.csrfProtection}, async (request, reply) => {
  const user = users.find(({id}) => String(id) === request.body.user);
  if (!user) return reply.code(400).send();
  await request.session.regenerate();
  request.session.userId = user.id;
  return reply.redirect('/', 303);
});

app.post('/sign-out', {preHandler: app.csrfProtection}, async (request, reply) => {
  await request.session.destroy();
  return reply.redirect('/', 303);
});

const port = Number(process.env.PORT ?? 3000);
console.log(await app.listen({port, host: '127.0.0.1'}));
// #endregion
