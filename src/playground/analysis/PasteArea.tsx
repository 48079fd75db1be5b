import {type ReactNode, useId} from 'react';
import {LargeText, shownLimit, takeLarge} from './large-text';
import styles from './PasteArea.module.css';

interface Props {
  label: string;
  placeholder: string;
  rows: number;
  value: string;
  onChange: (value: string) => void;
}

/** A field for pasted text of any size. What is too large to be shown is kept and checked all the same. */
export function PasteArea({label, placeholder, rows, value, onChange}: Props): ReactNode {
  const id = useId();
  const large = value.length > shownLimit;
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
        onPaste={takeLarge(onChange)}
        onChange={(event) => onChange(event.target.value)}
      />
      {large ? <LargeText length={value.length} onClear={() => onChange('')} /> : null}
    </div>
  );
}
