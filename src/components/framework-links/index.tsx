import {Fragment, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {appIds, appNames} from '../../example-code/app-names';

/** A link to each framework's page, in one sentence. */
export function FrameworkLinks(): ReactNode {
  return appIds.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <Link to={`/docs/visitor-authentication/frameworks/${id}/`}>{appNames[id]}</Link>
    </Fragment>
  ));
}
