import clsx from 'clsx';
import {type ReactNode, useEffect, useState} from 'react';
import {searchEvent} from './open-search';
import {SearchIcon} from './search-icon';
import {SearchDialog} from './search-dialog';
import styles from './styles.module.css';
import {useShortcuts} from './use-shortcuts';

/** The way to the search, in the navigation bar of every page. What it needs is loaded at its first use. */
export function SiteSearch({className}: {className?: string}): ReactNode {
  /** The words that it opens with; null: it is closed. */
  const [words, setWords] = useState<string | null>(null);
  useShortcuts(() => setWords(''));
  useEffect(() => {
    const search = (event: Event) => setWords(String((event as CustomEvent).detail ?? ''));
    addEventListener(searchEvent, search);
    return () => removeEventListener(searchEvent, search);
  }, []);
  return (
    <>
      <button
        type="button"
        className={clsx(styles.button, className)}
        aria-label="Search"
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={() => setWords('')}
      >
        <SearchIcon />
        <span>Search</span>
        <kbd>/</kbd>
      </button>
      {words !== null && <SearchDialog words={words} onClose={() => setWords(null)} />}
    </>
  );
}
