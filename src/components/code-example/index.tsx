import type {ReactNode} from 'react';
import CodeBlock from '@theme/CodeBlock';
import {docsRegion} from '../../example-code/region';

interface Props {
  /** The text of a file of `examples/`, imported with `?raw`. */
  source: string;
  /** As Prism names it. */
  language: string;
  title?: string;
}

/** A file of `examples/`: its `#region docs`, or the whole where it has none. */
export function CodeExample({source, language, title}: Props): ReactNode {
  const text = source.includes('#region docs') ? docsRegion(source) : source;
  return (
    <CodeBlock language={language} title={title}>
      {text.trimEnd()}
    </CodeBlock>
  );
}
