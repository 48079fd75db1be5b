import {type ChildProcess, spawn} from 'node:child_process';
import {chmodSync, mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import path from 'node:path';
import {caddyPath} from '../../scripts/caddy.mjs';
import {nginx} from '../../scripts/nginx.mjs';
import {leashed, startNginx} from '../server/nginx.mjs';
import {startPlain} from '../server/plain.mjs';

/** A server of a site that was written for it. */
export interface Running {
  origin: string;
  stop(): Promise<void>;
}

type Start = (
  folder: string,
  base: string,
  port: number,
) => ChildProcess | ReturnType<typeof startPlain>;

const caddy = caddyPath();

const startCaddy: Start = (folder, base, port) => {
  const root = path.join(folder, 'html');
  mkdirSync(path.dirname(path.join(root, base)), {recursive: true});
  symlinkSync(path.join(folder, 'build'), path.join(root, base).replace(/\/$/, ''));
  const config = path.join(folder, 'Caddyfile');
  const site = path.join(folder, 'generated/hosting/caddy/site.caddy');
  writeFileSync(
    config,
    `{\n  admin off\n}\nhttp://127.0.0.1:${port} {\n  root * ${root}\n  import ${site}\n}\n`,
  );
  const [command = '', ...args] = leashed([
    caddy ?? 'caddy',
    'run',
    '--config',
    config,
    '--adapter',
    'caddyfile',
  ]);
  return spawn(command, args, {stdio: 'ignore', env: {HOME: folder}});
};

const program = nginx();

/** The servers that are tried; null: it is not installed. */
export const servers: Record<string, Start | null> = {
  nginx:
    (program &&
      ((folder, base, port) => {
        chmodSync(folder, 0o755);
        return startNginx(program, {port, base, build: path.join(folder, 'build')});
      })) ??
    null,
  Caddy: caddy ? startCaddy : null,
  'the server of the tests': (folder, base, port) =>
    startPlain({port, base, build: path.join(folder, 'build')}),
};

/** Starts a server, and waits until it answers. */
export async function started(start: Start, folder: string, base: string): Promise<Running> {
  const port = await freePort();
  const server = start(folder, base, port);
  const origin = `http://127.0.0.1:${port}`;
  const ended = new Promise<void>((resolve) =>
    server.on('exitCode' in server ? 'exit' : 'close', () => resolve()),
  );
  const gone = ended.then(() => Promise.reject(new Error('The server ended by itself.')));
  await Promise.race([gone, answers(origin + base)]);
  return {
    origin,
    async stop() {
      gone.catch(() => {});
      if ('kill' in server) server.kill('SIGTERM');
      else {
        server.closeAllConnections();
        server.close();
      }
      await ended;
    },
  };
}

/** Resolves when an address answers. */
export async function answers(address: string): Promise<void> {
  for (;;) {
    const response = await fetch(address).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A port of loopback that nobody uses now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}
