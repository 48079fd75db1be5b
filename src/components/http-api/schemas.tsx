import type {ReactNode} from 'react';
import Heading from '@theme/Heading';
import {InlineCode} from '../inline-code';
import {ScrollTable} from '../scroll-table';
import {schemaAnchor, schemas, type Schema} from './document';
import styles from './styles.module.css';
import {Type} from './type';

/** Every named shape of the document, with its members. */
export function Schemas(): ReactNode {
  return schemas.map(([name, schema]) => (
    <section key={name}>
      <Heading as="h3" id={schemaAnchor(name)} className={styles.heading}>
        <code>{name}</code>
      </Heading>
      <Members schema={schema} />
    </section>
  ));
}

function Members({schema}: {schema: Schema}): ReactNode {
  const members = Object.entries(schema.properties ?? {});
  if (members.length === 0) return <p>An object without fields.</p>;
  return (
    <ScrollTable>
      <thead>
        <tr>
          <th>Field</th>
          <th>Type</th>
          <th>Meaning</th>
        </tr>
      </thead>
      <tbody>
        {members.map(([name, member]) => (
          <tr key={name}>
            <td>
              <code>
                {name}
                {schema.required?.includes(name) ? '' : '?'}
              </code>
            </td>
            <td>
              <code>
                <Type schema={member} />
              </code>
            </td>
            <td>
              <InlineCode text={member.description ?? ''} linked />
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
