import {expect, test} from 'vitest';
import {type App, createApp} from '../testing/app';

type Status = 'done' | 'failed' | 'open';

/** Two users sign in and out; whoever is not signed in gets a page with a token of `guest`. */
async function signOuts({browser, pass}: App, guest: {id: string} | null): Promise<void> {
  const device = browser();
  for (const id of [1, 2]) {
    await device.signIn({id});
    await device.signOut();
    pass(5);
    if (guest) await device.signIn(guest);
    else await device.load();
    pass(5);
  }
}

/** A line of the checklist after what an app did. */
const rows: [line: string, did: string, act: (app: App) => Promise<unknown>, status: Status][] = [
  ['anonymous', 'nothing', async () => null, 'open'],
  ['anonymous', 'a page without a token', ({browser}) => browser().load(), 'done'],
  ['anonymous', 'a signed-in page', ({browser}) => browser().signIn({id: 1}), 'open'],
  ['accepted', 'a page without a token', ({browser}) => browser().load(), 'open'],
  ['accepted', 'a signed-in page', ({browser}) => browser().signIn({id: 1}), 'done'],
  ['accepted', 'a broken token', ({browser}) => browser().load('x.y'), 'failed'],
  [
    'accepted',
    'a broken token, mended',
    async ({browser}) => {
      await browser().load('x.y');
      await browser().signIn({id: 1});
    },
    'done',
  ],
  [
    'new-token',
    'two page loads',
    async ({browser, pass}) => {
      const jane = browser();
      await jane.signIn({id: 1});
      pass(10);
      await jane.signIn({id: 1});
    },
    'done',
  ],
  [
    'new-token',
    'two page loads with one token',
    async ({browser, sign, pass}) => {
      const jane = browser();
      const token = await sign({id: 1});
      await jane.load(token);
      pass(10);
      await jane.load(token);
    },
    'failed',
  ],
  ['two-users', 'one user', ({browser}) => browser().signIn({id: 1}), 'open'],
  [
    'two-users',
    'two users',
    async ({browser}) => {
      await browser().signIn({id: 1});
      await browser().signIn({id: 2});
    },
    'done',
  ],
  [
    'same-id',
    'out and in',
    async ({browser, pass}) => {
      const jane = browser();
      await jane.signIn({id: 1});
      await jane.signOut();
      pass(10);
      await jane.signIn({id: 1});
    },
    'done',
  ],
  [
    'same-id',
    'out and in with an id of the session',
    async ({browser, pass}) => {
      const jane = browser();
      await jane.signIn({id: 'session-1', email: 'jane@example.com'});
      await jane.signOut();
      pass(10);
      await jane.signIn({id: 'session-2', email: 'jane@example.com'});
    },
    'failed',
  ],
  [
    'sign-out',
    'a shutdown',
    async ({browser}) => {
      const jane = browser();
      await jane.signIn({id: 1});
      await jane.signOut();
    },
    'done',
  ],
  [
    'sign-out',
    'signed out without a shutdown',
    async ({browser}) => {
      const jane = browser();
      await jane.signIn({id: 1});
      await jane.load();
    },
    'failed',
  ],
  [
    'sign-out',
    'a refused token, and the widget went on without it',
    async ({browser}) => {
      const jane = browser();
      await jane.signIn({id: 1});
      await jane.load('x.y');
      await jane.load();
    },
    'open',
  ],
  [
    'sign-out',
    'a refused token, a good one, and a page without one',
    async ({browser, pass}) => {
      const jane = browser();
      await jane.signIn({id: 1});
      await jane.load('x.y');
      await jane.load();
      pass(60);
      await jane.signIn({id: 1});
      await jane.load();
    },
    'failed',
  ],
  ['lifetime', '30 seconds', ({browser}) => browser().signIn({id: 1}), 'done'],
  ['lifetime', 'an hour', ({browser}) => browser().signIn({id: 1}, 3600), 'failed'],
  [
    'not-cached',
    'one token for two browsers',
    async ({browser, sign}) => {
      const token = await sign({id: 1});
      await browser().load(token);
      await browser().load(token);
    },
    'failed',
  ],
  [
    'not-cached',
    'from the browser’s cache',
    async ({browser}) => {
      const jane = browser();
      await jane.signIn({id: 1});
      await jane.report({type: 'from-cache'});
    },
    'failed',
  ],
  [
    'not-cached',
    'two tokens',
    async ({browser, pass}) => {
      const jane = browser();
      await jane.signIn({id: 1});
      pass(5);
      await jane.signIn({id: 1});
    },
    'done',
  ],
  [
    'route-change',
    'the same user',
    ({browser}) => browser().report({type: 'route', userBefore: '1', userAfter: '1'}),
    'done',
  ],
  [
    'route-change',
    'the user lost',
    ({browser}) => browser().report({type: 'route', userBefore: '1', userAfter: null}),
    'failed',
  ],
  [
    'route-change',
    'an anonymous visitor’s',
    ({browser}) => browser().report({type: 'route', userBefore: null, userAfter: null}),
    'open',
  ],
  [
    'promoted',
    'anonymous, then signed in',
    async ({browser}) => {
      const jane = browser();
      await jane.load();
      await jane.signIn({id: 1});
    },
    'done',
  ],
  [
    'promoted',
    'signed in elsewhere',
    async ({browser}) => {
      await browser().load();
      await browser().signIn({id: 1});
    },
    'open',
  ],
  [
    'anonymous',
    'a token of nobody after each sign-out',
    (app) => signOuts(app, {id: 'guest'}),
    'failed',
  ],
  ['anonymous', 'a page without a token after each sign-out', (app) => signOuts(app, null), 'done'],
  [
    'anonymous',
    'one user after the other, without a page for nobody',
    async (app) => {
      const device = app.browser();
      for (const id of [1, 2, 1, 2]) {
        await device.signIn({id});
        await device.signOut();
        app.pass(5);
      }
    },
    'open',
  ],
  ['id-not-email', 'a number', ({browser}) => browser().signIn({id: 1}), 'done'],
  ['id-not-email', 'an address', ({browser}) => browser().signIn({id: 'a@b.c'}), 'failed'],
];

test.each(rows)('%s after %s', async (line, _did, act, status) => {
  const app = await createApp();
  await act(app);
  expect(await app.item(line)).toMatchObject({status});
});

test('as long as nothing has come, the first line says what may keep the widget away', async () => {
  const app = await createApp();
  expect(await app.item('anonymous')).toMatchObject({status: 'open', code: 'script-blocked'});
  await app.browser().signIn({id: 1});
  expect(await app.item('anonymous')).not.toHaveProperty('code');
});
