import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';

/** What the playground does, for readers who see only text. */
export function PlaygroundText(): ReactNode {
  return (
    <>
      <p>The playground needs JavaScript, because all of it runs in your browser. In it you can:</p>
      <ul>
        <li>
          <strong>Sign a user’s data.</strong> Edit the fields and the lifetime, and see the visitor
          token with its header, its claims, and each check in order. The code that signs this
          payload is shown in every language of the{' '}
          <Link to="/docs/visitor-authentication/encrypting-user-data/">signing examples</Link>.
        </li>
        <li>
          <strong>Check a token.</strong> Paste a token, or anything that contains one, and see what
          is wrong with it. It can be checked as of now, or as of when it was issued.
        </li>
        <li>
          <strong>Check a page.</strong> Paste a page’s HTML and see why the widget does not know
          who is signed in, and, if possible, a corrected snippet.
        </li>
        <li>
          <strong>Watch the widget.</strong> A sample page with the real widget uses the token on
          two devices. An inbox shows the support team’s side, and a log shows each request.
        </li>
        <li>
          <strong>Break it.</strong> <code>/playground/#problem=</code> with a code reproduces that
          problem: <Link to="/docs/troubleshooting/">Troubleshooting</Link> lists all codes.
        </li>
      </ul>
      <p>
        Nothing that you type or paste leaves the browser, and no link contains a token or a secret.
      </p>
    </>
  );
}
