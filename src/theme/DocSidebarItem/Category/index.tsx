import {ThemeClassNames} from '@docusaurus/theme-common';
import Category from '@theme-original/DocSidebarItem/Category';
import type {Props} from '@theme/DocSidebarItem/Category';
import DocSidebarItems from '@theme/DocSidebarItems';
import clsx from 'clsx';
import type {ReactNode} from 'react';

/** A category that has no page and never closes is a heading: the theme makes a link of it that leads nowhere. */
export default function DocSidebarItemCategory(props: Props): ReactNode {
  const {item, activePath, level, onItemClick} = props;
  const {label, items, collapsible, href} = item;
  if (collapsible || href !== undefined) return <Category {...props} />;
  return (
    <li
      className={clsx(
        ThemeClassNames.docs.docSidebarItemCategory,
        ThemeClassNames.docs.docSidebarItemCategoryLevel(level),
        'menu__list-item',
      )}
    >
      <span className="menu__heading">{label}</span>
      <ul className="menu__list">
        <DocSidebarItems
          items={items}
          activePath={activePath}
          level={level + 1}
          {...(onItemClick && {onItemClick})}
        />
      </ul>
    </li>
  );
}
