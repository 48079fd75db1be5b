import type {KeyboardEvent, ReactNode} from 'react';
import TabItem from '@theme/TabItem';
import Tabs from '@theme/Tabs';
import styles from './code-tabs.module.css';

interface Props<Id extends string> {
  /** What a screen reader calls them. */
  label: string;
  /** What is remembered, and named in an address: `?lang=go`. */
  group: string;
  /** Each tab with its name, in their order. */
  names: Readonly<Record<Id, string>>;
  children: (id: Id) => ReactNode;
}

/** The theme's tabs answer to Enter and the arrows. A tab also answers to Space. */
function selectBySpace(event: KeyboardEvent): void {
  const {target} = event;
  if (event.key !== ' ' || !(target instanceof HTMLElement)) return;
  if (target.getAttribute('role') !== 'tab') return;
  event.preventDefault();
  target.click();
}

/** Panels of code, one at a time. The choice is remembered. */
export function CodeTabs<Id extends string>({label, group, names, children}: Props<Id>): ReactNode {
  return (
    <div role="group" aria-label={label} onKeyDown={selectBySpace}>
      <Tabs groupId={group} queryString className={styles.tabs}>
        {(Object.keys(names) as Id[]).map((id) => (
          <TabItem key={id} value={id} label={names[id]}>
            {children(id)}
          </TabItem>
        ))}
      </Tabs>
    </div>
  );
}
