import {once} from 'node:events';
import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import {gzipSync} from 'node:zlib';
import {afterEach, expect, test} from 'vitest';
import {fetchText} from './fetch-page';

let close = () => {};
afterEach(() => close());

async function serve(answer: RequestListener, host = '127.0.0.1'): Promise<URL> {
  const server = createServer(answer);
  await once(server.listen(0, host), 'listening');
  close = () => {
    server.close();
    server.closeAllConnections();
  };
  const {port} = server.address() as AddressInfo;
  return new URL(`http://${host.includes(':') ? `[${host}]` : host}:${port}/page?token=hidden`);
}

test('a small answer that unpacks to far more is not read to its end', async () => {
  const bomb = gzipSync(Buffer.alloc(50_000_000));
  const address = await serve((_, response) => {
    response.writeHead(200, {'content-encoding': 'gzip'}).end(bomb);
  });
  await expect(fetchText(address, [])).rejects.toThrow(/\/page is larger than 5 MB\.$/);
});

test('a page without an end is not read for ever', async () => {
  const address = await serve((_, response) => {
    response.writeHead(200);
    const more = (): void => {
      if (response.write('x'.repeat(100_000))) setImmediate(more);
      else response.once('drain', more);
    };
    more();
  });
  await expect(fetchText(address, [])).rejects.toThrow('larger than 5 MB');
});

test('an answer that breaks off is said, without the query', async () => {
  const address = await serve((_, response) => {
    response.writeHead(200, {'content-length': '100'});
    response.write('<p>', () => response.destroy());
  });
  await expect(fetchText(address, [])).rejects.toThrow(
    /^http:\/\/127\.0\.0\.1:\d+\/page broke off/,
  );
});

test.each([
  ['text/html; charset=utf-16le', 'utf16le', 'Zoë'],
  ['text/html; charset="iso-8859-1"', 'latin1', 'Zoë'],
  ['text/html; charset=no-such-thing', 'utf8', 'Zoë'],
  ['text/html', 'utf8', 'Zoë'],
] as const)('%s is read', async (type, encoding, text) => {
  const address = await serve((_, response) => {
    response.writeHead(200, {'content-type': type}).end(Buffer.from(text, encoding));
  });
  expect((await fetchText(address, [])).text).toBe(text);
});

test('a host may be an IPv6 address', async () => {
  const address = await serve((_, response) => void response.end('here'), '::1');
  expect(await fetchText(address, [])).toMatchObject({status: 200, text: 'here'});
});

test('a redirect’s name and password are not sent, nor the session to another origin', async () => {
  const seen: unknown[] = [];
  const address = await serve(({headers: {authorization, cookie, host}}, response) => {
    seen.push({authorization, cookie});
    if (seen.length > 1) return void response.end('there');
    const location = `http://jane:password@${host?.replace('127.0.0.1', 'localhost')}/`;
    response.writeHead(302, {location}).end();
  }, '127.0.0.1');
  expect((await fetchText(address, [['cookie', 'session=jane']])).text).toBe('there');
  expect(seen).toEqual([
    {authorization: undefined, cookie: 'session=jane'},
    {authorization: undefined, cookie: undefined},
  ]);
});
