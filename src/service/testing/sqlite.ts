import sqlite from 'node-sqlite3-wasm';
import type {SqlConnection} from '../store/sqlite';

/** An SQLite database that is kept nowhere. */
export function memoryConnection(): SqlConnection {
  const database = new sqlite.Database();
  return {
    execute: (sql) => database.exec(sql),
    query: (sql, values = []) => database.all(sql, [...values]) as Record<string, unknown>[],
  };
}
