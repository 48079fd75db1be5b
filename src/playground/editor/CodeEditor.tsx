import {useColorMode} from '@docusaurus/theme-common';
import {Editor} from '@monaco-editor/react';
import type {editor} from 'monaco-editor/editor';
import {type ReactNode, useEffect, useState} from 'react';
import {flushSync} from 'react-dom';
import {type Mark, showMarks} from './marks';
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
  marks?: readonly Mark[] | undefined;
  onReady: (editor: editor.IStandaloneCodeEditor) => void;
}

/** A text in Monaco. */
export function CodeEditor(props: CodeEditorProps): ReactNode {
  const {label, language, file, value, onChange, placeholder, wordWrap, height, marks} = props;
  const {colorMode} = useColorMode();
  const [created, setCreated] = useState<editor.IStandaloneCodeEditor | null>(null);
  const [contentHeight, setContentHeight] = useState(0);

  function mounted(target: editor.IStandaloneCodeEditor) {
    target.getModel()?.setEOL(monaco.editor.EndOfLineSequence.LF);
    target.onDidContentSizeChange(() => setContentHeight(target.getContentHeight()));
    setContentHeight(target.getContentHeight());
    setCreated(target);
    props.onReady(target);
  }

  useEffect(
    () => (created && marks ? showMarks(created, marks) : undefined),
    [created, marks, value],
  );

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
