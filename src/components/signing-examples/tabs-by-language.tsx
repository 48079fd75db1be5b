import type {KeyboardEvent, ReactNode} from 'react';
import TabItem from '@theme/TabItem';
import Tabs from '@theme/Tabs';
import {type LanguageId, languageIds, languageNames} from '../../../examples/names';
import styles from './tabs-by-language.module.css';

interface Props {
  /** What a screen reader calls them. */
  label: string;
  children: (language: LanguageId) => ReactNode;
}

/** The theme's tabs answer to Enter and the arrows. A tab also answers to Space. */
function selectBySpace(event: KeyboardEvent): void {
  const {target} = event;
  if (event.key !== ' ' || !(target instanceof HTMLElement)) return;
  if (target.getAttribute('role') !== 'tab') return;
  event.preventDefault();
  target.click();
}

/** A panel for each language, one at a time. `?lang=go` opens one; the choice is remembered. */
export function TabsByLanguage({label, children}: Props): ReactNode {
  return (
    <div role="group" aria-label={label} onKeyDown={selectBySpace}>
      <Tabs groupId="lang" queryString className={styles.tabs}>
        {languageIds.map((language) => (
          <TabItem key={language} value={language} label={languageNames[language]}>
            {children(language)}
          </TabItem>
        ))}
      </Tabs>
    </div>
  );
}
