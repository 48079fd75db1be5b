import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer, type AddressInfo} from 'node:net';
import path from 'node:path';
import type {Readable} from 'node:stream';

export interface Running {
  output: Readable;
  stop(): Promise<void>;
}

/** Starts a program that ends with this process, however this process ends. */
export function start(
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Running {
  const child = spawn(process.execPath, [path.join(__dirname, 'guard.mjs'), program, ...args], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {...process.env, ...env},
  });
  const ended = once(child, 'exit');
  return {
    output: child.stdout,
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until something is so; an error counts as not yet. */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 100; tries > 0; tries--) {
    if (await isSo().catch(() => false)) return;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error(`It did not come about that ${what}.`);
}
