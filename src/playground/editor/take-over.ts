import type {editor} from 'monaco-editor/editor';

/** What a reader has in hand in a text area. */
export interface InHand {
  value: string;
  start: number;
  end: number;
  backward: boolean;
  scrollTop: number;
  focused: boolean;
}

export function inHand(area: HTMLTextAreaElement): InHand {
  return {
    value: area.value,
    start: area.selectionStart,
    end: area.selectionEnd,
    backward: area.selectionDirection === 'backward',
    scrollTop: area.scrollTop,
    focused: area.ownerDocument.activeElement === area,
  };
}

/** Gives an editor the text of an area with its caret, selection, scroll position and focus. */
export function handTo(target: editor.IStandaloneCodeEditor, held: InHand): void {
  const model = target.getModel();
  if (!model) return;
  if (target.getValue() !== held.value) target.setValue(held.value);
  const [anchor, active] = held.backward ? [held.end, held.start] : [held.start, held.end];
  const from = model.getPositionAt(anchor);
  const to = model.getPositionAt(active);
  target.setSelection({
    selectionStartLineNumber: from.lineNumber,
    selectionStartColumn: from.column,
    positionLineNumber: to.lineNumber,
    positionColumn: to.column,
  });
  target.layout();
  target.setScrollTop(held.scrollTop);
  if (held.focused) target.focus();
}
