import {useEffect, useEffectEvent} from 'react';

/** Opens with `/`, Ctrl-K or Cmd-K, unless the reader is typing in a field or another dialog is open. */
export function useShortcuts(open: () => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (!isShortcut(event) || event.defaultPrevented || isTyping(event)) return;
    if (document.querySelector('dialog[open]')) return;
    event.preventDefault();
    open();
  });
  useEffect(() => {
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
}

function isShortcut({key, ctrlKey, metaKey, altKey, shiftKey}: KeyboardEvent): boolean {
  // Some keyboards need Shift for a slash.
  if (key === '/') return !ctrlKey && !metaKey && !altKey;
  return key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey;
}

function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select, [role="textbox"]');
}
