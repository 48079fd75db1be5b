import {type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState} from 'react';
import {loadSearch, type ReadySearch} from './load';
import {SearchIcon} from './search-icon';
import styles from './styles.module.css';

/** How far an arrow key moves. */
const steps: Readonly<Record<string, number>> = {ArrowDown: 1, ArrowUp: -1};

interface Props {
  /** What is in the field at first. */
  words: string;
  onClose: () => void;
}

/** The search's dialog: a field and its results. It can be typed in before the search is loaded. */
export function SearchDialog({words, onClose}: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState(words);
  const [active, setActive] = useState(0);
  const [ready, setReady] = useState<ReadySearch | 'loading' | 'failed'>('loading');
  const list = useId();

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  useEffect(() => {
    if (ready !== 'loading') return undefined;
    let current = true;
    loadSearch().then(
      (loaded) => current && setReady(loaded),
      () => current && setReady('failed'),
    );
    return () => {
      current = false;
    };
  }, [ready]);

  const search = typeof ready === 'object' ? ready : null;
  const answer = search?.answer(query);
  const options = answer?.options ?? [];
  const optionId = (index: number) => `${list}${index}`;

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const step = steps[event.key];
    if (step && options.length > 0) {
      event.preventDefault();
      setActive((active + step + options.length) % options.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      document.getElementById(optionId(active))?.click();
    }
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label="Search"
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
    >
      <div className={styles.field}>
        <SearchIcon />
        <input
          autoFocus
          role="combobox"
          aria-label="Search the documentation"
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls={list}
          aria-activedescendant={options.length > 0 ? optionId(active) : undefined}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder="Words, a code, or a line of the console"
          value={query}
          onKeyDown={press}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
        />
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      {search && answer ? (
        <search.ResultList
          id={list}
          query={query}
          answer={answer}
          active={active}
          optionId={optionId}
          onActive={setActive}
          onChoose={() => dialog.current?.close()}
        />
      ) : ready === 'failed' ? (
        <p role="alert" className={styles.notice}>
          The search could not be loaded. Check your connection.{' '}
          <button type="button" onClick={() => setReady('loading')}>
            Try again
          </button>
        </p>
      ) : (
        <p role="status" className={styles.notice}>
          Loading the search…
        </p>
      )}
    </dialog>
  );
}
