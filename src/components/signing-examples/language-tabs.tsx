import type {ReactNode} from 'react';
import {languages} from '../../example-code/languages';
import {LanguageExample} from './language-example';
import {TabsByLanguage} from './tabs-by-language';

const byId = new Map(languages.map((language) => [language.id, language]));

/** Every example whole, one language at a time. */
export function LanguageTabs(): ReactNode {
  return (
    <TabsByLanguage label="Examples by language">
      {(id) => {
        const language = byId.get(id);
        return language && <LanguageExample language={language} />;
      }}
    </TabsByLanguage>
  );
}
