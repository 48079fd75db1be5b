import {createStore} from './create-store';
import type {Database, Transaction} from './database';
import {layout, tableNames, type TableName, type Tables} from './records';
import type {Store} from './store';

type Rows = Map<string, object>;

/** A store that lasts as long as the object: for tests, and where a browser has no storage. */
export function createMemoryStore(): Store {
  return createStore(createMemoryDatabase());
}

function createMemoryDatabase(): Database {
  const tables = new Map<TableName, Rows>(tableNames.map((name) => [name, new Map()]));
  let last: Promise<unknown> = Promise.resolve();

  // One transaction after another: the strictest isolation, and the simplest.
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  }

  return {
    transaction: (mode, names, work) =>
      inTurn(async () => {
        const writing = mode === 'readwrite';
        const rows = (name: TableName): Rows => tables.get(name) ?? new Map();
        const draft = new Map(
          names.map((name) => [name, writing ? new Map(rows(name)) : rows(name)]),
        );
        const result = await work(transactionOver(draft, writing));
        for (const [name, changed] of draft) tables.set(name, changed);
        return result;
      }),
    clear: () =>
      inTurn(async () => {
        for (const name of tableNames) tables.set(name, new Map());
      }),
  };
}

function transactionOver(draft: ReadonlyMap<TableName, Rows>, writing: boolean): Transaction {
  function rowsOf<N extends TableName>(table: N): Map<string, Tables[N]> {
    const rows = draft.get(table);
    if (!rows) throw new TypeError(`The transaction was not opened over "${table}".`);
    return rows as Map<string, Tables[N]>;
  }

  function writableRowsOf<N extends TableName>(table: N): Map<string, Tables[N]> {
    if (!writing) throw new TypeError('The transaction was opened for reading.');
    return rowsOf(table);
  }

  function select<N extends TableName>(table: N, keep: (record: Tables[N]) => boolean) {
    return [...rowsOf(table).values()].filter(keep).map((record) => structuredClone(record));
  }

  return {
    get: async (table, key) => structuredClone(rowsOf(table).get(key)),
    put: async (table, record) => {
      const key = record[layout[table].key as keyof typeof record] as string;
      writableRowsOf(table).set(key, structuredClone(record));
    },
    delete: async (table, key) => void writableRowsOf(table).delete(key),
    all: async (table) => select(table, () => true),
    where: async (table, index, value) =>
      select(table, (record) => record[index as keyof typeof record] === value),
    before: async (table, index, value) =>
      select(table, (record) => {
        const member: unknown = record[index as keyof typeof record];
        return typeof member === 'string' && member < value;
      }),
  };
}
