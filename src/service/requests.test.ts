import {afterEach, describe, expect, test, vi} from 'vitest';
import {maxBodyBytes} from './limits';
import {createMemoryStore, createService} from '.';
import {routes} from './routes';
import {createTestWorkspace, operatorKey, problemOf, type TestWorkspace} from './testing/workspace';

afterEach(() => vi.restoreAllMocks());

async function started(workspace: TestWorkspace) {
  const device = workspace.device();
  await device.boot();
  const {id} = await device.start('Hello');
  return {device, id};
}

test('a body is read in an engine whose requests have no stream, as in Firefox', async () => {
  vi.spyOn(Request.prototype, 'body', 'get').mockReturnValue(
    undefined as unknown as ReadableStream<Uint8Array<ArrayBuffer>>,
  );
  const {boot} = createTestWorkspace();
  expect((await boot({visitorKey: 1})).body).toMatchObject({facts: {member: 'visitorKey'}});
  expect((await boot(' '.repeat(maxBodyBytes + 1))).status).toBe(413);
});

describe('a request that is not as the API describes', () => {
  const long = 'x'.repeat(4001);
  const boots: [body: unknown, member: string | null][] = [
    [{visitor_token: 'x'}, 'visitor_token'],
    [{visitorKey: 1}, 'visitorKey'],
    [{visitorKey: null}, 'visitorKey'],
    [{visitorKey: ''}, 'visitorKey'],
    [{visitorKey: 'x'.repeat(257)}, 'visitorKey'],
    [[], null],
    ['[1]', null],
    ['null', null],
    ['"text"', null],
    ['{', null],
    ['{} {}', null],
    ['\ufeff{}', null],
    ['['.repeat(30_000), null],
  ];
  const sends: [body: unknown, member: string | null][] = [
    [{}, 'text'],
    [{text: null}, 'text'],
    [{text: 5}, 'text'],
    [{text: ['Hello']}, 'text'],
    [{text: ''}, 'text'],
    [{text: ' \n\t\u00a0'}, 'text'],
    [{text: long}, 'text'],
    [{text: '👋'.repeat(4001)}, 'text'],
    ['{"text": "\\ud800"}', 'text'],
    [{text: 'Hello', clientId: ''}, 'clientId'],
    [{text: 'Hello', clientId: 1}, 'clientId'],
    [{text: 'Hello', clientId: 'x'.repeat(129)}, 'clientId'],
    [{text: 'Hello', author: 'operator'}, 'author'],
    ['', 'text'],
  ];
  const secrets: [body: unknown, member: string | null][] = [
    [{overlapSeconds: -1}, 'overlapSeconds'],
    [{overlapSeconds: 1.5}, 'overlapSeconds'],
    [{overlapSeconds: '60'}, 'overlapSeconds'],
    [{overlapSeconds: 2_592_001}, 'overlapSeconds'],
    [{value: 32}, 'value'],
    [{value: 'x'.repeat(513)}, 'value'],
    ['{"value": "\\udfff and more than thirty-two bytes"}', 'value'],
    [{expiresAt: 'never'}, 'expiresAt'],
  ];

  test.each(boots)('boot %j', async (body, member) => {
    const answer = await createTestWorkspace().boot(body);
    expect(answer.status).toBe(400);
    expect(problemOf(answer)).toMatchObject({code: 'request-invalid', facts: {member}});
  });

  test.each(sends)('a message %j', async (body, member) => {
    const workspace = createTestWorkspace();
    const {device, id} = await started(workspace);
    const path = `/conversations/${id}/messages`;
    for (const answer of [
      await device.ask('POST', '/conversations', body),
      await device.ask('POST', path, body),
      await workspace.callAsOperator('POST', `/inbox/${id}/messages`, body),
    ]) {
      expect(answer.status).toBe(400);
      expect(problemOf(answer)).toMatchObject({code: 'request-invalid', facts: {member}});
    }
    expect((await device.open(id)).body.conversation.messages).toHaveLength(1);
  });

  test.each(secrets)('a secret %j', async (body, member) => {
    const answer = await createTestWorkspace().callAsOperator('POST', '/secrets', body);
    expect(answer.status).toBe(400);
    expect(problemOf(answer)).toMatchObject({code: 'request-invalid', facts: {member}});
  });

  test('typing takes no members', async () => {
    const workspace = createTestWorkspace();
    const {device, id} = await started(workspace);
    const answer = await device.ask('POST', `/conversations/${id}/typing`, {text: 'Hel'});
    expect(problemOf(answer)).toMatchObject({code: 'request-invalid', facts: {member: 'text'}});
  });

  test('the value is not repeated, and a long name is cut', async () => {
    const workspace = createTestWorkspace();
    const answer = await workspace.boot({
      visitorKey: {secret: 'do-not-repeat'},
      ['y'.repeat(500)]: 1,
    });
    expect(JSON.stringify(answer.body)).not.toContain('do-not-repeat');
    expect(JSON.stringify(await workspace.boot({['y'.repeat(500)]: 1}))).not.toContain(
      'y'.repeat(65),
    );
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', '', 'application/jsonp'])(
    'Content-Type %j is a 415',
    async (type) => {
      const answer = await createTestWorkspace().call('POST', '/boot', {
        body: {},
        headers: {'content-type': type},
      });
      expect(answer.status).toBe(415);
      expect(problemOf(answer)).toMatchObject({facts: {reason: 'content-type'}});
    },
  );

  test.each(['application/json; charset=utf-8', 'application/problem+json', 'Application/JSON'])(
    'Content-Type %j is taken',
    async (type) => {
      const headers = {'content-type': type};
      expect((await createTestWorkspace().call('POST', '/boot', {body: {}, headers})).status).toBe(
        200,
      );
    },
  );

  test('a body that is not UTF-8', async () => {
    const {service} = createTestWorkspace();
    const response = await service.fetch(
      new Request('https://service.example/v1/boot', {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: new Uint8Array([0x22, 0xff, 0x22]),
      }),
    );
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({facts: {reason: 'not-utf-8'}});
  });
});

describe('the limits', () => {
  test('4,000 characters pass, white space around them not counted', async () => {
    const {device, id} = await started(createTestWorkspace());
    for (const text of ['x'.repeat(4000), '👋'.repeat(4000), ` ${'x'.repeat(4000)}\n`]) {
      expect((await device.send(id, text)).status).toBe(201);
    }
  });

  test('a body of 64 KiB passes, and a byte more is a 413', async () => {
    const workspace = createTestWorkspace();
    const padded = (size: number) => `{}${' '.repeat(size - 2)}`;
    expect((await workspace.boot(padded(maxBodyBytes))).status).toBe(200);
    const answer = await workspace.boot(padded(maxBodyBytes + 1));
    expect(answer.status).toBe(413);
    expect(problemOf(answer)).toMatchObject({
      code: 'request-invalid',
      facts: {reason: 'too-large'},
    });
  });

  test.each([
    ['a body that is read whole', 5_000, {}],
    ['a body that is too large', maxBodyBytes, {}],
    ['a body that announces its size', 500_000, {'content-length': '500000'}],
    ['a body of megabytes', 3_000_000, {}],
  ])('a token that is far too large is named in %s', async (_, length, headers) => {
    const workspace = createTestWorkspace();
    for (const [before, piece] of [
      [{}, 'x'],
      [{visitorKey: (await workspace.boot()).body.visitor.key}, '\\"é😀\n'],
    ] as const) {
      const body = {...before, visitorToken: piece.repeat(length / piece.length)};
      const answer = await workspace.call('POST', '/boot', {body, headers});
      expect(answer.status).toBe(401);
      expect(problemOf(answer)).toMatchObject({code: 'token-too-large', facts: {limit: 4096}});
      expect(JSON.stringify(answer.body)).not.toContain('xxxx');
    }
  });

  test.each([
    [{visitorToken: 'x', visitorKey: 'y'.repeat(maxBodyBytes)}],
    [{visitorToken: ['x'.repeat(maxBodyBytes)]}],
    [{text: '"visitorToken":"'.repeat(maxBodyBytes)}],
  ])('another body that is too large is not blamed on the token: %#', async (body) => {
    const answer = await createTestWorkspace().boot(body);
    expect(answer.status).toBe(413);
    expect(problemOf(answer).code).toBe('request-invalid');
  });

  test('a body without end is not read to its end', async () => {
    const {service} = createTestWorkspace();
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 4096;
        controller.enqueue(new Uint8Array(4096).fill(0x20));
      },
    });
    const headers = {'content-type': 'application/json'};
    const init = {method: 'POST', headers, body, duplex: 'half'};
    const response = await service.fetch(new Request('https://service.example/v1/boot', init));
    expect(response.status).toBe(413);
    expect(pulled).toBeLessThan(2 * maxBodyBytes);
  });

  test('a Content-Length beyond the limit is refused unread', async () => {
    const {service} = createTestWorkspace();
    const request = new Request('https://service.example/v1/boot', {
      method: 'POST',
      headers: {'content-type': 'application/json', 'content-length': '10000000'},
      body: '{}',
    });
    const response = await service.fetch(request);
    expect(response.status).toBe(413);
    expect(request.bodyUsed).toBe(false);
  });
});

