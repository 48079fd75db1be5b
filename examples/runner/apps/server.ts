import {type ChildProcess, spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {setTimeout as delay} from 'node:timers/promises';
import {environment} from '../command';

/** How long an app may take to answer, and to end, in milliseconds. */
const startLimit = 90_000;
const endLimit = 5_000;

export interface Ended {
  /** Null where a signal ended it. */
  code: number | null;
  /** What it said, on both streams. */
  said: string;
}

/** An app that was started. */
export interface AppServer {
  /** `http://127.0.0.1:…`, without a slash at its end. */
  url: string;
  /** What it has said so far, on both streams. */
  said(): string;
  ended: Promise<Ended>;
  /** Ends it with all that it has started, and waits for that. */
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();

/** A process of its own group does not hear of the end of this one. */
process.once('exit', () => {
  for (const child of running) signal(child, 'SIGKILL');
});
for (const [name, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(name, () => process.exit(code));
}

/**
 * Starts an app on a port of its own and does not wait for it.
 *
 * @example
 * const app = await startApp('node server.js', {cwd: folder, env: {ALGOMO_SECRET: secret}});
 * await answers(app);
 * await app.stop();
 */
export async function startApp(
  command: string,
  {cwd, env}: {cwd: string; env: Readonly<Record<string, string | null>>},
): Promise<AppServer> {
  const port = await freePort();
  const child = spawn('sh', ['-c', command], {
    cwd,
    env: environment({...env, PORT: String(port)}),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-10_000)));
  }
  const ended = new Promise<Ended>((resolve) => {
    child.on('error', ({message}) => resolve({code: null, said: message}));
    child.on('close', (code) => resolve({code, said}));
  });
  void ended.then(() => running.delete(child));
  return {
    url: `http://127.0.0.1:${port}`,
    said: () => said,
    ended,
    async stop() {
      signal(child, 'SIGTERM');
      const late = AbortSignal.timeout(endLimit);
      late.addEventListener('abort', () => running.has(child) && signal(child, 'SIGKILL'));
      await ended;
    },
  };
}

/** Resolves as soon as the app answers. @throws Error it ended before, or says nothing for too long */
export async function answers({url, ended, said}: AppServer): Promise<void> {
  const over = ended.then(({code, said}) => {
    throw new Error(`The app ended with the code ${code ?? 'none'}: ${said.trim()}`);
  });
  const limit = Date.now() + startLimit;
  const asked = async () => {
    while (Date.now() < limit) {
      try {
        await (await fetch(url)).text();
        return;
      } catch {
        await delay(50);
      }
    }
    throw new Error(`The app does not answer: ${said().trim()}`);
  };
  await Promise.race([asked(), over]);
}

/** Sends a signal to a process and whatever it has started. */
function signal({pid}: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, name);
  } catch {
    // It has ended.
  }
}

function freePort(): Promise<number> {
  const server = createServer().unref();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
