import {createIndexedDbStore, createMemoryStore, type Store} from '..';
import {createSqliteStore, createSqlTransactions} from '../store/sqlite';
import {memoryConnection} from './sqlite';

let databases = 0;

/** Every implementation, each call giving an empty one. The test imports `fake-indexeddb/auto`. */
export const stores: [name: string, create: () => Store][] = [
  ['in memory', createMemoryStore],
  ['in IndexedDB', () => createIndexedDbStore(`service-${++databases}`)],
  ['in SQLite', () => createSqliteStore(createSqlTransactions(memoryConnection()))],
];