describe('too many requests', () => {
  const rateLimit = {burst: 3, perSecond: 0.5};

  test('boots of one device are limited, of others not, and time helps', async () => {
    const workspace = createTestWorkspace({rateLimit});
    const visitorKey = (await workspace.boot()).body.visitor.key;
    const statuses = async () =>
      [await workspace.boot({visitorKey}), await workspace.boot({visitorKey})].map(
        ({status}) => status,
      );
    expect(await statuses()).toEqual([200, 200]);
    expect(await statuses()).toEqual([200, 429]);
    const refused = await workspace.boot({visitorKey});
    expect(refused.headers.get('retry-after')).toBe('2');
    expect(problemOf(refused)).toMatchObject({
      code: 'rate-limited',
      facts: {retryAfterSeconds: 2, burst: 3},
    });
    expect((await workspace.boot()).status).toBe(200);
    workspace.pass(2);
    expect(await statuses()).toEqual([200, 429]);
    workspace.clock.time -= 60_000;
    expect(await statuses()).toEqual([429, 429]);
  });

  test('made-up visitor keys count for the client’s address, and real ones for their device', async () => {
    const clientAddress = ({headers}: Request) => headers.get('x-address') ?? undefined;
    const workspace = createTestWorkspace({rateLimit, clientAddress});
    const from = async (address: string, visitorKey?: string) => {
      const headers = {'x-address': address};
      return (await workspace.call('POST', '/boot', {body: {visitorKey}, headers})).status;
    };
    const real = (await workspace.boot()).body.visitor.key;
    const statuses = [];
    for (let i = 0; i < 5; i++) statuses.push(await from('a', `visitor_made-up-${i}`));
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    expect(await from('a')).toBe(429);
    expect(await from('b', 'visitor_made-up')).toBe(200);
    expect(await from('a', real)).toBe(200);
  });

  test('refused boots push nobody’s limit out, however many there are', async () => {
    const clientAddress = ({headers}: Request) => headers.get('x-address') ?? undefined;
    const workspace = createTestWorkspace({rateLimit: {burst: 2, perSecond: 0.001}, clientAddress});
    const {key: visitorKey} = (await workspace.boot()).body.visitor;
    const boot = async () => (await workspace.boot({visitorKey})).status;
    expect([await boot(), await boot(), await boot()]).toEqual([200, 200, 429]);
    for (let i = 0; i < 10_500; i++) {
      await workspace.call('POST', '/boot', {
        body: {visitorKey: `made-up-${i}`, visitorToken: 'refused'},
        headers: {'x-address': i % 2 ? 'attacker' : `${i}`},
      });
    }
    expect(await boot()).toBe(429);
  }, 30_000);

  test('messages of made-up sessions push nobody’s limit out', async () => {
    const workspace = createTestWorkspace({rateLimit: {burst: 2, perSecond: 0.001}});
    const {device, id} = await started(workspace);
    const send = async () => (await device.send(id, 'Hello')).status;
    expect([await send(), await send()]).toEqual([201, 429]);
    for (let i = 0; i < 10_500; i++) {
      const bearer = `session_made-up-${i}`;
      await workspace.call('POST', '/conversations', {bearer, body: {text: 'Hello'}});
    }
    expect(await send()).toBe(429);
  }, 30_000);

  test('messages of one session are limited', async () => {
    const workspace = createTestWorkspace({rateLimit});
    const {device, id} = await started(workspace);
    const sent = [];
    for (let i = 0; i < 3; i++) sent.push((await device.send(id, 'Hello')).status);
    expect(sent).toEqual([201, 201, 429]);
    expect((await device.open(id)).body.conversation.messages).toHaveLength(3);
  });

  test('boots without a key are limited where the client’s address is known', async () => {
    const clientAddress = ({headers}: Request) => headers.get('x-address') ?? undefined;
    const workspace = createTestWorkspace({rateLimit: {burst: 1, perSecond: 1}, clientAddress});
    const from = async (address: string) => {
      const headers = {'x-address': address};
      return (await workspace.call('POST', '/boot', {body: {}, headers})).status;
    };
    expect([await from('a'), await from('a'), await from('b')]).toEqual([200, 429, 200]);
  });

  test('false lets everything through', async () => {
    const workspace = createTestWorkspace({rateLimit: false});
    const device = workspace.device();
    for (let i = 0; i < 200; i++) await device.boot();
  });

  test('a limit that lets nothing through is a mistake', () => {
    expect(() => createTestWorkspace({rateLimit: {burst: 0, perSecond: 1}})).toThrow(TypeError);
    expect(() => createTestWorkspace({rateLimit: {burst: 1, perSecond: NaN}})).toThrow(TypeError);
  });
});

