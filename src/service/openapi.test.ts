import {afterAll, describe, expect, test, vi} from 'vitest';
import {codesByGroup, isProblemCode} from '../problems';
import {createMemoryStore, type Store} from '.';
import {openapi} from './openapi';
import {maxBodyBytes} from './limits';
import {routes} from './routes';
import {schemaErrors} from './testing/schema-errors';
import {createTestWorkspace, operatorKey} from './testing/workspace';

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
  expect(schemaErrors(body, documented!.content![type]!.schema)).toEqual([]);
  if (type !== 'application/problem+json' || status === 500) return;
  const token = operation.operationId === 'boot' && tokenCodes.includes(body.code ?? '');
  if (!token) expect(documented?.description).toContain(`\`${body.code}\``);
}

const tokenCodes: string[] = Object.entries(codesByGroup)
  .filter(([group]) => group !== 'page' && group !== 'snippet' && group !== 'service')
  .flatMap(([, codes]) => codes);

/** A workspace in which a conversation exists, and the ways to ask for one operation in it. */
async function prepared(
  operation: Operation,
  options: Parameters<typeof createTestWorkspace>[0] = {},
) {
  const workspace = createTestWorkspace(options);
  const device = workspace.device();
  await device.signIn(1, {name: 'Jane Doe', email: 'jane@example.com'});
  const conversation = await device.start('Hello', 'c1');
  await workspace.callAsOperator('POST', `/inbox/${conversation.id}/messages`, {text: 'Hi!'});
  const [secret] = await workspace.secrets();
  const scheme = operation.security.map((each) => Object.keys(each)[0]);
  const bearer = scheme.includes('session') ? device.session : operatorKey;
  const credential = scheme.length === 0 ? undefined : bearer;
  const ids = {conversation: conversation.id, secret: secret!.id, none: 'no-such-id'};
  return {workspace, device, bearer: credential, ids};
}

describe.each(operations)('$method $path', ({method, path, operation}) => {
  const example = operation.requestBody?.content['application/json'].example;
  const address = (id: string) => path.replace('/v1', '').replace('{id}', id);
  const idOf = (ids: {conversation: string; secret: string}) =>
    path.includes('secrets') ? ids.secret : ids.conversation;

  async function ask(
    init: {bearer?: string; body?: unknown; headers?: Record<string, string>; id?: string} = {},
    options: Parameters<typeof createTestWorkspace>[0] = {},
  ) {
    const {workspace, bearer, ids} = await prepared(operation, options);
    const request = {bearer, body: example, ...init};
    await hold(operation, await workspace.send(method, address(init.id ?? idOf(ids)), request));
    return workspace;
  }

  test('answers its example', () => ask());

  test('its example fits its schema', () => {
    const content = operation.requestBody?.content['application/json'];
    if (!content) return expect(method).not.toBe('POST');
    expect(schemaErrors(content.example, content.schema)).toEqual([]);
  });

  test('refuses as it says', async () => {
    const known = Object.keys(operation.responses);
    const {workspace, ids, bearer} = await prepared(operation);
    const send = (init: Parameters<typeof workspace.send>[2]) =>
      workspace.send(method, address(idOf(ids)), {bearer, body: example, ...init});
    await hold(operation, await send({headers: {origin: 'https://www.acme.example'}}));
    await ask({headers: {origin: 'https://evil.example'}}, {allowedOrigins: []});
    if (operation.security.length > 0) {
      for (const credential of [undefined, 'unknown', await workspace.sign({id: 1})]) {
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
      await hold(
        operation,
        await workspace.send(method, address(ids.none), {bearer, body: example}),
      );
    }
    if (known.includes('429')) await limited();
    await failing();
  });

  async function limited() {
    const {workspace, bearer, ids, device} = await prepared(operation, {
      rateLimit: {burst: 2, perSecond: 1},
    });
    const body = operation.operationId === 'boot' ? {visitorKey: device.key} : example;
    for (let i = 0; i < 2; i++) await workspace.send(method, address(idOf(ids)), {bearer, body});
    const response = await workspace.send(method, address(idOf(ids)), {bearer, body});
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
    const {workspace, bearer, ids} = await prepared(operation, {store});
    broken = true;
    const response = await workspace.send(method, address(idOf(ids)), {bearer, body: example});
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
  const session = {token: 't', expiresAt: '2026-03-01T12:00:00.000Z'};
  const booted = {session, visitor: {id: 'v', key: 'k'}, user: null, warnings: []};

  test.each<[string, object, string[]]>([
    ['all of it', booted, []],
    ['a user', {...booted, user: {id: '1', name: 'Jane'}}, []],
    ['a member missing', {...booted, user: undefined}, [" must have required property 'user'"]],
    ['a member too many', {...booted, more: 1}, [' must NOT have additional properties']],
    ['a wrong type', {...booted, warnings: {}}, ['/warnings must be array']],
    [
      'a time that is none',
      {...booted, session: {...session, expiresAt: 'soon'}},
      ['/session/expiresAt must match format "date-time"'],
    ],
  ])('a boot’s answer with %s', (_, value, errors) => {
    const answer = JSON.parse(JSON.stringify(value)) as object;
    expect(schemaErrors(answer, {$ref: '#/components/schemas/BootResponse'})).toEqual(errors);
  });

  test('a keyword that is not known is refused', () => {
    expect(() => schemaErrors({}, {unknownKeyword: []})).toThrow('unknownKeyword');
  });

  test.each<[keyof typeof openapi.components.schemas, object, boolean]>([
    ['SendRequest', {text: 'Hi', clientId: 'c'.repeat(128)}, true],
    ['SendRequest', {text: 'Hi', clientId: 'c'.repeat(129)}, false],
    ['SendRequest', {clientId: 'c1'}, false],
    ['SecretRequest', {overlapSeconds: 30 * 24 * 3600}, true],
    ['SecretRequest', {overlapSeconds: 30 * 24 * 3600 + 1}, false],
    ['SecretRequest', {overlapSeconds: 0.5}, false],
    ['BootRequest', {visitorToken: {not: 'a token'}}, true],
    ['BootRequest', {visitorKey: ''}, false],
    ['Empty', {more: 1}, false],
  ])('%s %j is documented as the service takes it', (name, body, taken) => {
    const errors = schemaErrors(body, {$ref: `#/components/schemas/${name}`});
    expect(errors.length === 0).toBe(taken);
  });
});
