import {afterAll, describe, expect, test, vi} from 'vitest';
import {codesByGroup, isProblemCode} from '../problems';
import {createMemoryStore, type Store} from '.';
import {openapi} from './openapi';
import {maxBodyBytes} from './limits';
import {routes} from './routes';
import {misfits} from './testing/json-schema';
import {createWorld, operatorKey} from './testing/world';

interface Operation {
  operationId: string;
  security: Record<string, unknown>[];
  requestBody?: {content: {'application/json': {schema: object; example: unknown}}};
  responses: Record<string, {description: string; content?: Record<string, {schema: object}>}>;
}

const definitions = openapi.components.schemas as never as Record<string, Record<string, unknown>>;

const operations = Object.entries(openapi.paths).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([method]) => method !== 'parameters')
    .map(([method, operation]) => ({
      path,
      method: method.toUpperCase(),
      operation: operation as never as Operation,
    })),
);

const seen = new Set<string>();

/** Holds a response against the document. */
async function hold(operation: Operation, response: Response): Promise<void> {
  const {status} = response;
  const documented = operation.responses[status];
  expect(documented, `${operation.operationId} answers ${status}`).toBeDefined();
  seen.add(`${operation.operationId} ${status}`);
  const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
  expect(Object.keys(documented?.content ?? {'': null})).toEqual([type]);
  if (type === 'text/event-stream') return response.body?.cancel();
  const text = await response.text();
  if (type === '') return expect(text).toBe('');
  const body = JSON.parse(text) as {code?: string};
  expect(misfits(body, documented!.content![type]!.schema as never, definitions)).toEqual([]);
  if (type !== 'application/problem+json' || status === 500) return;
  const token = operation.operationId === 'boot' && tokenCodes.includes(body.code ?? '');
  if (!token) expect(documented?.description).toContain(`\`${body.code}\``);
}

const tokenCodes: string[] = Object.entries(codesByGroup)
  .filter(([group]) => group !== 'page' && group !== 'snippet' && group !== 'service')
  .flatMap(([, codes]) => codes);

/** A world in which a conversation exists, and the ways to ask for one operation in it. */
async function prepared(operation: Operation, options: Parameters<typeof createWorld>[0] = {}) {
  const world = createWorld(options);
  const device = world.device();
  await device.signIn(1, {name: 'Jane Doe', email: 'jane@example.com'});
  const conversation = await device.start('Hello', 'c1');
  await world.operate('POST', `/inbox/${conversation.id}/messages`, {text: 'Hi!'});
  const [secret] = await world.secrets();
  const scheme = operation.security.map((each) => Object.keys(each)[0]);
  const bearer = scheme.includes('session') ? device.session : operatorKey;
  const credential = scheme.length === 0 ? undefined : bearer;
  const ids = {conversation: conversation.id, secret: secret!.id, none: 'no-such-id'};
  return {world, device, bearer: credential, ids};
}

