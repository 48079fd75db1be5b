import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {ProblemCode} from '../../problems';
import styles from './styles.module.css';

const symptoms: {code: ProblemCode; seen: string; cause: string}[] = [
  {
    code: 'signature-mismatch',
    seen: 'Every token is refused',
    cause: 'Your server has a different secret, or decodes it before use.',
  },
  {
    code: 'settings-after-boot',
    seen: 'The chat says “You are not signed in”',
    cause: 'The page set the token after the widget started.',
  },
  {
    code: 'expired',
    seen: 'It works at first, then stops',
    cause: 'The page came from a cache, with an expired token.',
  },
];

export function Symptoms(): ReactNode {
  return (
    <section className={styles.section}>
      <h2>When it doesn’t work</h2>
      <ul className={styles.symptoms}>
        {symptoms.map(({code, seen, cause}) => (
          <li key={code}>
            <h3>
              <Link to={`/docs/troubleshooting/${code}/`}>{seen}</Link>
            </h3>
            <p>{cause}</p>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/docs/troubleshooting/">All problems, by symptom</Link>
      </p>
    </section>
  );
}
