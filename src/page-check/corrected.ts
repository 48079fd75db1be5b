import type {AnyNode} from 'acorn';
import {masked} from './source/places';

/** What stands after `visitorToken:` where the page gives nothing to go by. */
export const serverToken = '"…"';

/** A value as the corrected snippet shows it, with tokens shortened. */
export function valueText(node: AnyNode | null, source: string): string {
  if (node === null) return serverToken;
  const written = masked(source.slice(node.start, node.end));
  return written.length > 200 || written.includes('</') ? serverToken : written;
}

/** The snippet as it should be, around a value. */
export function correctedSnippet(value: string): string {
  return [
    '<script>',
    '  window.algomoSettings = {',
    `    visitorToken: ${value},`,
    '  };',
    '</script>',
  ].join('\n');
}
