import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {ProblemCode} from '../../problems';

interface Props {
  code: ProblemCode;
  /** @default the code itself */
  children?: ReactNode;
}

/** Leads to the page of a problem. */
export function ProblemLink({code, children}: Props): ReactNode {
  return <Link to={`/docs/troubleshooting/${code}/`}>{children ?? <code>{code}</code>}</Link>;
}
