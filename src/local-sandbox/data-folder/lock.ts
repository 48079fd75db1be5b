import {createHash} from 'node:crypto';
import {rm} from 'node:fs/promises';
import {connect, createServer} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {errorCode, StartFailure} from '../failure';

/** The longest address of a Unix socket on macOS, the shortest of all systems, in bytes. */
const maxSocketAddress = 103;

/**
 * Takes the folder for this process alone. The lock is a listening socket, so the system takes it away
 * with the process, however that ends.
 *
 * @param folder an absolute path
 * @returns gives the folder back
 * @throws {StartFailure} where another process has it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const address = socketAddress(folder);
  const server = createServer((socket) => socket.destroy());
  const listen = () =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(address, () => resolve());
    });
  try {
    await listen();
  } catch (error) {
    if (errorCode(error) !== 'EADDRINUSE') throw error;
    if (await isAnswered(address)) {
      throw new StartFailure(
        `Another sandbox uses the folder ${folder}. Stop it, or choose another folder with --data.`,
      );
    }
    // The file of a process that was killed.
    await rm(address, {force: true});
    await listen();
  }
  server.unref();
  return () => new Promise((resolve) => server.close(() => resolve()));
}

function socketAddress(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  if (process.platform === 'win32') return String.raw`\\.\pipe\algomo-sandbox-${hash}`;
  const inFolder = path.join(folder, 'lock');
  if (Buffer.byteLength(inFolder) <= maxSocketAddress) return inFolder;
  return path.join(tmpdir(), `algomo-sandbox-${hash}`);
}

function isAnswered(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    const end = (answered: boolean) => {
      socket.destroy();
      resolve(answered);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}
