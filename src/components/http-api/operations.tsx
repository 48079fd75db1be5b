import type {ReactNode} from 'react';
import Heading from '@theme/Heading';
import {InlineCode} from '../inline-code';
import {ScrollTable} from '../scroll-table';
import {endpoints, schemaOf, type Endpoint} from './document';
import styles from './styles.module.css';
import {Type} from './type';

/** The operations that the document files under a tag. */
export function Operations({tag}: {tag: 'Visitor' | 'Operator'}): ReactNode {
  return endpoints
    .filter(({operation}) => operation.tags.includes(tag))
    .map((endpoint) => <Entry key={endpoint.operation.operationId} endpoint={endpoint} />);
}

function Entry({endpoint: {method, path, operation}}: {endpoint: Endpoint}): ReactNode {
  const request = schemaOf(operation.requestBody?.content);
  return (
    <section>
      <Heading as="h3" id={operation.operationId} className={styles.heading}>
        <code>
          <b>{method}</b> {path}
        </code>
      </Heading>
      <p>
        {operation.summary}. {operation.description && <InlineCode text={operation.description} />}
      </p>
      {request && (
        <p>
          Body:{' '}
          <code>
            <Type schema={request} />
          </code>
        </p>
      )}
      <Answers operation={operation} />
    </section>
  );
}

function Answers({operation}: {operation: Endpoint['operation']}): ReactNode {
  return (
    <ScrollTable>
      <thead>
        <tr>
          <th>Status</th>
          <th>Response</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(operation.responses).map(([status, {description, content}]) => {
          // A problem document is what every error is: the page says so once.
          const schema = Number(status) < 400 ? schemaOf(content) : undefined;
          return (
            <tr key={status}>
              <td>{status}</td>
              <td>
                <InlineCode text={description} linked />{' '}
                {schema && (
                  <code className={styles.body}>
                    <Type schema={schema} />
                  </code>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </ScrollTable>
  );
}
