import {once} from 'node:events';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {networkInterfaces} from 'node:os';

const loopback = '127.0.0.1';

/** This machine's address for others, to which browsers grant less than to loopback; if it has one. */
export function networkAddress(): string | undefined {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({family, internal}) => family === 'IPv4' && !internal)?.address;
}

/** A server on an address of this machine. */
export interface Serving {
  server: Server;
  origin: string;
}

/** Serves what a handler answers; null: the connection ends without an answer. */
export async function serve(
  handle: (request: Request) => Promise<Response | null>,
  host = loopback,
): Promise<Serving> {
  const server = createServer((incoming, outgoing) => respond(incoming, outgoing, handle));
  return {server, origin: await listen(server, host)};
}

export async function listen(server: Server, host = loopback): Promise<string> {
  await once(server.listen(0, host), 'listening');
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}

export async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}

/** Node's HTTP, and a handler of `Request` and `Response`. */
export async function respond(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  handle: (request: Request) => Promise<Response | null>,
): Promise<void> {
  const {method = 'GET', headers, url} = incoming;
  const gone = new AbortController();
  outgoing.on('close', () => gone.abort());
  const body = [];
  for await (const chunk of incoming) body.push(chunk as Buffer);
  const response = await handle(
    new Request(`http://${headers.host}${url}`, {
      method,
      headers: Object.entries(headers).map(([name, value]): [string, string] => [
        name,
        String(value),
      ]),
      signal: gone.signal,
      ...(body.length > 0 && {body: Buffer.concat(body)}),
    }),
  );
  if (!response) {
    outgoing.destroy();
    return;
  }
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.flushHeaders();
  try {
    for await (const chunk of response.body ?? []) outgoing.write(chunk);
  } finally {
    outgoing.end();
  }
}
