import {useHistory} from '@docusaurus/router';
import {type MouseEvent, type ReactNode, useEffect} from 'react';
import {handOverPasted} from '../../../pasted-token/hand-over';
import type {Answer, Option} from './answer';
import {OptionText} from './option-text';
import styles from './styles.module.css';

interface Props {
  id: string;
  query: string;
  answer: Answer;
  /** Index of the option that Enter opens. */
  active: number;
  optionId: (index: number) => string;
  onActive: (index: number) => void;
  onChoose: () => void;
}

/** The results for a query, as the list of the field above it. */
export function ResultList(props: Props): ReactNode {
  const {id, query, answer, active, optionId, onActive, onChoose} = props;
  const {options, suggested} = answer;
  const asked = query.trim() !== '';
  const history = useHistory();

  useEffect(() => {
    document.getElementById(`${id}${active}`)?.scrollIntoView({block: 'nearest'});
  }, [id, active, options]);

  function choose(event: MouseEvent, option: Option) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    if (option.kind === 'token') handOverPasted(query);
    onChoose();
    history.push(urlOf(option));
  }

  return (
    <>
      <p role="status" className={suggested ? styles.heading : styles.count}>
        {!asked ? 'Start here' : suggested ? 'Nothing found. Try these pages:' : counted(options)}
      </p>
      <div role="listbox" id={id} aria-label="Results" className={styles.list}>
        {options.map((option, index) => (
          <a
            key={urlOf(option)}
            role="option"
            id={optionId(index)}
            aria-selected={index === active}
            tabIndex={-1}
            href={urlOf(option)}
            onClick={(event) => choose(event, option)}
            onPointerMove={() => index !== active && onActive(index)}
          >
            <OptionText option={option} query={query} />
          </a>
        ))}
      </div>
      <p className={styles.foot}>
        <span className={styles.keys}>
          <kbd>↑</kbd> <kbd>↓</kbd> move · <kbd>Enter</kbd> open · <kbd>Esc</kbd> close
        </span>
        <span>What you type stays in this browser.</span>
      </p>
    </>
  );
}

function urlOf(option: Option): string {
  return option.kind === 'token' ? option.url : option.found.url;
}

function counted({length}: readonly Option[]): string {
  return length === 1 ? '1 result' : `${length} results`;
}
