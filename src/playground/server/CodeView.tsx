import {createStorageSlot} from '@docusaurus/theme-common';
import CodeBlock from '@theme/CodeBlock';
import {type ReactNode, useState} from 'react';
import {type Language, languages} from '../../example-code/languages';
import {callSite} from '../../example-code/literals';
import {CodeExample} from '../../components/code-example';
import {recommendedLifetime} from '../../visitor-token';
import controls from '../controls.module.css';
import styles from './ServerPanel.module.css';
import {userOf} from './user-of';

interface Props {
  payloadText: string;
  expiresIn: number | null;
}

/** Where the tabs of the signing examples remember the reader's language. */
const remembered = createStorageSlot('docusaurus.tab.lang');

/** The language that was chosen last, here or in the tabs of the signing examples. */
function rememberedLanguage(): Language {
  const id = remembered.get();
  const language = languages.find((each) => each.id === id) ?? languages[0];
  if (!language) throw new Error('There is no signing example.');
  return language;
}

/** The code of the reader's server, in their language, called with what stands in the payload. */
export default function CodeView({payloadText, expiresIn}: Props): ReactNode {
  const [language, setLanguage] = useState(rememberedLanguage);
  const {id} = language;
  const user = userOf(payloadText);

  return (
    <div className={styles.code}>
      <select
        className={controls.field}
        aria-label="Language"
        value={id}
        onChange={(event) => {
          remembered.set(event.target.value);
          setLanguage(rememberedLanguage());
        }}
      >
        {languages.map(({id: each, name, library}) => (
          <option key={each} value={each}>
            {name} ({library.name})
          </option>
        ))}
      </select>
      {user ? (
        <CodeBlock language="text" title="Called for the user in the payload">
          {callSite(id, user, expiresIn ?? recommendedLifetime)}
        </CodeBlock>
      ) : (
        <p className={`${controls.note} ${controls.warn}`} role="status">
          The payload needs an id (string or number) to show the code.
        </p>
      )}
      <CodeExample code={`${id}-source`} title={language.file} />
    </div>
  );
}
