import type {ReactNode} from 'react';
import BrowserOnly from '@docusaurus/BrowserOnly';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {loaded} from '../loaded';

const Question = loaded(() => import('./question'));

/** “Was this page helpful?”, if the site is configured with an endpoint for it. Nothing is stored here. */
export function Feedback(): ReactNode {
  const endpoint = useDocusaurusContext().siteConfig.customFields?.['feedbackUrl'];
  const {pathname} = useLocation();
  if (typeof endpoint !== 'string') return null;
  return (
    <BrowserOnly>
      {() => <Question key={pathname} endpoint={endpoint} page={pathname} />}
    </BrowserOnly>
  );
}
