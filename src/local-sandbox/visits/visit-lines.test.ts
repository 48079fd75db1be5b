import {expect, test} from 'vitest';
import {type App, createApp} from '../testing/app';
import {checklistLines, visitLines} from './visit-lines';

const docsUrl = 'https://docs.example/';

test.each<[string, (app: App) => Promise<unknown>, string[]]>([
  [
    'an anonymous visitor',
    ({browser}) => browser().load(),
    ['anonymous  from http://localhost:3000'],
  ],
  [
    'a user',
    ({browser}) => browser().signIn({id: 1, name: 'Jane Doe'}),
    ['accepted   Jane Doe (id 1) from http://localhost:3000'],
  ],
  [
    'a refused token',
    ({browser}) => browser().load(''),
    [
      'refused    from http://localhost:3000',
      expect.stringMatching(/^ +token-empty\. /) as string,
      '           https://docs.example/docs/troubleshooting/token-empty/',
    ],
  ],
  [
    'a sign-out',
    async ({browser}) => {
      const jane = browser();
      await jane.signIn({id: 1});
      await jane.signOut();
    },
    ['signed out user 1'],
  ],
  [
    'a route change',
    ({browser}) => browser().report({type: 'route', userBefore: '1', userAfter: '1'}, '/orders'),
    ['route      /orders, user 1'],
  ],
])('the terminal says of %s', async (_, act, lines) => {
  const app = await createApp();
  await act(app);
  const last = (await app.state()).visits.at(-1);
  expect(last && visitLines(last, docsUrl)).toEqual(lines);
});

test('the terminal says what is done since, and what is wrong since', async () => {
  const app = await createApp();
  const before = (await app.state()).checklist;
  await app.browser().signIn({id: 'jane@example.com'}, 30);
  const after = (await app.state()).checklist;
  expect(checklistLines(before, after)).toEqual([
    '  done     A page of a signed-in user is accepted',
    '  done     A token expires within 5 minutes',
    '  wrong    The id is not an email address. The last id is an email address. Who changes it becomes another user.',
  ]);
  expect(checklistLines(after, after)).toEqual([]);
});
