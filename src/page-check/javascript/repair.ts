import type {Program} from 'acorn';
import {faultIn, type ScriptFault} from './script-fault';
import {statements} from './nearby-fault';
import {parseScript, type Parsed} from './tree';

/** A letter that pages do not use: a name of it alone stands where something was that cannot be read. */
const filler = 'ǃ';

/**
 * Whether a name or a text stands for what could not be read, and was said.
 *
 * @param written what the script itself has at its place
 */
export function isFiller(read: string, written: string): boolean {
  return read.includes(filler) && !written.includes(filler);
}

/** A script as it can be read on: what could not be read is left out, at the same places. */
export interface RepairedScript {
  /** Null if nothing of it can be read. */
  readonly tree: Program | null;
  /** What no browser can read, in the order in which it was met. */
  readonly faults: readonly ScriptFault[];
  /** Where what a misplaced `await` waits for begins. */
  readonly awaited: ReadonlySet<number>;
}

const mostRepairs = 10;

/** Parses a script; where it cannot be read, notes why, leaves that out and goes on. */
export function parseOn(text: string, module: boolean): RepairedScript {
  const faults: ScriptFault[] = [];
  const awaited = new Set<number>();
  let repaired = text;
  let result: Parsed = parseScript(repaired, module);
  for (let i = 0; i < mostRepairs && !('tree' in result); i += 1) {
    const {error, position} = result;
    const fault = faultIn(repaired, position, error);
    const next = repair(repaired, fault, position);
    const parsed = next === repaired ? result : parseScript(next, module);
    // A repair that brings the parser no further was none.
    if (
      parsed === result ||
      ('position' in parsed && parsed.position < position && fault.reason === 'other')
    ) {
      if (!faults.some((known) => known.start === fault.start)) faults.push(fault);
      return {tree: null, faults, awaited};
    }
    if (!faults.some(({reason}) => reason === fault.reason && repeated.has(reason)))
      faults.push(fault);
    if (fault.reason === 'await') awaited.add(fault.end);
    repaired = next;
    result = parsed;
  }
  return {tree: 'tree' in result ? result.tree : null, faults, awaited};
}

/** Reasons that one finding says for the whole script. */
const repeated: ReadonlySet<string> = new Set([
  'curly-quotes',
  'html-escaped',
  'editor-escaped',
  'markup',
  'await',
  'comma',
]);

function repair(text: string, {reason, start, end, error}: ScriptFault, position: number): string {
  switch (reason) {
    case 'not-quoted':
    case 'bearer':
    case 'quoted-twice':
    case 'line-break':
    case 'placeholder':
      return fill(text, start, end);
    case 'template':
      return fill(text, start, end);
    case 'template-statement':
      return text.replaceAll(statements, (one) =>
        /^\{[lr]delim\}$/.test(one)
          ? (one === '{ldelim}' ? '{' : '}').padEnd(one.length)
          : blank(one),
      );
    case 'engine-error':
      return printed(text, start, end);
    case 'curly-quotes':
      return text.replaceAll(/[“”„]/g, '"').replaceAll(/[‘’]/g, "'");
    case 'editor-escaped':
    case 'html-escaped':
      return decoded(text);
    case 'markup':
      return text.replaceAll(/<\/?[a-z!][^<>]{0,80}>/gi, blank);
    case 'equals':
      return text.slice(0, position) + text.slice(position).replace('=', ':');
    case 'empty':
      return start === end ? shorthand(text, start) : fill(text, start, end);
    case 'await':
      return text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end);
    default:
      return guessed(text, position, error);
  }
}

function fill(text: string, start: number, end: number): string {
  return text.slice(0, start) + filler.repeat(end - start) + text.slice(end);
}

function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/g, ' ');
}

/** What was printed, with the quotes around it. */
function printed(text: string, start: number, end: number): string {
  const before = /["'`]\s*$/.exec(text.slice(Math.max(0, start - 10), start))?.[0] ?? '';
  const after = before === '' ? '' : (/^\s*["'`]/.exec(text.slice(end))?.[0] ?? '');
  return fill(text, start - before.length, end + after.length);
}

const references: Readonly<Record<string, string>> = {
  quot: '"',
  '#34': '"',
  '#034': '"',
  '#x22': '"',
  '#39': "'",
  '#039': "'",
  '#x27': "'",
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  ldquo: '"',
  rdquo: '"',
  lsquo: "'",
  rsquo: "'",
  '#8216': "'",
  '#8217': "'",
  '#8220': '"',
  '#8221': '"',
};

/**
 * Character references as what they stand for, padded outside of the quotes that they make, so that every place stays
 * where it is.
 */
function decoded(text: string): string {
  let open = '';
  return text.replaceAll(
    /&(#?\w{2,5});(?:&(#?\w{2,5});)?/g,
    (all: string, one: string, two?: string) => {
      const first = references[one.toLowerCase()];
      const second = two === undefined ? '' : references[two.toLowerCase()];
      if (first === undefined || second === undefined) return all;
      const characters = first + second;
      if (!/["']/.test(characters)) return open === '' ? characters.padEnd(all.length) : all;
      if (open !== '' && characters.includes(open)) {
        open = '';
        return characters.padEnd(all.length);
      }
      if (open === '' && characters.length === 1) open = characters;
      return characters.padStart(all.length);
    },
  );
}

/** `{visitorToken: }` as `{visitorToken  }`. */
function shorthand(text: string, at: number): string {
  const head = text.slice(0, at).replace(/[:=](\s*)$/, ' $1');
  return head + text.slice(at);
}

/** A missing comma, or what closes what is open. */
function guessed(text: string, position: number, error: string): string {
  if (position >= text.trimEnd().length) return closed(text);
  const before = text.slice(0, position);
  const space = /\s(?=\s*$)/.exec(before.slice(-100));
  const keyed = /^["']?[\w$]+["']?\s*[:(]/.test(text.slice(position, position + 60));
  if (
    error.startsWith('Unexpected token') &&
    keyed &&
    space &&
    /[\w"'`)\]}]\s+$/.test(before.slice(-100))
  ) {
    const at = before.length - Math.min(100, before.length) + space.index;
    return `${text.slice(0, at)},${text.slice(at + 1)}`;
  }
  return closed(text);
}

const pairs: Readonly<Record<string, string>> = {'{': '}', '(': ')', '[': ']'};

/** With whatever is open at the end closed, as far as brackets outside of strings tell. */
function closed(text: string): string {
  const open: string[] = [];
  for (const [one] of text.matchAll(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[[\](){}]/g)) {
    if (pairs[one] !== undefined) open.push(pairs[one]);
    else if (one === open.at(-1)) open.pop();
    else if (/^[\])}]$/.test(one)) {
      // `{… ;` with a bracket that was forgotten before it.
      return text;
    }
  }
  if (open.length === 0 || open.length > 5) return text;
  const end = text.trimEnd().replace(/;$/, ' ').length;
  const head = text.trimEnd().replace(/;$/, ' ');
  return head + open.reverse().join('') + text.slice(end);
}
