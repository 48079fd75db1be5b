import type {ReactNode} from 'react';
import pages from '@generated/coloured-code/default/pages.json';
import {ColouredBlock} from '../code-example/coloured-block';

/** Every field with its example, as JSON. */
export function ExamplePayload(): ReactNode {
  return <ColouredBlock html={pages['payload'] ?? ''} language="json" />;
}
