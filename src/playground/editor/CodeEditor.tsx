import {useColorMode} from '@docusaurus/theme-common';
import {Editor} from '@monaco-editor/react';
import type {editor} from 'monaco-editor/editor';
import {type ReactNode, useState} from 'react';
import {flushSync} from 'react-dom';
import {monaco} from './monaco';
import {editorOptions} from './options';

export interface CodeEditorProps {
  label: string;
  language: 'json' | 'html';
  /** The name of the file in it, by which the JSON service knows a payload. */
  file: string;
  value: string;
  onChange: (value: string) => void;
  placeholder?: string | undefined;
  wordWrap: boolean;
  /** Pixels. The editor is as high as its text, within these. */
  height: readonly [least: number, most: number];
  onReady: (editor: editor.IStandaloneCodeEditor) => void;
}

/** A text in Monaco. */
export function CodeEditor(props: CodeEditorProps): ReactNode {
  const {label, language, file, value, onChange, placeholder, wordWrap, height, onReady} = props;
  const {colorMode} = useColorMode();
  const [contentHeight, setContentHeight] = useState(0);

  function mounted(created: editor.IStandaloneCodeEditor) {
    created.getModel()?.setEOL(monaco.editor.EndOfLineSequence.LF);
    created.onDidContentSizeChange(() => setContentHeight(created.getContentHeight()));
    setContentHeight(created.getContentHeight());
    onReady(created);
  }

  return (
    <Editor
      path={file}
      language={language}
      value={value}
      theme={`algomo-${colorMode}`}
      height={Math.min(Math.max(contentHeight, height[0]), height[1])}
      loading={null}
      saveViewState={false}
      options={{
        ...editorOptions,
        ariaLabel: label,
        wordWrap: wordWrap ? 'on' : 'off',
        ...(placeholder !== undefined && {placeholder}),
      }}
      onMount={mounted}
      // At once: an older value that comes back after the next key would replace what was typed.
      onChange={(text) => flushSync(() => onChange(text ?? ''))}
    />
  );
}
