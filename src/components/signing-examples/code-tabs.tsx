import {type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {createStorageSlot} from '@docusaurus/theme-common';
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

/**
 * What an address names is the reader's choice on the pages after it too. A name that no tab has leaves the
 * address, or the theme would show the first tab for it and not the reader's own.
 */
function useRemembered(group: string, names: object): void {
  const location = useLocation();
  const history = useHistory();
  const isBrowser = useIsBrowser();
  useLayoutEffect(() => {
    const asked = new URLSearchParams(location.search);
    const named = asked.get(group);
    if (named === null) return;
    if (Object.hasOwn(names, named)) {
      createStorageSlot(`docusaurus.tab.${group}`).set(named);
    } else {
      asked.delete(group);
      history.replace({...location, search: asked.toString()});
    }
  }, [location, history, group, names]);
  useEffect(() => {
    // src/plugins/chosen-tabs showed the chosen panels until now.
    if (isBrowser) document.getElementById('chosen-tabs')?.remove();
  }, [isBrowser]);
}

/** Panels of code, one at a time. The choice is remembered. */
export function CodeTabs<Id extends string>({label, group, names, children}: Props<Id>): ReactNode {
  useRemembered(group, names);
  return (
    <div role="group" aria-label={label} onKeyDown={selectBySpace}>
      <Tabs groupId={group} queryString className={styles.tabs}>
        {(Object.keys(names) as Id[]).map((id) => (
          <TabItem key={id} value={id} label={names[id]} className={`${group}-${id}`}>
            <p className="tab-name">{names[id]}</p>
            {children(id)}
          </TabItem>
        ))}
      </Tabs>
    </div>
  );
}
