import {useColorMode} from '@docusaurus/theme-common';
import {type ReactNode, useEffect, useEffectEvent, useRef} from 'react';
import {createPayloadEditor, type PayloadEditor} from './monaco';
import styles from './PayloadField.module.css';

interface Props {
  value: string;
  onChange: (value: string) => void;
}

/** The payload in Monaco, with the schema of the claims. */
export default function MonacoPayload({value, onChange}: Props): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<PayloadEditor | null>(null);
  /** What was typed comes back as `value` when the page has followed, maybe late: it is no news then. */
  const typed = useRef(new Set<string>());
  const changed = useEffectEvent((text: string) => {
    typed.current.add(text);
    onChange(text);
  });
  const {colorMode} = useColorMode();

  useEffect(() => {
    if (!host.current) return undefined;
    const created = createPayloadEditor(host.current, changed);
    editor.current = created;
    return () => created.dispose();
  }, []);

  useEffect(() => {
    if (!typed.current.has(value)) editor.current?.setValue(value);
    if (editor.current?.value() === value) typed.current.clear();
  }, [value]);
  useEffect(() => editor.current?.setDark(colorMode === 'dark'), [colorMode]);

  return <div ref={host} className={styles.editor} data-testid="payload-editor" />;
}
