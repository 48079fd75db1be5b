import type {IndexName, TableName, Tables} from './records';

/** What is done within one transaction. Nothing but these methods may be awaited inside it. */
export interface Transaction {
  get<N extends TableName>(table: N, key: string): Promise<Tables[N] | undefined>;
  put<N extends TableName>(table: N, record: Tables[N]): Promise<void>;
  delete(table: TableName, key: string): Promise<void>;
  all<N extends TableName>(table: N): Promise<Tables[N][]>;
  /** The records whose indexed member equals `value`. */
  where<N extends TableName>(table: N, index: IndexName<N>, value: string): Promise<Tables[N][]>;
  /** The records whose indexed member comes before `value`. */
  before<N extends TableName>(table: N, index: IndexName<N>, value: string): Promise<Tables[N][]>;
}

/** The little of a database that the store needs: tables, and transactions that happen whole or not at all. */
export interface Database {
  /**
   * Runs `work` alone among the writers of these tables. If it throws, nothing of it stays.
   *
   * IndexedDB ends a transaction at the first await of anything else, so whatever is foreign
   * (WebCrypto, fetch, timers) comes before.
   */
  transaction<T>(
    mode: 'readonly' | 'readwrite',
    tables: readonly TableName[],
    work: (transaction: Transaction) => Promise<T>,
  ): Promise<T>;
  /** Empties every table. */
  clear(): Promise<void>;
}
