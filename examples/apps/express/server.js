// #region docs
import {randomBytes} from 'node:crypto';
import cookieSession from 'cookie-session';
import {csrfSync} from 'csrf-sync';
import express from 'express';
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

const {csrfSynchronisedProtection, generateToken} = csrfSync({
  getTokenFromRequest: (request) => request.body.csrf,
});

const app = express();
app.set('view engine', 'ejs');
app.set('views', import.meta.dirname);
app.use(express.urlencoded({extended: false}));
// A key of this process: all sessions end when it restarts.
app.use(cookieSession({keys: [randomBytes(32).toString('hex')], sameSite: 'lax'}));
app.use(csrfSynchronisedProtection);
app.use((request, response, next) => {
  response.locals.user = users.find(({id}) => id === request.session.userId);
  response.set('Cache-Control', 'no-store');
  next();
});

app.get('/', async (request, response) => {
  const {user} = response.locals;
  response.render('page', {
    users,
    visitorToken: user && (await signVisitorToken(user)),
    csrf: generateToken(request),
    widget: process.env.ALGOMO_WIDGET,
  });
});

app.get('/visitor-token', async (request, response) => {
  const {user} = response.locals;
  if (!user) return response.sendStatus(401);
  response.type('text').send(await signVisitorToken(user));
});

app.post('/sign-in', (request, response) => {
  const user = users.find(({id}) => String(id) === request.body.user);
  if (!user) return response.sendStatus(400);
  request.session = {userId: user.id};
  response.redirect(303, '/');
});

app.post('/sign-out', (request, response) => {
  request.session = null;
  response.redirect(303, '/');
});

const port = Number(process.env.PORT ?? 3000);
app.listen(port, '127.0.0.1', (error) => {
  if (error) throw error;
  console.log(`http://127.0.0.1:${port}/`);
});
// #endregion