describe('origins', () => {
  const headers = {origin: 'https://www.acme.example'};

  test('any page may call, and read the answer, unless there is a list', async () => {
    const answer = await createTestWorkspace().call('POST', '/boot', {body: {}, headers});
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe(headers.origin);
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answer.headers.get('vary')).toBe('Origin');
    expect(answer.headers.get('access-control-expose-headers')).toBe('Retry-After');
  });

  test('a preflight is answered with what the API takes', async () => {
    const response = await createTestWorkspace().send('OPTIONS', '/conversations', {headers});
    expect(response.status).toBe(204);
    const named = (name: string) => response.headers.get(`access-control-allow-${name}`);
    expect(named('origin')).toBe(headers.origin);
    expect(named('methods')).toBe('GET, POST, DELETE');
    expect(named('headers')).toBe('authorization, content-type');
  });

  test.each([
    'https://acme.example',
    'http://www.acme.example',
    'https://www.acme.example:8443',
    'null',
  ])('%s is refused where it is not on the list, and can read why', async (origin) => {
    const workspace = createTestWorkspace({allowedOrigins: [headers.origin]});
    const answer = await workspace.call('POST', '/boot', {body: {}, headers: {origin}});
    expect(answer.status).toBe(403);
    expect(problemOf(answer)).toMatchObject({code: 'origin-not-allowed', facts: {origin}});
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    expect(await workspace.store.visitors()).toEqual([]);
  });

  test('the list’s origins and the service’s own are let through', async () => {
    const workspace = createTestWorkspace({allowedOrigins: [headers.origin]});
    for (const origin of [headers.origin, 'https://service.example']) {
      expect((await workspace.call('POST', '/boot', {body: {}, headers: {origin}})).status).toBe(
        200,
      );
    }
    expect((await workspace.boot()).status).toBe(200);
  });

  test('problems can be read as well', async () => {
    const answer = await createTestWorkspace().call('GET', '/conversations', {headers});
    expect(answer.status).toBe(401);
    expect(answer.headers.get('access-control-allow-origin')).toBe(headers.origin);
  });
});

