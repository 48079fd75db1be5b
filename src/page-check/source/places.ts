import type {PagePlace} from '../report';

const excerptLength = 140;

/** Finds line, column and excerpt of places in a text. */
export class Places {
  readonly #starts: number[] = [0];

  constructor(private readonly text: string) {}

  at(index: number): PagePlace {
    const line = this.#lineOf(index);
    const start = this.#starts[line - 1] ?? 0;
    const end = (this.#starts[line] ?? this.text.length + 1) - 1;
    return {line, column: index - start + 1, excerpt: excerpt(this.text, start, end, index)};
  }

  #lineOf(index: number): number {
    this.#readTo(index);
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? Infinity) <= index) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  /** Finds the lines up to the one after the place. */
  #readTo(index: number): void {
    let last = this.#starts.at(-1) ?? 0;
    while (last <= index) {
      const next = this.text.indexOf('\n', last);
      if (next < 0) return;
      this.#starts.push((last = next + 1));
    }
  }
}

/** The line around a place, masked before it is cut, so that no cut hides what it is. */
function excerpt(text: string, start: number, end: number, index: number): string {
  let from = Math.max(start, index - 60);
  while (from > start && index - from < 5000 && /[\w.+/=-]/.test(text.charAt(from - 1))) from--;
  let line = masked(text.slice(from, Math.min(end, from + 6000)));
  const cut = from > start;
  if (!cut) line = line.trimStart();
  const shown = line.length > excerptLength ? `${line.slice(0, excerptLength)}…` : line.trimEnd();
  return cut ? `…${shown}` : shown;
}

const run =
  /[A-Za-z0-9_+/=~-]{20,}(?:\.[A-Za-z0-9_+/=~-]*)*|\b[\w+/=-]{4,}\.[\w+/=-]{4,}\.[\w+/=-]{10,}/g;

/** The same text with every token shortened to its beginning, and everything like a secret blotted out. */
export function masked(text: string): string {
  return text.replace(run, (found: string, offset: number) => {
    if (/^ey[JA]|^ew[o0k]/.test(found)) return `${found.slice(0, 12)}…`;
    const token = /ey[JA][\w-]{8,}/.exec(found);
    if (token !== null) return `${found.slice(0, token.index)}${token[0].slice(0, 12)}…`;
    const before = text.slice(Math.max(0, offset - 12), offset);
    if (isAddress(before)) return address(found);
    return rocketType.test(found) ? found : withoutSecret(found);
  });
}

/** Cloudflare's Rocket Loader puts a number of its own in front of a script's type. */
const rocketType = /^[0-9a-f]{16,40}-(?:(?:text|application)\/(?:javascript|ecmascript)|module)$/;

/** Whether it is the beginning of a web address: its host, and its path. */
function isAddress(before: string): boolean {
  return /\bhttps?:\/{0,2}$|\bsrc\s?=\s?["']?(?:\/\/)?$/i.test(before);
}

/** Blots out only a part of the address that may be a secret; a host is none. */
function address(text: string): string {
  const host = /^\/{0,2}[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+(?=\/|$)/i.exec(text)?.[0] ?? '';
  const parts = text.slice(host.length).split('/');
  return host + parts.map((one) => (one.length < 20 ? one : withoutSecret(one))).join('/');
}

function withoutSecret(found: string): string {
  const mixed = /[0-9]/.test(found) && /[A-Za-z]/.test(found);
  const readable = /^[a-z]+(?:[-_/][a-z0-9]+)*$/i.test(found) && !/[0-9].*[0-9].*[0-9]/.test(found);
  return mixed && !readable ? '••••••' : found;
}
