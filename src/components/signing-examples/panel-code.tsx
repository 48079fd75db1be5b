import type {ReactNode} from 'react';
import CodeBlock from '@theme/CodeBlock';
import {useTabs} from '@docusaurus/theme-common/internal';
import type {LanguageId} from '../../../examples/languages';

interface Props {
  /** The tab that the code stands in. */
  tab: LanguageId;
  /** As Prism names it. */
  language: string;
  title: string;
  children: string;
}

/** Code in a tab. Until the tab is open it is text alone: colours cost an element for each word. */
export function PanelCode({tab, children, ...block}: Props): ReactNode {
  const open = useTabs().selectedValue === tab;
  if (open) return <CodeBlock {...block}>{children}</CodeBlock>;
  return (
    <pre>
      <code>{children}</code>
    </pre>
  );
}
