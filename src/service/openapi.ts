import {operatorPaths} from './openapi/operator-paths';
import {schemas} from './openapi/schemas';
import {visitorPaths} from './openapi/visitor-paths';

const idParameter = {name: 'id', in: 'path', required: true, schema: {type: 'string'}};

const paths = Object.fromEntries(
  Object.entries({...visitorPaths, ...operatorPaths}).map(([path, operations]) => [
    `/v1${path}`,
    {...(path.includes('{id}') ? {parameters: [idParameter]} : {}), ...operations},
  ]),
);

/** The HTTP API as OpenAPI 3.1 describes it. The tests hold it against the handler. */
export const openapi = {
  openapi: '3.1.1',
  info: {
    title: 'Algomo chat service',
    version: '1.0.0',
    description:
      'What the widget and the inbox talk to. Every error is a problem document (RFC 9457) with a `code`. An address that does not exist is a 404, a method that it does not take a 405 with `Allow`, both `request-invalid`.',
  },
  tags: [
    {name: 'Visitor', description: 'With the session of a boot as the bearer.'},
    {name: 'Operator', description: 'With the workspace’s operator key as the bearer.'},
  ],
  paths,
  components: {
    schemas,
    securitySchemes: {
      session: {
        type: 'http',
        scheme: 'bearer',
        description: '`session.token` of a boot. Lives one hour.',
      },
      operatorKey: {
        type: 'http',
        scheme: 'bearer',
        description: 'The operator key of the workspace.',
      },
    },
  },
} as const;
