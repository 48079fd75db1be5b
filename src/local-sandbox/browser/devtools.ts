import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Readable, Writable} from 'node:stream';
import {CheckFailure} from '../../setup-check';

/** Something that the browser says by itself. */
export interface DevToolsEvent {
  method: string;
  params: Readonly<Record<string, never>>;
}

/** A browser without a window, driven by the Chrome DevTools Protocol. */
export interface DevTools {
  /** Rejects where the browser refuses the command or is gone. */
  send<Result = unknown>(method: string, params?: object): Promise<Result>;
  onEvent(listen: (event: DevToolsEvent) => void): void;
  /** Sends the commands that follow to one page. */
  attachTo(sessionId: string): void;
  /** Ends the browser and removes what it stored. */
  close(): Promise<void>;
}

interface Message extends DevToolsEvent {
  id?: number;
  result?: unknown;
  error?: {message: string};
}

const slowestStart = 30_000;

/**
 * Starts a browser with a profile of its own, and speaks with it through a pipe: no port is opened.
 *
 * @param program the path of Chrome, Chromium or Edge
 * @throws {CheckFailure} it does not start
 */
export async function openBrowser(program: string): Promise<DevTools> {
  const profile = await mkdtemp(path.join(tmpdir(), 'algomo-check-'));
  const child = spawn(program, argumentsFor(profile), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close').catch(() => undefined);
  const pipe = connect(child);

  async function close(): Promise<void> {
    if (child.exitCode === null && child.pid !== undefined) {
      pipe.send('Browser.close').catch(() => undefined);
      const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await ended;
      clearTimeout(timer);
    }
    await rm(profile, {recursive: true, force: true, maxRetries: 5, retryDelay: 200});
  }

  const timer = setTimeout(() => child.kill('SIGKILL'), slowestStart);
  try {
    await pipe.send('Browser.getVersion');
  } catch (error) {
    await close();
    throw new CheckFailure(`${program} did not start: ${(error as Error).message}`);
  } finally {
    clearTimeout(timer);
  }
  return {...pipe, close};
}

function argumentsFor(profile: string): string[] {
  // Chrome refuses to run its own sandbox for root, which containers of CI are.
  const isRoot = process.getuid?.() === 0;
  return [
    '--headless=new',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-extensions',
    '--disable-dev-shm-usage',
    ...(isRoot ? ['--no-sandbox'] : []),
    'about:blank',
  ];
}

/** Messages are JSON, each with a zero byte at its end. */
function connect(child: ChildProcess): Omit<DevTools, 'close'> {
  const input = child.stdio[3] as Writable;
  const output = child.stdio[4] as Readable;
  const waiting = new Map<number, {resolve: (value: never) => void; reject: (e: Error) => void}>();
  const listeners: ((event: DevToolsEvent) => void)[] = [];
  let sessionId: string | undefined;
  let count = 0;
  let rest = '';
  let said = '';
  let gone: Error | undefined;

  function end(why: string): void {
    gone ??= new Error(why);
    for (const {reject} of waiting.values()) reject(gone);
    waiting.clear();
  }

  function receive(message: Message): void {
    if (message.id === undefined) return listeners.forEach((listen) => listen(message));
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) asked?.reject(new Error(message.error.message));
    else asked?.resolve(message.result as never);
  }

  child.on('error', (error) => end(error.message));
  child.on('close', () => end(said.trim().split('\n').at(-1) || 'it ended by itself.'));
  child.stderr?.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-2_000)));
  input.on('error', () => undefined);
  output.setEncoding('utf8');
  output.on('data', (text: string) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) receive(JSON.parse(message) as Message);
  });

  return {
    send(method, params = {}) {
      if (gone) return Promise.reject(gone);
      const id = ++count;
      input.write(`${JSON.stringify({id, method, params, sessionId})}\0`);
      return new Promise((resolve, reject) => waiting.set(id, {resolve, reject}));
    },
    onEvent: (listen) => void listeners.push(listen),
    attachTo: (id) => (sessionId = id),
  };
}
