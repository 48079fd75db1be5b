// #region docs
import {Hono} from 'hono';
import {deleteCookie, getSignedCookie, setSignedCookie} from 'hono/cookie';
import {csrf} from 'hono/csrf';
import {html, raw} from 'hono/html';
import {SignJWT} from 'jose';

/** In place of a database and passwords. */
const users = [
  {id: 1, name: 'Jane Doe', email: 'jane@example.com'},
  {id: 2, name: 'John Smith', email: 'john@example.com'},
];

/** The key of visitor tokens, of the variables that the runtime hands to the app. */
export function keyOf({ALGOMO_SECRET}) {
  const key = new TextEncoder().encode(ALGOMO_SECRET);
  if (key.length < 32) throw new Error('ALGOMO_SECRET is missing or shorter than 32 bytes');
  return key;
}

function signVisitorToken({id, name, email}, env) {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({id: String(id), name, email})
    .setProtectedHeader({alg: 'HS256', typ: 'JWT'})
    .setIssuedAt(now)
    .setExpirationTime(now + 30)
    .sign(keyOf(env));
}

const app = new Hono();
app.use(csrf());
app.use(async (c, next) => {
  const userId = await getSignedCookie(c, c.env.SESSION_SECRET, 'session');
  c.set(
    'user',
    users.find(({id}) => String(id) === userId),
  );
  c.header('Cache-Control', 'no-store');
  await next();
});

app.get('/', async (c) => {
  const user = c.get('user');
  const visitorToken = user && (await signVisitorToken(user, c.env));
  return c.html(html`
    <!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Example app</title>
        ${
          visitorToken &&
          html`<script>
            window.algomoSettings = ${json({visitorToken})};
          </script>`
        }
        <script async src="${c.env.ALGOMO_WIDGET}"></script>
      </head>
      <body>
        ${user ? signOutForm(user) : signInForm()}
      </body>
    </html>
  `);
});

/** JSON as a script may contain it. */
const json = (value) => raw(JSON.stringify(value).replaceAll('<', '\\u003c'));

const signInForm = () => html`
  <form method="post" action="/sign-in">
    ${users.map(({id, name}) => html`<button name="user" value="${id}">Sign in as ${name}</button>`)}
  </form>
`;

const signOutForm = ({name}) => html`
  <p>Signed in as ${name}</p>
  <form method="post" action="/sign-out" onsubmit="window.Algomo?.shutdown()">
    <button>Sign out</button>
  </form>
`;

app.get('/visitor-token', async (c) => {
  const user = c.get('user');
  return user ? c.text(await signVisitorToken(user, c.env)) : c.body(null, 401);
});

app.post('/sign-in', async (c) => {
  const {user: id} = await c.req.parseBody();
  if (!users.some((user) => String(user.id) === id)) return c.body(null, 400);
  const options = {httpOnly: true, sameSite: 'Lax'};
  await setSignedCookie(c, 'session', id, c.env.SESSION_SECRET, options);
  return c.redirect('/', 303);
});

app.post('/sign-out', (c) => {
  deleteCookie(c, 'session');
  return c.redirect('/', 303);
});

export default app;
// #endregion
