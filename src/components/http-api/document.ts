import openapi from '@openapi-document';

/** The parts of JSON Schema that the service's document uses. */
export interface Schema {
  $ref?: string;
  type?: string;
  description?: string;
  properties?: Record<string, Schema>;
  required?: readonly string[];
  items?: Schema;
  anyOf?: readonly Schema[];
  enum?: readonly string[];
  const?: unknown;
  default?: unknown;
}

type Content = Record<string, {schema: Schema}>;

export interface Operation {
  operationId: string;
  summary: string;
  description?: string;
  tags: readonly string[];
  security: readonly Record<string, unknown>[];
  requestBody?: {content: Content};
  responses: Record<string, {description: string; content?: Content}>;
}

export interface Endpoint {
  method: string;
  path: string;
  operation: Operation;
}

/** All operations, in the document's order. */
export const endpoints: readonly Endpoint[] = Object.entries(openapi.paths).flatMap(
  ([path, operations]) =>
    Object.entries(operations)
      .filter(([method]) => method !== 'parameters')
      .map(([method, operation]) => ({
        method: method.toUpperCase(),
        path,
        operation,
      })),
);

export const schemas = Object.entries(openapi.components.schemas);

export function schemaOf(content: Content | undefined): Schema | undefined {
  return Object.values(content ?? {})[0]?.schema;
}

/** The anchor of a schema's section. */
export function schemaAnchor(name: string): string {
  return `schema-${name.toLowerCase()}`;
}
