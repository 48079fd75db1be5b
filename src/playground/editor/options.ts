import type {editor} from 'monaco-editor/editor';

/** The name by which the editor's JSON service knows a payload. */
export const payloadFile = 'payload.json';

/** What a text area and the editor that takes its place agree on, so that nothing moves. */
export const lineHeight = 20;
export const paddingBlock = 10;

/** An editor that looks like the text area it replaces. Tab leaves it, as on any page. */
export const editorOptions: editor.IStandaloneEditorConstructionOptions = {
  autoClosingBrackets: 'never',
  autoClosingQuotes: 'never',
  autoSurround: 'never',
  contextmenu: false,
  fixedOverflowWidgets: true,
  folding: false,
  fontSize: 13,
  lineDecorationsWidth: 8,
  lineHeight,
  lineNumbersMinChars: 3,
  minimap: {enabled: false},
  overviewRulerLanes: 0,
  padding: {top: paddingBlock, bottom: paddingBlock},
  renderLineHighlight: 'none',
  scrollBeyondLastLine: false,
  scrollbar: {alwaysConsumeMouseWheel: false},
  tabFocusMode: true,
  tabSize: 2,
};
