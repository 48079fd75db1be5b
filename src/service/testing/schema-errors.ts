import {Ajv2020} from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import {openapi} from '../openapi';

// `strict`: a keyword or a format that is not known is an error of the document.
const ajv = new Ajv2020({allErrors: true, strict: true});
addFormats.default(ajv);
ajv.addVocabulary(['components']);
ajv.addSchema({$id: 'openapi', components: openapi.components}, 'openapi');

/**
 * Where a value breaks a schema of the OpenAPI document, as paths with reasons; empty if it keeps to it.
 *
 * @example schemaErrors({id: 1}, {$ref: '#/components/schemas/User'}) // ['/id must be string']
 */
export function schemaErrors(value: unknown, schema: object): string[] {
  const validate = ajv.compile(inDocument(schema));
  validate(value);
  return (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`);
}

/** The schema with its references led into the document. */
function inDocument(schema: object): object {
  return JSON.parse(
    JSON.stringify(schema).replaceAll('"#/components/', '"openapi#/components/'),
  ) as object;
}
