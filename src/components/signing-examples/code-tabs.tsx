import {type ReactNode, useEffect, useLayoutEffect, useMemo} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {createStorageSlot} from '@docusaurus/theme-common';
import {useTabsContextValue} from '@docusaurus/theme-common/internal';
import styles from './code-tabs.module.css';
import {Panel} from './panel';
import {TabList} from './tab-list';

interface Props<Id extends string> {
  /** What a screen reader calls them. */
  label: string;
  /** What is remembered, and named in an address: `?lang=go`. */
  group: string;
  /** Each tab with its name, in their order. */
  names: Readonly<Record<Id, string>>;
  children: (id: Id) => ReactNode;
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

/**
 * Panels of code, one at a time. The choice is remembered, by the theme's own rules. The theme's component
 * makes all panels anew once a page is alive, which takes longer than all else on a page of examples.
 */
export function CodeTabs<Id extends string>({label, group, names, children}: Props<Id>): ReactNode {
  useRemembered(group, names);
  const values = useMemo(
    () => Object.entries<string>(names).map(([value, name]) => ({value, label: name})),
    [names],
  );
  const tabs = useTabsContextValue({groupId: group, queryString: true, values, children: null});
  return (
    <div role="group" aria-label={label} className="tabs-container">
      <TabList names={names} selected={tabs.selectedValue} onSelect={tabs.selectValue} />
      <div className={styles.panels}>
        {(Object.keys(names) as Id[]).map((id) => (
          <Panel key={id} isOpen={id === tabs.selectedValue} className={`${group}-${id}`}>
            {() => (
              <>
                <p className="tab-name">{names[id]}</p>
                {children(id)}
              </>
            )}
          </Panel>
        ))}
      </div>
    </div>
  );
}
