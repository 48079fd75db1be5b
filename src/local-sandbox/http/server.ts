import type {IncomingMessage} from 'node:http';
import {createAdaptorServer, type HttpBindings} from '@hono/node-server';
import {errorCode, StartFailure} from '../failure';
import type {Sandbox} from '../sandbox';

/** A server that listens. */
export interface RunningServer {
  port: number;
  close(): Promise<void>;
}

export interface ListenOptions {
  /** 0: any free one. */
  port: number;
  /** An address to listen on; null: loopback alone, as IPv4 and, where there is one, as IPv6. */
  host: string | null;
}

/** @throws {StartFailure} where the port is in use or may not be used */
export async function listen(
  sandbox: Pick<Sandbox, 'fetch'>,
  {port, host}: ListenOptions,
): Promise<RunningServer> {
  const server = await listenOn(sandbox, host ?? '127.0.0.1', port);
  const servers = [server];
  for (const address of host === null ? ['::1'] : []) {
    try {
      servers.push(await listenOn(sandbox, address, portOf(server)));
    } catch (error) {
      // A machine without IPv6 has one loopback address.
      if (error instanceof StartFailure) {
        await closeAll(servers);
        throw error;
      }
    }
  }
  return {port: portOf(server), close: () => closeAll(servers)};
}

type Server = ReturnType<typeof createAdaptorServer>;

function listenOn(
  sandbox: Pick<Sandbox, 'fetch'>,
  hostname: string,
  port: number,
): Promise<Server> {
  const server = createAdaptorServer({
    fetch: (request: Request, env: unknown) => {
      const {incoming} = env as HttpBindings;
      return sandbox.fetch(request, {hangUp: () => hangUp(incoming)});
    },
    // A request for another host is refused by the sandbox, with its reason.
    hostname: 'localhost',
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(readable(error, port)));
    server.listen(port, hostname, () => resolve(server));
  });
}

function readable(error: Error, port: number): Error {
  const code = errorCode(error);
  if (code === 'EADDRINUSE') {
    return new StartFailure(
      `Port ${port} is in use. Stop the program that uses it, or choose another port with --port.`,
    );
  }
  if (code === 'EACCES') {
    return new StartFailure(`Port ${port} may not be used by this user. Choose one above 1023.`);
  }
  return error;
}

function hangUp(incoming: IncomingMessage): void {
  incoming.socket.destroy();
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
          if ('closeAllConnections' in server) server.closeAllConnections();
        }),
    ),
  );
}
