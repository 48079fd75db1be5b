/** Monaco, loaded by nothing but the payload field and never on a server. */
import * as monaco from 'monaco-editor/editor';
import 'monaco-editor/features/register.all';
import {jsonDefaults} from 'monaco-editor/languages/features/json/register';
import {payloadSchema} from '../../visitor-token/payload-schema';

globalThis.MonacoEnvironment = {
  getWorker: (_: string, label: string) =>
    label === 'json'
      ? new Worker(new URL('monaco-editor/languages/features/json/json.worker', import.meta.url), {
          type: 'module',
          name: 'json',
        })
      : new Worker(new URL('monaco-editor/editor/editor.worker', import.meta.url), {
          type: 'module',
          name: 'editor',
        }),
};

const schemaUri = 'inmemory://algomo/visitor-token-payload.json';

jsonDefaults.setDiagnosticsOptions({
  validate: true,
  allowComments: false,
  enableSchemaRequest: false,
  schemas: [{uri: schemaUri, fileMatch: ['*'], schema: payloadSchema}],
});

const transparent = {
  'editor.background': '#00000000',
  'editorGutter.background': '#00000000',
  focusBorder: '#00000000',
};
monaco.editor.defineTheme('light', {base: 'vs', inherit: true, rules: [], colors: transparent});
monaco.editor.defineTheme('dark', {base: 'vs-dark', inherit: true, rules: [], colors: transparent});

export interface PayloadEditor {
  value(): string;
  setValue(value: string): void;
  setDark(dark: boolean): void;
  dispose(): void;
}

/** An editor as high as its text. Escape lets the Tab key leave it, as on any page. */
export function createPayloadEditor(
  host: HTMLElement,
  onChange: (value: string) => void,
): PayloadEditor {
  const model = monaco.editor.createModel('', 'json');
  const editor = monaco.editor.create(host, {
    model,
    ariaLabel: 'Payload',
    autoClosingBrackets: 'never',
    autoClosingQuotes: 'never',
    autoSurround: 'never',
    automaticLayout: true,
    contextmenu: false,
    fixedOverflowWidgets: true,
    folding: false,
    fontSize: 13,
    glyphMargin: false,
    lineHeight: 20,
    lineNumbersMinChars: 3,
    lineDecorationsWidth: 8,
    minimap: {enabled: false},
    overviewRulerLanes: 0,
    padding: {top: 4, bottom: 4},
    renderLineHighlight: 'none',
    scrollBeyondLastLine: false,
    scrollbar: {alwaysConsumeMouseWheel: false},
    tabFocusMode: true,
    tabSize: 2,
    wordWrap: 'on',
  });
  const fit = () => {
    host.style.height = `${Math.min(Math.max(editor.getContentHeight(), 180), 380) + 18}px`;
  };
  editor.onDidContentSizeChange(fit);
  fit();
  model.onDidChangeContent(() => onChange(model.getValue()));

  return {
    value: () => model.getValue(),
    setValue(text) {
      if (text !== model.getValue()) model.setValue(text);
    },
    setDark(dark) {
      monaco.editor.setTheme(dark ? 'dark' : 'light');
    },
    dispose() {
      editor.dispose();
      model.dispose();
    },
  };
}
