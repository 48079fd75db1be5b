import type {KeyboardEvent, ReactNode} from 'react';
import TabItem from '@theme/TabItem';
import Tabs from '@theme/Tabs';
import {languages} from '../../../examples/languages';
import {LanguageExample} from './language-example';
import styles from './language-tabs.module.css';

/** The theme's tabs answer to Enter and the arrows. A tab also answers to Space. */
function selectBySpace(event: KeyboardEvent): void {
  const {target} = event;
  if (event.key !== ' ' || !(target instanceof HTMLElement)) return;
  if (target.getAttribute('role') !== 'tab') return;
  event.preventDefault();
  target.click();
}

/** Every example, one language at a time. `?lang=go` opens one; the choice is remembered. */
export function LanguageTabs(): ReactNode {
  return (
    <div role="group" aria-label="Examples by language" onKeyDown={selectBySpace}>
      <Tabs groupId="lang" queryString className={styles.tabs}>
        {languages.map((language) => (
          <TabItem key={language.id} value={language.id} label={language.name}>
            <LanguageExample language={language} />
          </TabItem>
        ))}
      </Tabs>
    </div>
  );
}
