import type {ClipboardEvent, ReactNode} from 'react';
import controls from '../controls.module.css';

/** What a field can hold without the page standing still. */
export const shownLimit = 100_000;

/** Takes a text that is too large to be shown past the field that it was pasted into. */
export function takeLarge(onChange: (text: string) => void) {
  return (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (text.length <= shownLimit) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(text);
  };
}

/** Stands under the first characters of a text that is too large to be shown. */
export function LargeText({length, onClear}: {length: number; onClear: () => void}): ReactNode {
  return (
    <p className={controls.hint}>
      {length.toLocaleString('en')} characters were pasted; the first 2,000 are shown.{' '}
      <button type="button" className={controls.button} onClick={onClear}>
        Clear
      </button>
    </p>
  );
}
