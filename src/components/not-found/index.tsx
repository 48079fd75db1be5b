import type {ReactNode} from 'react';
import BrowserOnly from '@docusaurus/BrowserOnly';
import Link from '@docusaurus/Link';
import {loaded} from '../loaded';

// The pages of the documentation have this page at hand, and nothing of what it looks up.
const Likely = loaded(() => import('./likely'));

/** What the reader may have looked for, by the words of the address. */
export function NotFound(): ReactNode {
  return (
    <main className="container margin-vert--xl">
      <h1>Page not found</h1>
      <p>There is no page at this URL. It may have moved, or the link has a mistake.</p>
      <BrowserOnly>{() => <Likely path={location.pathname} />}</BrowserOnly>
      <ul>
        <li>
          <Link to="/docs/visitor-authentication/">Guide</Link>
        </li>
        <li>
          <Link to="/docs/visitor-authentication/encrypting-user-data/">Signing examples</Link>
        </li>
        <li>
          <Link to="/docs/troubleshooting/">Troubleshooting: all problems, by what you see</Link>
        </li>
        <li>
          <Link to="/docs/reference/widget/">Reference</Link>
        </li>
        <li>
          <Link to="/playground/">Playground</Link>
        </li>
      </ul>
    </main>
  );
}
