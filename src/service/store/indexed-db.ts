import {openDB, type IDBPDatabase, type IDBPTransaction} from 'idb';
import {createStore} from './create-store';
import type {Database, Transaction} from './database';
import {layout, tableNames} from './records';
import type {Store} from './store';

const version = 1;

type NativeTransaction = IDBPTransaction<unknown, string[], 'readwrite'>;

/**
 * A store in the browser's IndexedDB, under the database `name`. It is opened at first use, and
 * again if the browser has closed it. Rejects where IndexedDB is not to be had.
 *
 * @example
 * createService({store: createIndexedDbStore('algomo'), operatorKey});
 */
export function createIndexedDbStore(name: string): Store {
  return createStore(createIndexedDatabase(name));
}

function createIndexedDatabase(name: string): Database {
  let connection: Promise<IDBPDatabase> | undefined;
  const forget = () => void (connection = undefined);

  function connect(): Promise<IDBPDatabase> {
    if (connection) return connection;
    const opening = openDB(name, version, {
      upgrade: createTables,
      // Another context upgrades or deletes the database: let go, or it waits for ever.
      blocking: (_current, _blocked, event) => {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
    connection = opening;
    opening.catch(forget);
    return opening;
  }

  return {
    async transaction(mode, tables, work) {
      const database = await connect();
      // Typed as a writer; the browser refuses to write in a reader.
      const native = database.transaction([...tables], mode as 'readwrite');
      // Where `work` fails nobody waits for this, and it rejects as well.
      native.done.catch(() => undefined);
      try {
        const result = await work(transactionOver(native));
        await native.done;
        return result;
      } catch (error) {
        abort(native);
        throw error;
      }
    },
    async clear() {
      const database = await connect();
      const native = database.transaction([...tableNames], 'readwrite');
      await Promise.all([
        ...tableNames.map((table) => native.objectStore(table).clear()),
        native.done,
      ]);
    },
  };
}

function createTables(database: IDBPDatabase): void {
  for (const table of tableNames) {
    const objectStore = database.createObjectStore(table, {keyPath: layout[table].key});
    for (const index of layout[table].indexes) objectStore.createIndex(index, index);
  }
}

function transactionOver(native: NativeTransaction): Transaction {
  return {
    get: (table, key) => native.objectStore(table).get(key),
    put: async (table, record) => void (await native.objectStore(table).put(record)),
    delete: (table, key) => native.objectStore(table).delete(key),
    all: (table) => native.objectStore(table).getAll(),
    where: (table, index, value) => native.objectStore(table).index(index).getAll(value),
    before: (table, index, value) =>
      native.objectStore(table).index(index).getAll(IDBKeyRange.upperBound(value, true)),
  };
}

function abort(native: NativeTransaction): void {
  try {
    native.abort();
  } catch {
    // It had ended already.
  }
}
