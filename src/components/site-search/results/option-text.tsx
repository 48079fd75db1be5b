import type {ReactNode} from 'react';
import {marked, type Run} from '../../../search';
import type {Option} from './answer';
import styles from './styles.module.css';

/** What an option says: where it leads, and the words there. */
export function OptionText({option, query}: {option: Option; query: string}): ReactNode {
  if (option.kind === 'token') {
    return (
      <>
        <b className={styles.title}>Check this token in the playground</b>
        <span className={styles.place}>Playground › I have a token</span>
        <span className={styles.text}>
          It stays in this page’s memory: not in a URL, the history or the storage.
        </span>
      </>
    );
  }
  const {page, part, text} = option.found;
  const {title, place, code} = page;
  const heading = part.anchor === undefined ? undefined : part.heading;
  // All pages of problems have the same headings, so the problem's title says more.
  const [name, where] = code ? [title, heading] : [heading ?? title, heading && title];
  const trail = where === undefined || where === place ? place : `${place} › ${where}`;
  return (
    <>
      <b className={styles.title}>
        <Marked runs={marked(name, query, 200)} />
      </b>
      {code && <code className={styles.code}>{code}</code>}
      <span className={styles.place}>{trail}</span>
      <span className={styles.text}>
        <Marked runs={marked(text, query)} />
      </span>
    </>
  );
}

function Marked({runs}: {runs: readonly Run[]}): ReactNode {
  return runs.map(({text, hit}, index) => (hit ? <mark key={index}>{text}</mark> : text));
}
