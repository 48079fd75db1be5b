import type {ReactNode} from 'react';
import CodeBlock from '@theme/CodeBlock';
import {examplePayload} from '../../visitor-token/claims';

/** Every field with its example, as JSON. */
export function ExamplePayload(): ReactNode {
  return <CodeBlock language="json">{JSON.stringify(examplePayload, null, 2)}</CodeBlock>;
}
