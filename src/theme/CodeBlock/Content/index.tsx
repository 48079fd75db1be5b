import type {ReactNode} from 'react';
import {useCodeBlockContext} from '@docusaurus/theme-common/internal';
import type {Props} from '@theme/CodeBlock/Content';
import {CodeLines} from '../../../components/code-example/code-lines';

/** The theme colours code in the browser, with Prism. Here the build does, so other code has no colours. */
export default function CodeBlockContent({className}: Props): ReactNode {
  return <CodeLines className={className}>{useCodeBlockContext().metadata.code}</CodeLines>;
}
