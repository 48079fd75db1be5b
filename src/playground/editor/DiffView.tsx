import {useColorMode} from '@docusaurus/theme-common';
import {DiffEditor} from '@monaco-editor/react';
import {type ReactNode, useEffect, useId} from 'react';
import {monaco} from './monaco';
import {editorOptions, lineHeight, paddingBlock} from './options';

export interface DiffViewProps {
  label: string;
  language: 'json';
  original: string;
  modified: string;
}

/** Two texts and their differences in Monaco, side by side where there is room for it. */
export function DiffView({label, language, original, modified}: DiffViewProps): ReactNode {
  const {colorMode} = useColorMode();
  const id = useId().replaceAll(/\W/g, '');
  const paths = {original: `${id}-original.json`, modified: `${id}-modified.json`};
  const lines = Math.max(original.split('\n').length, modified.split('\n').length);

  // The editor must be gone before its texts are, and React takes the parent's effects back first.
  useEffect(
    () => () => {
      setTimeout(() => {
        for (const path of [`${id}-original.json`, `${id}-modified.json`]) {
          monaco.editor.getModel(monaco.Uri.parse(path))?.dispose();
        }
      });
    },
    [id],
  );

  return (
    <DiffEditor
      language={language}
      original={original}
      modified={modified}
      originalModelPath={paths.original}
      modifiedModelPath={paths.modified}
      keepCurrentOriginalModel
      keepCurrentModifiedModel
      theme={`algomo-${colorMode}`}
      height={Math.min(2 * lines * lineHeight + 2 * paddingBlock, 420)}
      loading={null}
      options={{
        ...editorOptions,
        readOnly: true,
        originalEditable: false,
        renderOverviewRuler: false,
        originalAriaLabel: `${label}: this token`,
        modifiedAriaLabel: `${label}: other token`,
        wordWrap: 'on',
      }}
    />
  );
}
