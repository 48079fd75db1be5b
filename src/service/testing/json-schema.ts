type Schema = Readonly<Record<string, unknown>>;

const known = new Set(
  '$ref type properties required additionalProperties items enum const anyOf pattern format minLength maxLength minimum maximum description default'.split(
    ' ',
  ),
);

/**
 * What of `value` does not fit the JSON Schema, as paths with reasons. It knows the keywords that the
 * OpenAPI document uses, and throws at any other.
 */
export function misfits(
  value: unknown,
  schema: Schema,
  definitions: Readonly<Record<string, Schema>>,
  path = '$',
): string[] {
  const unknown = Object.keys(schema).filter((keyword) => !known.has(keyword));
  if (unknown.length > 0) throw new TypeError(`Unknown keywords: ${unknown.join(', ')}`);

  if (typeof schema.$ref === 'string') {
    const name = schema.$ref.replace('#/components/schemas/', '');
    const definition = definitions[name];
    if (!definition) throw new TypeError(`There is no schema ${name}.`);
    return misfits(value, definition, definitions, path);
  }
  if (Array.isArray(schema.anyOf)) {
    const attempts = (schema.anyOf as Schema[]).map((one) =>
      misfits(value, one, definitions, path),
    );
    return attempts.some((attempt) => attempt.length === 0) ? [] : attempts.flat();
  }
  const wrong = (fits: boolean, reason: string) => (fits ? [] : [`${path}: ${reason}`]);
  if ('const' in schema) return wrong(value === schema.const, `is not ${String(schema.const)}`);
  if (Array.isArray(schema.enum)) return wrong(schema.enum.includes(value), 'is not in the list');
  if (schema.type === undefined) return [];

  const type = typeOf(value);
  if (type !== schema.type && !(type === 'integer' && schema.type === 'number')) {
    return wrong(false, `is ${type}, not ${String(schema.type)}`);
  }
  if (typeof value === 'string') return wrong(textFits(value, schema), 'does not fit');
  if (typeof value === 'number') {
    const {minimum = -Infinity, maximum = Infinity} = schema as Record<string, number>;
    return wrong(value >= minimum && value <= maximum, 'is out of range');
  }
  if (Array.isArray(value)) {
    const items = schema.items as Schema;
    return value.flatMap((item, index) => misfits(item, items, definitions, `${path}[${index}]`));
  }
  if (type !== 'object' || !schema.properties) return [];

  const properties = schema.properties as Readonly<Record<string, Schema>>;
  const members = value as Readonly<Record<string, unknown>>;
  const missing = ((schema.required ?? []) as string[]).filter((name) => !(name in members));
  return [
    ...missing.map((name) => `${path}.${name}: is missing`),
    ...Object.entries(members).flatMap(([name, member]) => {
      const property = properties[name];
      if (property) return misfits(member, property, definitions, `${path}.${name}`);
      return wrong(schema.additionalProperties !== false, `must not have ${name}`);
    }),
  ];
}

function textFits(text: string, schema: Schema): boolean {
  const {minLength = 0, maxLength = Infinity} = schema as Record<string, number>;
  if (text.length < minLength || text.length > maxLength) return false;
  if (typeof schema.pattern === 'string' && !new RegExp(schema.pattern, 'u').test(text))
    return false;
  return schema.format !== 'date-time' || new Date(text).toJSON() === text;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}
