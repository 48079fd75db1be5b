// #region docs
import {serve} from '@hono/node-server';
import app, {keyOf} from './app.js';

// The sessions' key is one of this process: all sessions end when it restarts.
const env = {...process.env, SESSION_SECRET: crypto.randomUUID()};
keyOf(env);

serve(
  {
    fetch: (request) => app.fetch(request, env),
    hostname: '127.0.0.1',
    port: Number(process.env.PORT ?? 3000),
  },
  ({port}) => console.log(`http://127.0.0.1:${port}/`),
);
// #endregion
