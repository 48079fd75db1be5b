import {chmodSync, closeSync, openSync, rmSync} from 'node:fs';
import sqlite from 'node-sqlite3-wasm';
import type {SqlConnection} from '../../service/store/sqlite';

/** An SQLite file that is open. */
export interface SqliteFile extends SqlConnection {
  close(): void;
}

/**
 * Opens an SQLite file for this process alone, or makes it, readable by its owner only. Whoever calls
 * has seen to it that no other process uses it. What is written survives a killed process.
 *
 * @throws whatever SQLite says where the file is damaged or cannot be written
 */
export function openSqliteFile(file: string): SqliteFile {
  closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
  // What a killed process left of SQLite's own lock; the folder's lock says that nobody holds it.
  rmSync(`${file}.lock`, {recursive: true, force: true});
  const database = new sqlite.Database(file);
  const statements = new Map<string, ReturnType<typeof database.prepare>>();

  function statement(sql: string) {
    const known = statements.get(sql);
    if (known) return known;
    const prepared = database.prepare(sql);
    statements.set(sql, prepared);
    return prepared;
  }

  try {
    // Without shared memory, the write-ahead log needs the lock for as long as the file is open.
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL;');
    database.exec('PRAGMA synchronous = NORMAL;');
    const found = database.get('PRAGMA quick_check')?.quick_check;
    if (found !== 'ok') throw new Error(`SQLite: ${String(found)}`);
  } catch (error) {
    database.close();
    throw error;
  }

  return {
    execute: (sql) => database.exec(sql),
    query: (sql, values = []) => statement(sql).all([...values]) as Record<string, unknown>[],
    close() {
      for (const prepared of statements.values()) prepared.finalize();
      statements.clear();
      database.close();
    },
  };
}
