import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import CodeBlock from '@theme/CodeBlock';
import type {ReactNode} from 'react';

interface Props {
  /** What follows the program’s name, such as `check http://localhost:3000/`. */
  args?: string;
}

/** The command that runs the sandbox from this site. */
export function SandboxCommand({args}: Props): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const address = new URL('sandbox.tgz', siteConfig.url + siteConfig.baseUrl).href;
  return <CodeBlock>{['npx', address, args].filter(Boolean).join(' ')}</CodeBlock>;
}
