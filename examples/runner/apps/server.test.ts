import {expect, test} from 'vitest';
import {answers, startApp} from './server';

const cwd = process.cwd();

/** A shell that starts a server and waits for it, as `npm start` does. */
const served = `node -e '
  require("node:http")
    .createServer((request, response) => response.end(process.env.GREETING))
    .listen(process.env.PORT, "127.0.0.1");
' & wait`;

test('stopping an app ends all that it has started', async () => {
  const app = await startApp(served, {cwd, env: {GREETING: 'Hello'}});
  await answers(app);
  expect(await (await fetch(app.url)).text()).toBe('Hello');
  await app.stop();
  await expect(fetch(app.url)).rejects.toThrow('fetch failed');
});

test('an app that does not listen to SIGTERM is ended all the same', async () => {
  const app = await startApp(`trap '' TERM; while true; do sleep 0.1; done`, {cwd, env: {}});
  await app.stop();
  expect(await app.ended).toMatchObject({code: null});
}, 20_000);

test('an app that ends before it answers is an error with its words', async () => {
  const app = await startApp('echo no secret >&2; exit 3', {cwd, env: {}});
  await expect(answers(app)).rejects.toThrow('The app ended with the code 3: no secret');
});

test('it never gets a secret of this machine', async () => {
  process.env['ALGOMO_SECRET'] = 'of the machine';
  try {
    const app = await startApp('echo "${ALGOMO_SECRET-none}"', {cwd, env: {}});
    expect(await app.ended).toEqual({code: 0, said: 'none\n'});
  } finally {
    delete process.env['ALGOMO_SECRET'];
  }
});
