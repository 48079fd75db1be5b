import {useScrollPositionBlocker} from '@docusaurus/theme-common/internal';
import clsx from 'clsx';
import type {KeyboardEvent, ReactNode} from 'react';
import styles from './code-tabs.module.css';

interface Props {
  names: Readonly<Record<string, string>>;
  selected: string;
  onSelect: (id: string) => void;
}

/** The tabs' names. Enter and Space choose, the arrows go from one to the next. */
export function TabList({names, selected, onSelect}: Props): ReactNode {
  const {blockElementScrollPositionUntilNextRender: keepInPlace} = useScrollPositionBlocker();

  function choose(tab: HTMLElement, id: string): void {
    if (id === selected) return;
    keepInPlace(tab);
    onSelect(id);
  }

  function press(event: KeyboardEvent<HTMLElement>, id: string): void {
    const {key, currentTarget: tab} = event;
    const all = [...(tab.parentElement?.children ?? [])] as HTMLElement[];
    if (key === 'ArrowRight' || key === 'ArrowLeft') {
      const at = all.indexOf(tab) + (key === 'ArrowRight' ? 1 : -1);
      (all.at(at) ?? all[0])?.focus();
    } else if (key === 'Enter' || key === ' ') {
      event.preventDefault();
      choose(tab, id);
    }
  }

  return (
    <ul role="tablist" aria-orientation="horizontal" className={clsx('tabs', styles.tabs)}>
      {Object.entries(names).map(([id, name]) => (
        <li
          key={id}
          role="tab"
          tabIndex={id === selected ? 0 : -1}
          aria-selected={id === selected}
          className="tabs__item"
          onKeyDown={(event) => press(event, id)}
          onClick={(event) => choose(event.currentTarget, id)}
        >
          {name}
        </li>
      ))}
    </ul>
  );
}
