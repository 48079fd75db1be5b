import {expect, test} from 'vitest';
import {type ConsoleChange, maxVisits} from '../../local-sandbox/protocol';
import {boot, consoleState} from '../testing/visits';
import {type Happened, initialModel, type Model, modelAfter} from './model';

const change = (part: Partial<ConsoleChange>): Happened => ({
  type: 'changed',
  change: {changed: 'settings', visit: null, fault: 'none', clockOffset: 0, checklist: [], ...part},
  at: '2026-03-01T12:00:10.000Z',
});
const loaded = (state = consoleState(), at = '2026-03-01T12:00:00.000Z'): Happened => ({
  type: 'loaded',
  state,
  at,
});
const lost = (at: string): Happened => ({type: 'lost', failure: {kind: 'stopped'}, at});
const after = (...happened: Happened[]): Model => happened.reduce(modelAfter, initialModel);
const idsOf = ({state}: Model) => state?.visits.map(({id}) => id);

test('a visit is added once, whether it was in the state already or not', () => {
  const model = after(
    loaded(consoleState({visits: [boot(1), boot(2)]})),
    change({changed: 'visits', visit: boot(2)}),
    change({changed: 'visits', visit: boot(3)}),
  );
  expect(idsOf(model)).toEqual([1, 2, 3]);
});

test('no more visits are kept than the sandbox keeps', () => {
  const visits = Array.from({length: maxVisits}, (_, index) => boot(index + 1));
  const model = after(
    loaded(consoleState({visits})),
    change({changed: 'visits', visit: boot(maxVisits + 1)}),
  );
  expect(idsOf(model)).toHaveLength(maxVisits);
  expect(idsOf(model)?.at(-1)).toBe(maxVisits + 1);
});

test('starting over forgets visits and gaps, and the next visit may begin at 1 again', () => {
  const model = after(
    loaded(consoleState({visits: [boot(7)]})),
    lost('2026-03-01T12:00:01.000Z'),
    loaded(consoleState({visits: [boot(7)]})),
    change({changed: 'started-over'}),
    change({changed: 'visits', visit: boot(1)}),
  );
  expect(idsOf(model)).toEqual([1]);
  expect(model).toMatchObject({gaps: [], beginnings: 1, notice: {what: 'started-over'}});
});

test('it is lost since the first failure, and no longer when the state is there again', () => {
  const since = '2026-03-01T12:00:01.000Z';
  const without = after(loaded(), lost(since), lost('2026-03-01T12:00:02.000Z'));
  expect(without.lost).toMatchObject({since});
  const again = modelAfter(without, loaded(consoleState(), '2026-03-01T12:00:05.000Z'));
  expect(again).toMatchObject({
    lost: null,
    gaps: [{from: since, to: '2026-03-01T12:00:05.000Z', restarted: false, after: 0}],
    notice: null,
  });
});

test('another operator key says that the sandbox was restarted', () => {
  const model = after(
    loaded(consoleState({visits: [boot(1), boot(2)]})),
    lost('2026-03-01T12:00:01.000Z'),
    loaded(consoleState({operatorKey: 'operator_2', visits: [boot(1), boot(2), boot(3)]})),
  );
  expect(model.gaps).toMatchObject([{restarted: true, after: 2}]);
  expect(model.notice).toMatchObject({what: 'restarted'});
});

test('a first connection that fails leaves no gap', () => {
  const model = after(lost('2026-03-01T12:00:01.000Z'), loaded());
  expect(model).toMatchObject({gaps: [], lost: null, notice: null});
});

test.each<[ConsoleChange['changed'], object]>([
  ['visits', {secretsRevision: 2, peopleRevision: 2, notice: null}],
  ['settings', {secretsRevision: 1, peopleRevision: 1, notice: null}],
  ['secrets', {secretsRevision: 2, peopleRevision: 1, notice: {what: 'secrets'}}],
  ['conversations', {secretsRevision: 1, peopleRevision: 2, notice: null}],
  ['started-over', {secretsRevision: 2, peopleRevision: 2, notice: {what: 'started-over'}}],
])('of what a change may have touched, it reads again: %s', (changed, expected) => {
  const model = after(loaded(), change({changed, fault: 'slow', clockOffset: 5}));
  expect(model).toMatchObject(expected);
  expect(model.state).toMatchObject({fault: 'slow', clockOffset: 5});
});
