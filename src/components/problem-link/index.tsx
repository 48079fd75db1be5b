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

/** Problems in a row, each a link, with commas between them. */
export function ProblemLinks({codes}: {codes: readonly ProblemCode[]}): ReactNode {
  return codes.map((code, index) => (
    <span key={code}>
      {index > 0 && ', '}
      <ProblemLink code={code} />
    </span>
  ));
}
