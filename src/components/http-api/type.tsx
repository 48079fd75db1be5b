import {Fragment, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {schemaAnchor, type Schema} from './document';

/** A schema in the notation of TypeScript; a named one leads to its section. */
export function Type({schema}: {schema: Schema}): ReactNode {
  if (schema.$ref) return <Reference name={schema.$ref.replace(/^.*\//, '')} />;
  if (schema.anyOf) return <Alternatives schemas={schema.anyOf} />;
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.items) {
    return (
      <>
        <Type schema={schema.items} />
        []
      </>
    );
  }
  if (schema.properties) return <Members schema={schema} />;
  return schema.type ?? 'any';
}

function Reference({name}: {name: string}): ReactNode {
  return <Link to={`#${schemaAnchor(name)}`}>{name}</Link>;
}

function Alternatives({schemas}: {schemas: readonly Schema[]}): ReactNode {
  return schemas.map((schema, index) => (
    <Fragment key={index}>
      {index > 0 && ' | '}
      <Type schema={schema} />
    </Fragment>
  ));
}

function Members({schema}: {schema: Schema}): ReactNode {
  return (
    <>
      {'{'}
      {Object.entries(schema.properties ?? {}).map(([name, member], index) => (
        <Fragment key={name}>
          {index > 0 && ', '}
          {name}
          {schema.required?.includes(name) ? '' : '?'}: <Type schema={member} />
        </Fragment>
      ))}
      {'}'}
    </>
  );
}
