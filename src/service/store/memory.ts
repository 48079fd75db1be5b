import {createStore} from './create-store';
import type {Database, Transaction} from './database';
import {keyOf, MemoryTable} from './memory-table';
import {tableNames, type TableName} from './records';
import type {Store} from './store';
import {createTurns} from './turns';

type MemoryTables = {readonly [N in TableName]: MemoryTable<N>};

/**
 * A store that lasts as long as the object: for tests, and where a browser has no storage.
 *
 * @example createService({store: createMemoryStore(), operatorKey})
 */
export function createMemoryStore(): Store {
  return createStore(createMemoryDatabase());
}

function createMemoryDatabase(): Database {
  const tables = Object.fromEntries(
    tableNames.map((name) => [name, new MemoryTable(name)]),
  ) as MemoryTables;
  // One transaction after another: the strictest isolation, and the simplest.
  const inTurn = createTurns();

  return {
    transaction: (mode, names, work) =>
      inTurn(async () => {
        const undo: (() => void)[] = [];
        try {
          return await work(transactionOver(tables, names, mode === 'readwrite', undo));
        } catch (error) {
          for (const step of undo.reverse()) step();
          throw error;
        }
      }),
    clear: () =>
      inTurn(async () => {
        for (const name of tableNames) tables[name].clear();
      }),
  };
}

/** @param undo takes what reverts each write, in order */
function transactionOver(
  tables: MemoryTables,
  names: readonly TableName[],
  writing: boolean,
  undo: (() => void)[],
): Transaction {
  function opened<N extends TableName>(name: N): MemoryTable<N> {
    if (names.includes(name)) return tables[name];
    throw new TypeError(`The transaction was not opened over "${name}".`);
  }

  function writable<N extends TableName>(name: N): MemoryTable<N> {
    if (!writing) throw new TypeError('The transaction was opened for reading.');
    return opened(name);
  }

  return {
    get: async (name, key) => structuredClone(opened(name).get(key)),
    put: async (name, record) => {
      const table = writable(name);
      const earlier = table.put(structuredClone(record));
      undo.push(() => (earlier ? table.put(earlier) : table.delete(keyOf(name, record))));
    },
    delete: async (name, key) => {
      const table = writable(name);
      const earlier = table.delete(key);
      if (earlier) undo.push(() => table.put(earlier));
    },
    all: async (name) => structuredClone(opened(name).all()),
    where: async (name, index, value) => structuredClone(opened(name).where(index, value)),
    before: async (name, index, value) => structuredClone(opened(name).before(index, value)),
  };
}
