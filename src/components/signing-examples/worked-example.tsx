import type {ReactNode} from 'react';
import CodeBlock from '@theme/CodeBlock';
import {workedExample} from '../../example-code/worked-example';
import type {ProblemCode} from '../../problems';
import {ProblemLink} from '../problem-link';
import {recommendedLifetime} from '../../visitor-token/limits';
import styles from './worked-example.module.css';

type Part = 'header' | 'payload' | 'signature';

function Bytes({children, part}: {children: string; part?: Part}): ReactNode {
  return (
    <CodeBlock language="text" className={`${styles.bytes} ${part ? styles[part] : ''}`}>
      {children}
    </CodeBlock>
  );
}

const signedAt = new Date(workedExample.issuedAt * 1000).toUTCString();

/** The algorithm in its steps, with what each of them gives for one token. */
export function WorkedExample(): ReactNode {
  const {header, payload, mac, signature} = workedExample;
  return (
    <ol className={styles.steps}>
      <li>
        <p>
          Take the <strong>secret</strong> exactly as Settings shows it. The key is its UTF-8 bytes,
          here {workedExample.secret.length}. Do not decode it, and trim the line break that a file
          may have. (This secret is a sample.)
        </p>
        <Bytes>{workedExample.secret}</Bytes>
      </li>
      <li>
        <p>
          Write the <strong>header</strong> as JSON. It is always the same.
        </p>
        <Bytes part="header">{header}</Bytes>
      </li>
      <li>
        <p>
          Encode its UTF-8 bytes as <strong>base64url</strong>: base64 with <code>-</code> and{' '}
          <code>_</code> instead of <code>+</code> and <code>/</code>, and no <code>=</code> at the
          end (<a href="https://www.rfc-editor.org/rfc/rfc4648#section-5">RFC 4648 §5</a>).
        </p>
        <Bytes part="header">{workedExample.encodedHeader}</Bytes>
      </li>
      <li>
        <p>
          Write the <strong>payload</strong> as JSON: the user’s fields, <code>iat</code> (now) and{' '}
          <code>exp</code> ({recommendedLifetime} seconds later), in seconds since 1970. Here, now
          is {signedAt}. Let a JSON library write it: names may contain quotes.
        </p>
        <Bytes part="payload">{payload}</Bytes>
      </li>
      <li>
        <p>Encode its UTF-8 bytes as base64url too.</p>
        <Bytes part="payload">{workedExample.encodedPayload}</Bytes>
      </li>
      <li>
        <p>
          Join the two with a dot. This is the <strong>signing input</strong>.
        </p>
        <Bytes>{workedExample.signingInput}</Bytes>
      </li>
      <li>
        <p>
          Compute <strong>HMAC-SHA256</strong> of the signing input with the key. The result has{' '}
          {mac.length / 2} bytes, shown here in hexadecimal.
        </p>
        <Bytes part="signature">{mac}</Bytes>
      </li>
      <li>
        <p>
          Encode those bytes (not their hexadecimal text) as base64url. This is the{' '}
          <strong>signature</strong>, always {signature.length} characters.
        </p>
        <Bytes part="signature">{signature}</Bytes>
      </li>
      <li>
        <p>
          Add a dot and the signature to the signing input. This is the{' '}
          <strong>visitor token</strong>.
        </p>
        <Bytes>{workedExample.token}</Bytes>
      </li>
    </ol>
  );
}

const {decodedSecret, secretWithLineFeed, hexadecimal} = workedExample.mistakes;

const mistakes: {signature: string; cause: string; code: ProblemCode}[] = [
  {signature: decodedSecret, cause: 'The secret was base64-decoded.', code: 'secret-encoding'},
  {
    signature: secretWithLineFeed,
    cause: 'The secret has a line break after it.',
    code: 'secret-whitespace',
  },
  {
    signature: hexadecimal,
    cause: 'The hexadecimal text was encoded instead of the bytes.',
    code: 'signature-length',
  },
];

/** What a wrong signature of the same signing input tells. */
export function WrongSignatures(): ReactNode {
  return (
    <ul>
      {mistakes.map(({signature, cause, code}) => (
        <li key={code}>
          <code className={styles.prefix}>{signature.slice(0, 12)}…</code> {cause}{' '}
          <ProblemLink code={code} />
        </li>
      ))}
    </ul>
  );
}
