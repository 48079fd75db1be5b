import {masked} from '../source/places';
import type {Origin} from './value';

/** A piece of a script as a sentence quotes it, without anything that may be a secret. */
export function quoted({script, start, end}: Origin): string {
  const written = masked(script.text.slice(start, Math.min(end, start + 300)))
    .replaceAll(/\s+/g, ' ')
    .replaceAll('`', "'");
  return `\`${written.length > 60 ? `${written.slice(0, 59)}…` : written}\``;
}

/** Where a value comes from that only the running page knows. */
export function describe(from: Origin): string {
  return `${quoted(from)}, which only the running page knows`;
}

/** Where a value comes from that no script of the page makes. */
export function notInPage(from: Origin): string {
  return `${quoted(from)}, which is not in this page`;
}

/** Where a value comes from that the server sends when it is asked. */
export function fromServer(from: Origin): string {
  return `${quoted(from)}, which your server answers`;
}
