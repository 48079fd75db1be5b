/** @jsxImportSource preact */
import type {ComponentChildren} from 'preact';
import {Icon} from './icons';

interface NoticeProps {
  icon: Parameters<typeof Icon>[0]['name'];
  title: string;
  text: string;
  children?: ComponentChildren;
}

/** What stands where there is nothing to show. */
export function Notice({icon, title, text, children}: NoticeProps) {
  return (
    <div class="empty">
      <div class="art">
        <Icon name={icon} />
      </div>
      <strong>{title}</strong>
      <p>{text}</p>
      {children}
    </div>
  );
}

export function Loading({what}: {what: string}) {
  return (
    <div class="list" role="status">
      <span class="unseen">{what}</span>
      {[1, 2, 3].map((row) => (
        <div class="skeleton" key={row} aria-hidden="true">
          <b />
          <b />
          <b />
        </div>
      ))}
    </div>
  );
}
