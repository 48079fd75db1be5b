import type {ReactNode} from 'react';

/** Running text in which `backticks` mark code. */
export function Prose({text}: {text: string}): ReactNode {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));
}

/** The same for places that hold text only. */
export function plain(text: string): string {
  return text.replaceAll('`', '');
}
