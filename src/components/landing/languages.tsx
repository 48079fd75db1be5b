import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {LanguageId} from '../../../examples/languages';
import styles from './styles.module.css';

const examples = '/docs/visitor-authentication/encrypting-user-data/';

const languages: Record<LanguageId, string> = {
  javascript: 'JavaScript',
  typescript: 'TypeScript',
  node: 'Node.js',
  python: 'Python',
  go: 'Go',
  rust: 'Rust',
  java: 'Java',
  kotlin: 'Kotlin',
  csharp: 'C#',
  ruby: 'Ruby',
  php: 'PHP',
  elixir: 'Elixir',
  perl: 'Perl',
  shell: 'Shell',
};

export function Languages(): ReactNode {
  return (
    <section className={styles.section}>
      <h2>In your language</h2>
      <p className={styles.intro}>
        Each signing example is a whole program. Its page says with which versions it was last run.
      </p>
      <ul className={styles.languages}>
        {Object.entries(languages).map(([id, name]) => (
          <li key={id}>
            <Link to={`${examples}?lang=${id}`}>{name}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