describe('addresses', () => {
  test('stand under the base path', async () => {
    const workspace = createTestWorkspace({basePath: '/playground/site/service'});
    expect((await workspace.boot()).status).toBe(200);
    const elsewhere = new Request('https://service.example/v1/boot', {method: 'POST'});
    expect((await workspace.service.fetch(elsewhere)).status).toBe(404);
  });

  test.each([
    '',
    '/',
    '/boot/',
    '/bot',
    '/BOOT',
    '/inbox//',
    '//inbox',
    '//service.example/inbox',
    'x/inbox',
    '@service.example/inbox',
    '/conversations//messages',
    '/conversations/a/b',
    '/../v1/bot',
  ])('/v1%s is none', async (path) => {
    const answer = await createTestWorkspace().call('GET', path, {bearer: operatorKey});
    expect(answer.status).toBe(404);
    expect(problemOf(answer)).toMatchObject({
      code: 'request-invalid',
      facts: {reason: 'no-such-address'},
    });
  });

  test('the answer to HEAD has no body', async () => {
    const response = await createTestWorkspace().send('HEAD', '/inbox', {bearer: operatorKey});
    expect(response.status).toBe(405);
    expect(response.body).toBeNull();
  });

  test.each([
    ['GET', '/boot', 'POST'],
    ['HEAD', '/events', 'GET'],
    ['PUT', '/conversations', 'GET, POST'],
    ['DELETE', '/inbox/some-id', 'GET'],
  ])('%s %s is a 405 that names %s', async (method, path, allow) => {
    const response = await createTestWorkspace().send(method, path, {bearer: operatorKey});
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe(allow);
  });

  const noMethods = [
    'constructor',
    'toString',
    'valueOf',
    'hasOwnProperty',
    '__proto__',
    '__defineGetter__',
    'GETT',
    'PUT',
    'ALL',
  ];

  test.each(noMethods)('%s is a method of no address', async (method) => {
    const workspace = createTestWorkspace();
    for (const [path, methods] of Object.entries(routes)) {
      const address = path.replace(':id', 'some-id');
      const answer = await workspace.call(method, address, {
        bearer: operatorKey,
        headers: {'x-echo': 'do-not-repeat'},
        body: {text: 'do-not-repeat'},
      });
      expect(answer.status).toBe(405);
      expect(answer.headers.get('allow')).toBe(Object.keys(methods).join(', '));
      expect(problemOf(answer)).toMatchObject({code: 'request-invalid', facts: {reason: 'method'}});
      expect(JSON.stringify([...answer.headers, answer.body])).not.toContain('do-not-repeat');
    }
    expect((await workspace.call(method, '/constructor')).status).toBe(404);
  });

  test('a method in lower case is another method', async () => {
    const request = new Request('https://service.example/v1/conversations');
    // `Request` writes the common methods in upper case; a server's own adapter may not.
    Object.defineProperty(request, 'method', {value: 'get'});
    expect((await createTestWorkspace().service.fetch(request)).status).toBe(405);
  });

  test.each([
    ['/session_of-a-visitor', 'of-a-visitor'],
    ['/secrets/one/two', 'two'],
    ['/bootx?visitorToken=eyJhbGciOiJIUzI1NiJ9.e30.c2ln', 'eyJ'],
    ['/%70asted', 'asted'],
    ['/conversations/%ff/pasted', 'pasted'],
  ])('nothing of %s is repeated', async (path, part) => {
    const answer = await createTestWorkspace().call('GET', path);
    expect(answer.status).toBe(404);
    expect(JSON.stringify([...answer.headers, answer.body])).not.toContain(part);
  });

  test.each(['%ff', '%', 'constructor', '__proto__'])('an id may be anything: %s', async (id) => {
    const workspace = createTestWorkspace();
    const device = workspace.device();
    await device.boot();
    expect(problemOf(await device.open(id)).code).toBe('conversation-not-found');
    expect((await workspace.callAsOperator('DELETE', `/secrets/${id}`)).status).toBe(404);
  });

  test('the address of a problem’s page is relative where the site’s is not known', async () => {
    const service = createService({store: createMemoryStore(), operatorKey});
    const response = await service.fetch(new Request('https://service.example/v1/inbox'));
    expect(await response.json()).toMatchObject({
      type: '/docs/troubleshooting/session-missing/',
      status: 401,
    });
  });
});

describe('a fault of the service itself', () => {
  test('is a 500 without a code, that tells nothing of the fault', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const fault = new Error('the disk is full');
    const store = {...createMemoryStore(), boot: () => Promise.reject(fault)};
    const answer = await createTestWorkspace({store}).boot();
    expect(answer.status).toBe(500);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.body).toMatchObject({type: 'about:blank', status: 500});
    expect(JSON.stringify(answer.body)).not.toContain('disk');
    expect(log).toHaveBeenCalledWith(expect.any(String), fault);
  });

  test('an empty operator key is a mistake', () => {
    expect(() => createTestWorkspace({operatorKey: ''})).toThrow(TypeError);
  });
});
