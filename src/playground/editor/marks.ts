import type {editor} from 'monaco-editor/editor';
import {monaco} from './monaco';

/** Something to be seen at a place of the text. Line and column count from 1. */
export interface Mark {
  line: number;
  column: number;
  severity: 'error' | 'warning' | 'note';
  message: string;
}

const severities = {
  error: monaco.MarkerSeverity.Error,
  warning: monaco.MarkerSeverity.Warning,
  note: monaco.MarkerSeverity.Info,
} as const;

/**
 * Marks the places in an editor: underlined from the column on, the line in its severity's colour.
 *
 * @returns takes the marks away
 */
export function showMarks(target: editor.IStandaloneCodeEditor, marks: readonly Mark[]) {
  const model = target.getModel();
  if (!model) return undefined;
  const shown = marks.filter(({line}) => line <= model.getLineCount());
  monaco.editor.setModelMarkers(
    model,
    'findings',
    shown.map(({line, column, severity, message}) => ({
      severity: severities[severity],
      message,
      startLineNumber: line,
      startColumn: column,
      endLineNumber: line,
      endColumn: Math.max(model.getLineMaxColumn(line), column + 1),
    })),
  );
  const lines = target.createDecorationsCollection(
    shown.map(({line, severity}) => ({
      range: new monaco.Range(line, 1, line, 1),
      options: {
        isWholeLine: true,
        className: `marked-line ${severity}`,
        linesDecorationsClassName: `marked-edge ${severity}`,
      },
    })),
  );
  return () => {
    lines.clear();
    if (!model.isDisposed()) monaco.editor.setModelMarkers(model, 'findings', []);
  };
}
