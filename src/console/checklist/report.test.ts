import {expect, test} from 'vitest';
import type {ChecklistItem} from '../../local-sandbox/protocol';
import {createApp} from '../../local-sandbox/testing/app';
import {problem} from '../../problems';
import {boot} from '../testing/visits';
import {progressOf} from './progress';
import {checklistReport} from './report';

const item = (part: Partial<ChecklistItem>): ChecklistItem => ({
  id: 'x',
  title: 'It works',
  status: 'open',
  note: 'Do it.',
  hint: false,
  ...part,
});
const about = {
  version: '1.2.3',
  docsUrl: 'https://docs.example/',
  at: new Date('2026-03-01T12:00:00Z'),
};

test('hints do not count', () => {
  const list = [
    item({status: 'done'}),
    item({status: 'failed'}),
    item({}),
    item({hint: true, status: 'done'}),
  ];
  expect(progressOf(list)).toEqual({done: 1, failed: 1, of: 3});
});

test('the checklist as Markdown', () => {
  const expired = problem('expired', 'It expired\n10 s <ago>.', {} as never);
  const text = checklistReport({
    ...about,
    checklist: [
      item({status: 'done', note: 'Seen.'}),
      item({status: 'failed', note: 'Wrong.', code: 'expired'}),
      item({hint: true}),
    ],
    visits: [boot(1, {problem: expired}), boot(2), boot(3, {problem: expired})],
  });
  expect(text).toBe(`**Visitor Authentication, go-live checklist: 1 of 2 done, 1 wrong**

As of 2026-03-01T12:00:00.000Z, in the sandbox 1.2.3, after 3 visits.

- [x] It works. Seen.
- [ ] It works (wrong). Wrong. See [expired](https://docs.example/docs/troubleshooting/expired/).
- [ ] It works (not seen yet, a hint). Do it.

Problems that came:

- [expired](https://docs.example/docs/troubleshooting/expired/), 2 ×, last at 2026-03-01T12:00:03.000Z. It expired 10 s &lt;ago>.`);
});

test('secret and token are not in it, not even where an app has put them into a name', async () => {
  const app = await createApp();
  const secret = await app.sandbox.secret();
  const token = await app.sign({id: 1});
  const jane = app.browser();
  await jane.signIn({id: 1, name: secret});
  await jane.signOut();
  await jane.signIn({id: 2, name: token});
  await jane.load(`${token}x`);
  const state = await app.state();
  expect(JSON.stringify(state.checklist)).toContain(secret);
  const text = checklistReport({...about, ...state});
  expect(text).not.toContain(secret);
  for (const part of token.split('.')) expect(text).not.toContain(part);
  expect(text).toContain('signature-length');
});
