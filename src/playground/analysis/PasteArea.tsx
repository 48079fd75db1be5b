import {type ClipboardEvent, type ReactNode, useId} from 'react';
import controls from '../controls.module.css';
import styles from './PasteArea.module.css';

/** What a text area can hold without the page standing still. */
const shownLimit = 100_000;

interface Props {
  label: string;
  placeholder: string;
  rows: number;
  value: string;
  onChange: (value: string) => void;
}

/** A field for pasted text of any size. What is too large to be shown is kept and judged all the same. */
export function PasteArea({label, placeholder, rows, value, onChange}: Props): ReactNode {
  const id = useId();
  const large = value.length > shownLimit;

  function paste(event: ClipboardEvent) {
    const text = event.clipboardData.getData('text/plain');
    if (text.length <= shownLimit) return;
    event.preventDefault();
    onChange(text);
  }

  return (
    <div className={styles.paste}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className={styles.area}
        rows={rows}
        placeholder={placeholder}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        readOnly={large}
        value={large ? `${value.slice(0, 2_000)}…` : value}
        onPaste={paste}
        onChange={(event) => onChange(event.target.value)}
      />
      {large ? (
        <p className={controls.hint}>
          {value.length.toLocaleString('en')} characters were pasted; the first 2,000 are shown.{' '}
          <button type="button" className={controls.button} onClick={() => onChange('')}>
            Clear
          </button>
        </p>
      ) : null}
    </div>
  );
}