describe.each(operations)('$method $path', ({method, path, operation}) => {
  const example = operation.requestBody?.content['application/json'].example;
  const address = (id: string) => path.replace('/v1', '').replace('{id}', id);
  const idOf = (ids: {conversation: string; secret: string}) =>
    path.includes('secrets') ? ids.secret : ids.conversation;

  async function ask(
    init: {bearer?: string; body?: unknown; headers?: Record<string, string>; id?: string} = {},
    options: Parameters<typeof createWorld>[0] = {},
  ) {
    const {world, bearer, ids} = await prepared(operation, options);
    const request = {bearer, body: example, ...init};
    await hold(operation, await world.send(method, address(init.id ?? idOf(ids)), request));
    return world;
  }

  test('answers its example', () => ask());

  test('its example fits its schema', () => {
    const content = operation.requestBody?.content['application/json'];
    if (!content) return expect(method).not.toBe('POST');
    expect(misfits(content.example, content.schema as never, definitions)).toEqual([]);
  });

  test('refuses as it says', async () => {
    const known = Object.keys(operation.responses);
    const {world, ids, bearer} = await prepared(operation);
    const send = (init: Parameters<typeof world.send>[2]) =>
      world.send(method, address(idOf(ids)), {bearer, body: example, ...init});
    await hold(operation, await send({headers: {origin: 'https://www.acme.example'}}));
    await ask({headers: {origin: 'https://evil.example'}}, {allowedOrigins: []});
    if (operation.security.length > 0) {
      for (const credential of [undefined, 'unknown', await world.sign({id: 1})]) {
        await hold(operation, await send({bearer: credential}));
      }
    } else {
      await hold(operation, await send({body: {visitorToken: 'broken'}}));
    }
    if (operation.requestBody) {
      await hold(operation, await send({body: {unknown: true}}));
      await hold(operation, await send({body: ' '.repeat(maxBodyBytes + 1)}));
      await hold(operation, await send({body: '{}', headers: {'content-type': 'text/plain'}}));
    }
    if (known.includes('404')) {
      await hold(operation, await world.send(method, address(ids.none), {bearer, body: example}));
    }
    if (known.includes('429')) await limited();
    await failing();
  });

  async function limited() {
    const {world, bearer, ids, device} = await prepared(operation, {
      rateLimit: {burst: 2, perSecond: 1},
    });
    const body = operation.operationId === 'boot' ? {visitorKey: device.key} : example;
    for (let i = 0; i < 2; i++) await world.send(method, address(idOf(ids)), {bearer, body});
    const response = await world.send(method, address(idOf(ids)), {bearer, body});
    expect(response.status).toBe(429);
    await hold(operation, response);
  }

  async function failing() {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let broken = false;
    const store = new Proxy(createMemoryStore(), {
      get: (target, name: keyof Store) =>
        broken ? () => Promise.reject(new Error('fault')) : target[name],
    });
    const {world, bearer, ids} = await prepared(operation, {store});
    broken = true;
    const response = await world.send(method, address(idOf(ids)), {bearer, body: example});
    expect(response.status).toBe(500);
    await hold(operation, response);
    log.mockRestore();
  }
});

describe('the document', () => {
  afterAll(() => {
    const documented = operations.flatMap(({operation}) =>
      Object.keys(operation.responses).map((status) => `${operation.operationId} ${status}`),
    );
    expect([...seen].sort()).toEqual(documented.sort());
  });

  test('has the addresses that the handler has', () => {
    const handled = Object.entries(routes).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} /v1${path.replace(':id', '{id}')}`),
    );
    expect(operations.map(({method, path}) => `${method} ${path}`).sort()).toEqual(handled.sort());
  });

  test('names operations once, and codes of the catalogue only', () => {
    const names = operations.map(({operation}) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
    for (const {operation} of operations) {
      for (const [status, {description}] of Object.entries(operation.responses)) {
        const codes = [...description.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, code]) => code);
        if (status >= '400' && status !== '500') expect(codes.length).toBeGreaterThan(0);
        for (const code of codes) expect(isProblemCode(code)).toBe(true);
      }
    }
  });

  test('is JSON', () => {
    expect(JSON.parse(JSON.stringify(openapi))).toEqual(openapi);
  });

  test('has no schema that nothing refers to', () => {
    const text = JSON.stringify(openapi);
    for (const name of Object.keys(definitions)) {
      expect(text).toContain(`"#/components/schemas/${name}"`);
    }
  });
});

describe('the check of the schemas', () => {
  const schema = {
    type: 'object',
    properties: {a: {type: 'integer', minimum: 1}, b: {anyOf: [{enum: ['x']}, {type: 'null'}]}},
    required: ['a'],
    additionalProperties: false,
  };

  test.each([
    [{a: 1}, 0],
    [{a: 1, b: null}, 0],
    [{}, 1],
    [{a: 0}, 1],
    [{a: 1.5}, 1],
    [{a: 1, c: 1}, 1],
    [{a: 1, b: 'y'}, 2],
    [[], 1],
    [null, 1],
  ])('%j has %i misfits', (value, count) => {
    expect(misfits(value, schema, {})).toHaveLength(count);
  });

  test('throws at a keyword that it does not know', () => {
    expect(() => misfits({}, {oneOf: []}, {})).toThrow(TypeError);
  });
});
