import {inspectUnsigned, readLayers} from '../visitor-token';
import type {FoundToken} from './scan';

/** How far from a token its quotes and its name are looked for. */
const near = 240;

const quote = /(\\*)(["'`]|&(?:quot|#0?3[49]|apos|#x2[27]);|%2[27])/i;
const quotes = new RegExp(quote, 'gi');
const visitorToken =
  /(?:^|[^\w-]|\bdata-)visitor[_-]?(?:auth)?[_-]?token(?:\\*["'`]|&quot;|&#0?3[49];|%2[27])?\s{0,8}(?::|=>?)\s{0,8}/gi;

/**
 * The text of the `visitorToken` that a token was found in, quotes and all that is inside of them undone as far as the
 * program or the JSON around it would: what Algomo would receive. Null if it is not in one.
 *
 * @example
 * settingsValue(`{visitorToken: '"eyJ…"'}`, found); // '"eyJ…"'
 */
export function settingsValue(text: string, {start, end}: FoundToken): string | null {
  const before = text.slice(Math.max(0, start - near), start);
  const name = [...before.matchAll(visitorToken)].at(-1);
  if (name === undefined) return null;
  const inner = before.slice(name.index + name[0].length);
  const open = quote.exec(inner);
  if (open === null || open.index !== 0 || /[\n\r]/.test(inner)) return null;
  const rest = text.slice(end, end + near);
  const close = [...rest.matchAll(quotes)].find(
    ([, backslashes, mark]) => mark === open[2] && backslashes === open[1],
  );
  if (close === undefined || /[\n\r]/.test(rest.slice(0, close.index))) return null;
  const around = [inner.slice(open[0].length), rest.slice(0, close.index)].map(unescaped);
  return around.join(text.slice(start, end));
}

/** Without the backslashes of JSON and of program code. */
function unescaped(text: string): string {
  return text
    .replaceAll(/\\+r/g, '\r')
    .replaceAll(/\\+n/g, '\n')
    .replaceAll(/\\+t/g, '\t')
    .replaceAll(/\\/g, '');
}

/** What a value is refused for because of what is around and inside the token in it. */
export function codesOf(value: string): ReadonlySet<string> {
  return new Set(readLayers(value).problems.map(({code}) => code));
}

/** What a text is refused for as it is; undefined if it is not. */
export function refusal(text: string) {
  return inspectUnsigned(text).problem?.code;
}
