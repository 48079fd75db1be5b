import 'fake-indexeddb/auto';
import {deleteDB, openDB} from 'idb';
import {expect, test} from 'vitest';
import {createIndexedDbStore} from '.';

const now = '2026-01-01T00:00:00.000Z';
const secret = {id: 'secret', value: 'value'};

test('what was kept is there when the database is opened again', async () => {
  const options = {now, overlapUntil: now};
  await createIndexedDbStore('kept').addSecret(secret, options);
  expect(await createIndexedDbStore('kept').secrets()).toMatchObject([secret]);
  expect(await createIndexedDbStore('other').secrets()).toEqual([]);
});

test('lets go of a database that is to be deleted, and begins anew', async () => {
  const store = createIndexedDbStore('deleted');
  await store.addSecret(secret, {now, overlapUntil: now});
  await deleteDB('deleted');
  expect(await store.secrets()).toEqual([]);
});

test('rejects where the database cannot be opened, and tries again', async () => {
  const newer = await openDB('newer', 9);
  newer.close();
  const store = createIndexedDbStore('newer');
  await expect(store.secrets()).rejects.toMatchObject({name: 'VersionError'});
  await deleteDB('newer');
  expect(await store.secrets()).toEqual([]);
});
