import type {editor} from 'monaco-editor/editor';
import {
  type ComponentType,
  type ReactNode,
  type Ref,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import {flushSync} from 'react-dom';
import {takeLarge} from '../analysis/large-text';
import type {CodeEditorProps} from './CodeEditor';
import {EditorBoundary} from './EditorBoundary';
import styles from './EditorField.module.css';
import {lineAt, rangeOfLine} from './lines';
import {hasRoomForEditors, loadEditors} from './load';
import {lineHeight, paddingBlock} from './options';
import {handTo, inHand} from './take-over';

export interface EditorHandle {
  /** Brings a place into sight, selects it and puts the focus there. Line and column count from 1. */
  goTo(line: number, column: number): void;
}

type Props = Omit<CodeEditorProps, 'onReady'> & {
  id?: string;
  ref?: Ref<EditorHandle>;
  /** Called with the line, from 1, that the caret moves to. */
  onLine?: (line: number) => void;
};

/**
 * A text area from the first moment on. When the reader points at it or puts the focus in it, Monaco is
 * loaded and takes its place with text, caret and focus, unless there is no room for it or it cannot be
 * loaded. Nothing is exchanged in the middle of a composition or a selection.
 */
export function EditorField({ref, ...props}: Props): ReactNode {
  const {id, onLine, ...editorProps} = props;
  const {label, file, value, onChange, placeholder, wordWrap, height} = editorProps;
  const area = useRef<HTMLTextAreaElement>(null);
  const ready = useRef<editor.IStandaloneCodeEditor | null>(null);
  const busy = useRef({composing: false, pressed: false});
  const line = useRef(onLine);
  const [CodeEditor, setCodeEditor] = useState<ComponentType<CodeEditorProps> | null>(null);
  const [taken, setTaken] = useState(false);

  useEffect(() => {
    line.current = onLine;
  });

  function want() {
    if (CodeEditor || !hasRoomForEditors()) return;
    loadEditors().then(
      (editors) => setCodeEditor(() => editors.CodeEditor),
      () => undefined,
    );
  }

  function takeOver() {
    const {composing, pressed} = busy.current;
    if (!ready.current || !area.current || composing || pressed) return;
    const held = inHand(area.current);
    flushSync(() => setTaken(true));
    handTo(ready.current, held);
  }

  /** Lets the event that ends it reach the text area first. */
  function finished(what: 'composing' | 'pressed') {
    busy.current[what] = false;
    setTimeout(takeOver);
  }

  function editorIsReady(created: editor.IStandaloneCodeEditor) {
    ready.current = created;
    created.onDidChangeCursorPosition(({position}) => line.current?.(position.lineNumber));
    setTimeout(takeOver);
  }

  function press() {
    busy.current.pressed = true;
    // A pointer may be let go anywhere.
    for (const end of ['pointerup', 'pointercancel']) {
      addEventListener(end, () => finished('pressed'), {once: true});
    }
  }

  useImperativeHandle(ref, () => ({
    goTo(to, column) {
      if (area.current) {
        select(area.current, to);
        // The text area says of no selection that is not the reader's own.
        return onLine?.(to);
      }
      const target = ready.current;
      if (!target) return;
      target.setPosition({lineNumber: to, column});
      target.revealLineInCenter(to);
      target.focus();
    },
  }));

  const lines = value.split('\n').length;
  const fitting = lines * lineHeight + 2 * paddingBlock;
  return (
    <div
      className={styles.field}
      data-editor={file}
      onPointerEnter={want}
      onFocus={want}
      onPasteCapture={takeLarge(onChange)}
    >
      {taken ? null : (
        <textarea
          ref={area}
          id={id}
          className={styles.area}
          style={{height: Math.min(Math.max(fitting, height[0]), height[1])}}
          aria-label={label}
          placeholder={placeholder}
          wrap={wordWrap ? 'soft' : 'off'}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onSelect={({currentTarget}) =>
            onLine?.(lineAt(currentTarget.value, currentTarget.selectionStart))
          }
          onCompositionStart={() => (busy.current.composing = true)}
          onCompositionEnd={() => finished('composing')}
          onPointerDown={press}
        />
      )}
      {CodeEditor ? (
        <EditorBoundary onFailure={() => setTaken(false)}>
          <div className={taken ? undefined : styles.waiting}>
            <CodeEditor {...editorProps} onReady={editorIsReady} />
          </div>
        </EditorBoundary>
      ) : null}
    </div>
  );
}

/** Selects a line of a text area, in the middle of what is seen of it. */
function select(area: HTMLTextAreaElement, line: number): void {
  const {start, end} = rangeOfLine(area.value, line);
  area.focus();
  area.setSelectionRange(start, end);
  area.scrollTop = (line - 1) * lineHeight + paddingBlock - area.clientHeight / 2;
}
