import {type ReactNode, type Ref, useId} from 'react';
import {shownLimit} from '../analysis/large-text';
import {PasteArea} from '../analysis/PasteArea';
import areaStyles from '../analysis/PasteArea.module.css';
import {type EditorHandle, EditorField} from '../editor/EditorField';
import type {Mark} from '../editor/marks';

interface Props {
  ref: Ref<EditorHandle>;
  html: string;
  onChange: (html: string) => void;
  marks: readonly Mark[];
  /** Called with the line, from 1, that the caret moves to. */
  onLine: (line: number) => void;
}

const label = 'Paste your page’s HTML, as the browser gets it (View source)';
const placeholder = '<!doctype html>\n<html>\n…';

/** The reader's page, in an editor that shows where something was found. */
export function PageField({ref, html, onChange, marks, onLine}: Props): ReactNode {
  const id = useId();
  if (html.length > shownLimit) {
    return (
      <PasteArea
        label={label}
        placeholder={placeholder}
        rows={14}
        value={html}
        onChange={onChange}
      />
    );
  }
  return (
    <div className={areaStyles.paste}>
      <label htmlFor={id}>{label}</label>
      <EditorField
        ref={ref}
        id={id}
        label={label}
        language="html"
        file="page.html"
        wordWrap={false}
        height={[320, 560]}
        placeholder={placeholder}
        value={html}
        onChange={onChange}
        marks={marks}
        onLine={onLine}
      />
    </div>
  );
}
