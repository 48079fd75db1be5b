/** The service's OpenAPI document, written by src/plugins/published-documents. */
declare module '@openapi-document' {
  import type {Operation, Schema} from './document';

  const openapi: {
    paths: Record<string, Record<string, Operation>>;
    components: {schemas: Record<string, Schema>};
  };
  export default openapi;
}
