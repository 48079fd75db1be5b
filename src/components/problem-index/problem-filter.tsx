import {useId, useState, type ReactNode} from 'react';
import {ProblemList} from './problem-list';
import {problems} from './problem-lists';
import styles from './styles.module.css';
import {search} from './symptom';

/** A box to look for a problem by its code, its title or what it looks like, instead of the children. */
export function ProblemFilter({children}: {children: ReactNode}): ReactNode {
  const [query, setQuery] = useState('');
  const id = useId();
  const found = search(problems, query);
  const active = query.trim() !== '';
  return (
    <>
      <div className={styles.filter} role="search">
        <label htmlFor={id}>Find a problem</label>
        <input
          id={id}
          type="search"
          value={query}
          placeholder="A code, or what you see"
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setQuery(event.target.value)}
        />
        <output htmlFor={id} className={styles.count}>
          {active && `${found.length || 'No'} ${found.length === 1 ? 'problem' : 'problems'} found`}
        </output>
      </div>
      {active && <ProblemList problems={found} />}
      <div className={styles.index} hidden={active}>
        {children}
      </div>
    </>
  );
}
