import {expect, test} from 'vitest';
import {createSqlTransactions} from '../../service/store/sqlite';
import {memoryConnection} from '../../service/testing/sqlite';
import {maxVisits} from '../protocol';
import {openVisitLog} from './visit-log';

const now = () => new Date('2026-03-01T12:00:00Z');
const signOut = {type: 'sign-out', origin: null, user: null} as const;

test('visits are there when the log is opened again, the latest of them', async () => {
  const transactions = createSqlTransactions(memoryConnection());
  const log = openVisitLog(transactions, now);
  for (let count = 0; count < maxVisits + 3; count++) await log.add(signOut);
  const kept = openVisitLog(transactions, now).all();
  expect(kept).toEqual(log.all());
  expect(kept).toHaveLength(maxVisits);
  expect(kept.at(-1)?.id).toBe(maxVisits + 3);
});

test('a visit stays if what the store does at the same time is rolled back', async () => {
  const transactions = createSqlTransactions(memoryConnection());
  const log = openVisitLog(transactions, now);
  let refuse: (error: Error) => void = () => undefined;
  const held = new Promise<never>((_, reject) => (refuse = reject));
  const refused = transactions.within('readwrite', () => held);
  const added = log.add(signOut);
  refuse(new Error('refused'));
  await expect(refused).rejects.toThrow('refused');
  await added;
  expect(openVisitLog(transactions, now).all()).toEqual(log.all());
  expect(log.all()).toHaveLength(1);
});
