import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {languageIds, languageNames} from '../../example-code/names';
import styles from './styles.module.css';

const examples = '/docs/visitor-authentication/encrypting-user-data/';

export function Languages(): ReactNode {
  return (
    <section className={styles.section}>
      <h2>In your language</h2>
      <p className={styles.intro}>
        Copy a signing function for your language. Each example says which versions it was tested
        with.
      </p>
      <ul className={styles.languages}>
        {languageIds.map((id) => (
          <li key={id}>
            <Link to={`${examples}?lang=${id}`}>
              {languageNames[id].replace(/ \(.*/, '')}
              <span className={styles.unseen}> example</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
