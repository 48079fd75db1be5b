import {expect, test} from 'vitest';
import {problem} from '../../problems';
import {refusedBefore} from '../../local-sandbox/visits/refused-before';
import type {Gap} from '../connection/model';
import {accepted, boot, report, seenToken, signOut} from '../testing/visits';
import {glanceAt} from './glance';
import {type Filter, originsOf, sameTokenBefore, shownLines} from './shown';

const empty = problem('token-empty', 'It is empty.', {received: 'text'});
const reused = problem('token-reused', 'It came before.', {firstUsedAt: '', serverTime: ''});
const refused = (id: number) => boot(id, {status: 401, problem: empty, token: seenToken()});
const everything: Filter = {kind: 'all', origin: null, until: null};

const visits = [
  boot(1),
  accepted(2),
  refused(3),
  boot(4),
  accepted(5, {origin: 'http://localhost:8000', warnings: [reused]}),
  signOut(6),
  report(7, {type: 'route', userBefore: '1', userAfter: '1'}),
  report(8, {type: 'route', userBefore: '1', userAfter: null}),
  report(9, {type: 'from-cache'}),
  report(10, {type: 'problem', problem: empty}),
];

const shown = (filter: Partial<Filter>, gaps: readonly Gap[] = []) =>
  shownLines(visits, gaps, {...everything, ...filter}).map((line) =>
    line.type === 'visit' ? line.visit.id : 'gap',
  );

test.each<[Partial<Filter>, number[]]>([
  [{}, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]],
  [{kind: 'accepted'}, [5, 2]],
  [{kind: 'anonymous'}, [4, 1]],
  [{kind: 'problems'}, [10, 9, 8, 5, 3]],
  [{origin: 'http://localhost:8000'}, [5]],
  [{until: 3}, [3, 2, 1]],
  [{until: 3, kind: 'problems'}, [3]],
])('with %j the list shows, the latest first, %j', (filter, ids) => {
  expect(shown(filter)).toEqual(ids);
});

test.each<[number, Partial<Filter>, (number | string)[]]>([
  [10, {kind: 'problems'}, ['gap', 10, 9, 8, 5, 3]],
  [5, {kind: 'problems'}, [10, 9, 8, 'gap', 5, 3]],
  [0, {kind: 'accepted'}, [5, 2, 'gap']],
  [5, {until: 3}, [3, 2, 1]],
])('a gap after visit %s, with %j, stands where it was: %j', (last, filter, lines) => {
  const gap = {from: 'a', to: 'b', restarted: false, after: last};
  expect(shown(filter, [gap])).toEqual(lines);
});

test('where visits came from, each once', () => {
  expect(originsOf([...visits, boot(11, {origin: null})])).toEqual([
    'http://localhost:3000',
    'http://localhost:8000',
  ]);
});

test('the same token before', () => {
  expect(sameTokenBefore(visits, accepted(5), 'f00')?.id).toBe(3);
  expect(sameTokenBefore(visits, accepted(2), 'f00')).toBeUndefined();
});

test.each([
  ['goes on without its token at once', boot(4), 3],
  ['is later', boot(9), null],
  ['brought a token', accepted(4), null],
  ['is a page of another server', boot(4, {origin: 'http://localhost:8000'}), null],
  ['is another browser', boot(4, {headers: {'user-agent': 'Another'}}), null],
] as const)('a boot after a refused one that %s', (_, visit, id) => {
  expect(refusedBefore([boot(1), accepted(2), refused(3)], visit)?.id ?? null).toBe(id);
});

test.each([
  [boot(1), 'idle', 'Anonymous', ''],
  [accepted(1), 'ok', 'Accepted', 'Jane Doe (id 1)'],
  [accepted(1, {warnings: [reused]}), 'warn', 'Accepted', 'Jane Doe (id 1)'],
  [refused(1), 'bad', 'Refused', empty.title],
  [boot(1, {status: 500}), 'bad', 'Refused', 'HTTP 500'],
  [signOut(1), 'idle', 'Signed out', 'Jane Doe (id 1)'],
  [report(1, {type: 'problem', problem: empty}), 'bad', 'In the page', empty.title],
  [
    report(1, {type: 'from-cache'}),
    'warn',
    'From the cache',
    '/account came from the browser’s cache',
  ],
] as const)('at a glance: %o', (visit, tone, word, text) => {
  expect(glanceAt(visit)).toMatchObject({tone, word, text});
});
