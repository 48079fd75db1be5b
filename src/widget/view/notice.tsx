/** @jsxImportSource preact */
import type {ComponentChildren} from 'preact';
import {Icon} from './icons';

interface NoticeProps {
  icon: Parameters<typeof Icon>[0]['name'];
  title: string;
  text: string;
  children?: ComponentChildren;
}

/** What is shown instead of content. */
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

interface LoadingProps {
  /** "messages", "conversations": what is being loaded. */
  what: string;
  /** A try has failed, and the next one follows. */
  failed?: boolean;
}

export function Loading({what, failed}: LoadingProps) {
  if (failed) {
    return (
      <div class="body" role="status">
        <Notice icon="reload" title={`Loading ${what} failed`} text="Trying again…" />
      </div>
    );
  }
  return (
    <div class="list" role="status">
      <span class="unseen">Loading {what}</span>
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
