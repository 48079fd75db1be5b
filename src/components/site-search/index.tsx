import clsx from 'clsx';
import {type ReactNode, useState} from 'react';
import {SearchIcon} from './search-icon';
import {SearchDialog} from './search-dialog';
import styles from './styles.module.css';
import {useShortcuts} from './use-shortcuts';

/** The way to the search, in the navigation bar of every page. What it needs is loaded at its first use. */
export function SiteSearch({className}: {className?: string}): ReactNode {
  const [open, setOpen] = useState(false);
  useShortcuts(() => setOpen(true));
  return (
    <>
      <button
        type="button"
        className={clsx(styles.button, className)}
        aria-label="Search"
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={() => setOpen(true)}
      >
        <SearchIcon />
        <span>Search</span>
        <kbd>/</kbd>
      </button>
      {open && <SearchDialog onClose={() => setOpen(false)} />}
    </>
  );
}
