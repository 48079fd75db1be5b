import {createStore} from './create-store';
import type {Database, Transaction} from './database';
import {layout, tableNames, type TableName, type Tables} from './records';
import type {Store} from './store';
import {createTurns} from './turns';

/** A value that SQLite keeps. */
export type SqlValue = string | number | null;

/** An open SQLite database of one process, used by nobody else. Both methods may throw. */
export interface SqlConnection {
  /** Runs statements that give no rows. */
  execute(sql: string): void;
  /** Runs one statement with its parameters, and gives its rows. */
  query(sql: string, values?: readonly SqlValue[]): readonly Readonly<Record<string, unknown>>[];
}

/** One transaction at a time on one connection, whoever asks for it. */
export interface SqlTransactions {
  readonly connection: SqlConnection;
  /** Runs `work` in a transaction of its own. If it throws, nothing of it stays. */
  within<T>(mode: 'readonly' | 'readwrite', work: () => Promise<T>): Promise<T>;
}

/**
 * Whatever uses a connection shares its transactions: what one writes while another's are rolled back
 * would be lost.
 *
 * @example
 * const transactions = createSqlTransactions(connection);
 * const store = createSqliteStore(transactions);
 */
export function createSqlTransactions(connection: SqlConnection): SqlTransactions {
  const inTurn = createTurns();
  return {
    connection,
    within: (mode, work) =>
      inTurn(async () => {
        connection.execute(mode === 'readonly' ? 'BEGIN' : 'BEGIN IMMEDIATE');
        try {
          const result = await work();
          connection.execute('COMMIT');
          return result;
        } catch (error) {
          rollBack(connection);
          throw error;
        }
      }),
  };
}

/**
 * A store in an SQLite database, which the caller opens and closes. It makes its tables where they are
 * missing. A transaction that was answered is in the file.
 */
export function createSqliteStore(transactions: SqlTransactions): Store {
  return createStore(createSqliteDatabase(transactions));
}

function createSqliteDatabase({connection, within}: SqlTransactions): Database {
  for (const statement of tableNames.flatMap(createTable)) connection.execute(statement);
  return {
    transaction: (mode, tables, work) =>
      within(mode, () => work(transactionOver(connection, new Set(tables), mode))),
    clear: () =>
      within('readwrite', async () => {
        for (const table of tableNames) connection.query(`DELETE FROM ${table}`);
      }),
  };
}

/** The record is kept as JSON, and what it is looked up by in columns of its own. */
function createTable(table: TableName): string[] {
  const {key, indexes} = layout[table];
  const columns = [`"${key}" TEXT PRIMARY KEY`, ...indexes.map((index) => `"${index}" TEXT`)];
  return [
    `CREATE TABLE IF NOT EXISTS ${table} (${columns.join(', ')}, record TEXT NOT NULL) WITHOUT ROWID`,
    ...indexes.map(
      (index) => `CREATE INDEX IF NOT EXISTS ${table}_${index} ON ${table} ("${index}")`,
    ),
  ];
}

function transactionOver(
  connection: SqlConnection,
  tables: ReadonlySet<TableName>,
  mode: 'readonly' | 'readwrite',
): Transaction {
  function open(table: TableName, writing: boolean): void {
    if (!tables.has(table)) throw new TypeError(`The transaction was not opened over "${table}".`);
    if (writing && mode === 'readonly')
      throw new TypeError('The transaction was opened for reading.');
  }

  function select<N extends TableName>(
    table: N,
    condition: string,
    values: readonly SqlValue[],
  ): Tables[N][] {
    open(table, false);
    return connection
      .query(`SELECT record FROM ${table} ${condition}`, values)
      .map(({record}) => JSON.parse(String(record)) as Tables[N]);
  }

  return {
    get: async (table, key) => select(table, `WHERE "${layout[table].key}" = ?`, [key])[0],
    async put(table, record) {
      open(table, true);
      const {key, indexes} = layout[table];
      const columns = [key, ...indexes];
      const places = ['?', ...columns.map(() => '?')].join(', ');
      connection.query(`INSERT OR REPLACE INTO ${table} VALUES (${places})`, [
        ...columns.map((column) => textOf(record[column as keyof typeof record])),
        JSON.stringify(record),
      ]);
    },
    async delete(table, key) {
      open(table, true);
      connection.query(`DELETE FROM ${table} WHERE "${layout[table].key}" = ?`, [key]);
    },
    all: async (table) => select(table, '', []),
    where: async (table, index, value) => select(table, `WHERE "${index}" = ?`, [value]),
    before: async (table, index, value) => select(table, `WHERE "${index}" < ?`, [value]),
  };
}

/** Null and absent members are in no index. */
function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function rollBack(connection: SqlConnection): void {
  try {
    connection.execute('ROLLBACK');
  } catch {
    // SQLite had rolled back by itself, as it does where the disk is full.
  }
}
