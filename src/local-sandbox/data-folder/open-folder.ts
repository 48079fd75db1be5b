import {mkdirSync, realpathSync} from 'node:fs';
import path from 'node:path';
import {errorCode, StartFailure} from '../failure';
import {lockFolder} from './lock';
import {openSqliteFile, type SqliteFile} from './sqlite-file';

/** The file in the folder that has the workspace. */
export const storeFile = 'workspace.sqlite';

/** The folder in which a sandbox keeps everything. */
export interface DataFolder {
  /** Its absolute path. */
  path: string;
  file: SqliteFile;
  /** Writes everything down and gives the folder back. */
  close(): Promise<void>;
}

/**
 * Opens the folder for this process alone, or makes it for its owner only.
 *
 * @throws {StartFailure} where it cannot be made or written, is in use, or its store is damaged
 */
export async function openFolder(folder: string): Promise<DataFolder> {
  const absolute = makeFolder(folder);
  const unlock = await lock(absolute);
  try {
    const file = openSqliteFile(path.join(absolute, storeFile));
    return {
      path: absolute,
      file,
      async close() {
        file.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw storeFailure(absolute, error);
  }
}

function makeFolder(folder: string): string {
  try {
    mkdirSync(folder, {recursive: true, mode: 0o700});
    return realpathSync(folder);
  } catch (error) {
    throw cannotWrite(folder, error);
  }
}

async function lock(folder: string): Promise<() => Promise<void>> {
  try {
    return await lockFolder(folder);
  } catch (error) {
    if (error instanceof StartFailure) throw error;
    throw cannotWrite(folder, error);
  }
}

function cannotWrite(folder: string, error: unknown): StartFailure {
  const why = errorCode(error) || String(error);
  return new StartFailure(
    `The data folder ${folder} cannot be written (${why}). Choose another folder with --data.`,
  );
}

function storeFailure(folder: string, error: unknown): StartFailure {
  const file = path.join(folder, storeFile);
  const code = errorCode(error);
  if (/^E[A-Z]+$/.test(code)) return cannotWrite(folder, error);
  const said = error instanceof Error ? error.message : String(error);
  return new StartFailure(
    `The store ${file} is damaged or is not one of the sandbox’s (${said}). Move it away to start with an empty workspace, or choose another folder with --data.`,
  );
}
