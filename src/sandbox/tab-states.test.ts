import 'fake-indexeddb/auto';
import {expect, test} from 'vitest';
import {initialChoice} from '../scenarios';
import {openTabStates} from './tab-states';

let databases = 0;
const newName = () => `tab-states-${++databases}`;

const [one, two] = ['1111111111111111', '2222222222222222'] as const;
const state = (revision: number, payloadText = '{}') => ({
  ...initialChoice,
  payloadText,
  pasted: null,
  revision,
});

test('each tab has a state of its own, which outlives the worker', async () => {
  const name = newName();
  const tabs = openTabStates(name);
  await tabs.write(one, state(1, '{"id": 1}'));
  await tabs.write(two, state(1, '{"id": 2}'));
  const later = openTabStates(name);
  expect(await later.read(one)).toEqual(state(1, '{"id": 1}'));
  expect(await later.read(two)).toEqual(state(1, '{"id": 2}'));
  expect(await later.read('3333333333333333')).toBeNull();
});

test('a state that arrives late is dropped', async () => {
  const tabs = openTabStates(newName());
  await tabs.write(one, state(2, 'new'));
  await tabs.write(one, state(1, 'old'));
  expect(await tabs.read(one)).toEqual(state(2, 'new'));
});

test('a pasted token is passed on, is kept nowhere, and is asked for again after a restart', async () => {
  const name = newName();
  const tabs = openTabStates(name);
  const pasted = {...state(1), pasted: 'eyJ.a.token'};
  await tabs.write(one, pasted);
  expect(await tabs.read(one)).toEqual(pasted);

  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
  });
  const rows = await new Promise((resolve) => {
    const request = database.transaction('tabs').objectStore('tabs').getAll();
    request.onsuccess = () => resolve(request.result);
  });
  expect(JSON.stringify(rows)).not.toContain('eyJ');
  database.close();

  const later = openTabStates(name);
  expect(await later.read(one)).toBeNull();
  await later.write(one, {...pasted, revision: 2});
  expect((await later.read(one))?.pasted).toBe('eyJ.a.token');
});

test('a payload that is signed after a token was pasted is signed', async () => {
  const tabs = openTabStates(newName());
  await tabs.write(one, {...state(1), pasted: 'eyJ.a.token'});
  await tabs.write(one, state(2));
  expect(await tabs.read(one)).toEqual(state(2));
});

test('old states are forgotten, except for those of open tabs', async () => {
  const tabs = openTabStates(newName());
  await tabs.write(one, state(1));
  await tabs.write(two, state(1));
  await tabs.collect(new Set([two]), new Date(Date.now() - 60_000));
  expect(await tabs.read(one)).not.toBeNull();
  await tabs.collect(new Set([two]), new Date(Date.now() + 60_000));
  expect(await tabs.read(one)).toBeNull();
  expect(await tabs.read(two)).not.toBeNull();
});
