import {nonToken} from '../../visitor-token';
import {engineError, printedError} from './printed-error';
import {nearby} from './nearby-fault';

/** Why a script cannot be parsed, as far as its text shows it. */
export type FaultReason =
  | 'template'
  | 'template-statement'
  | 'placeholder'
  | 'not-quoted'
  | 'bearer'
  | 'curly-quotes'
  | 'html-escaped'
  | 'quoted-twice'
  | 'editor-escaped'
  | 'markup'
  | 'engine-error'
  | 'line-break'
  | 'equals'
  | 'empty'
  | 'await'
  | 'other';

/** One thing that no browser can read, with where it is in the script. */
export interface ScriptFault {
  readonly reason: FaultReason;
  readonly start: number;
  readonly end: number;
  /** For people: what is there. */
  readonly what: string;
  /** The parser's words. */
  readonly error: string;
}

export type Found = Omit<ScriptFault, 'error'>;

const key =
  /(?:^|[^\w$])["']?(?:visitor_?token|token|auth_?token|jwt|user_?token)["']?[ \t]{0,20}(?::|=(?![=>]))[ \t]{0,20}(?:\r?\n[ \t]{0,80})?/gi;

const valueLength = 6000;

/**
 * Finds the cause of a syntax error: in the value of a token, or near where the parser stopped.
 *
 * @param position where the parser stopped
 */
export function faultIn(text: string, position: number, error: string): ScriptFault {
  const found =
    valueFault(text, position) ?? engineError(text, position) ?? nearby(text, position, error);
  return {...found, error};
}

function valueFault(text: string, position: number): Found | null {
  key.lastIndex = Math.max(0, text.search(/algomo/i));
  for (let match = key.exec(text); match; match = key.exec(text)) {
    const at = match.index + match[0].length;
    // A value that the parser has read is not at fault.
    if (at + valueLength < position) continue;
    const found = atValue(text.slice(at, at + valueLength), position - at);
    if (found !== null) return {...found, start: at + found.start, end: at + found.end};
  }
  return null;
}

const bareToken =
  /^(?:bearer\s+)?(?:ey[JA]|ew[o0])[\w-]{6}(?:[\w.+/=-]|\\u[\da-f]{4}|\\x[\da-f]{2})*(?:\r?\n(?:[\w.+/=-]|\\u[\da-f]{4}|\\x[\da-f]{2}){20,})*/i;

/** What is at fault in the text after a key, in which the parser stopped at a place. */
function atValue(value: string, stopped: number): Found | null {
  const found = (reason: FaultReason, what: string, end: number, start = 0): Found => ({
    reason,
    what,
    start,
    end,
  });
  const printed = printedError(value.slice(0, 600));
  if (printed !== null && /^["'`]?\s*$/.test(value.slice(0, printed.start))) {
    return found(
      'engine-error',
      printed.what,
      printed.end,
      /^["'`]?\s*/.exec(value)?.[0].length ?? 0,
    );
  }
  const bare = bareToken.exec(value)?.[0];
  if (bare !== undefined) {
    return found(
      /^bearer/i.test(bare) ? 'bearer' : 'not-quoted',
      'a token without quotes',
      bare.length,
    );
  }
  if (/^import\.meta\.env\b/.test(value)) {
    const end = /^[\w.]+/.exec(value)?.[0].length ?? 0;
    return found('template', '`import.meta.env`, a variable of the build', end);
  }
  if (/^[“”„‘’«»]/.test(value))
    return found('curly-quotes', 'curly quotation marks', lineEnd(value));
  if (/^&(?:[lr][sd]quo|#82(?:16|17|20|21));/i.test(value)) {
    return found('editor-escaped', 'curly quotation marks as character references', lineEnd(value));
  }
  if (/^&(?:quot|#0?34|#x22|#0?39|#x27|apos|amp);/i.test(value)) {
    return found('html-escaped', 'quotation marks as HTML character references', lineEnd(value));
  }
  const twice = /^(["'`])\1(?:ey[JA]|ew[o0])[\w.+/=-]{6,}\1{0,2}/.exec(value)?.[0];
  if (twice !== undefined)
    return found('quoted-twice', 'a token in two pairs of quotes', twice.length);
  const broken = /^(["'])[\w.+/=%-]*[ \t]*\r?\n[\w.+/=%\s-]{0,5000}\1?/.exec(value)?.[0];
  if (broken !== undefined)
    return found('line-break', 'a line break inside the quotes', broken.length);
  if (/^["'`]/.test(value)) return quoted(value, stopped);
  if (/^(?:[,}\r\n;]|$)/.test(value)) return found('empty', 'nothing', 0);
  if (stopped < 0 || stopped > 400 || /^(?:await|async|function|class|new)\b/.test(value))
    return null;
  const written = expression(value);
  const kind = nonToken(written)?.kind;
  if (kind === 'placeholder') return found('placeholder', 'a placeholder', written.length);
  if (kind === 'template' || kind === 'variable') {
    return found('template', 'a template expression that nothing replaced', written.length);
  }
  const code = /=>|^(?:async|function|class)\b/.test(written);
  if (kind === 'empty' || (kind === 'written-value' && !code)) {
    return found('empty', 'the text of a missing value', written.length);
  }
  return null;
}

/** A template whose own quotes end the string early: `'{{ token['x'] }}'`. */
function quoted(value: string, stopped: number): Found | null {
  if (stopped < 0 || stopped > 300) return null;
  const inner =
    /^["'`]\s*(?:\{\{[^]{0,200}?\}\}|<%[^]{0,200}?%>|<\?[^]{0,200}?\?>|\{%[^]{0,200}?%\}|<(?:asp|c|s|h|jsp):[^<>]{0,200}>|[@$][\w.>-]{1,60}\[["'][^"'\n]{1,60}["']\])\s*["'`]?/.exec(
      value,
    )?.[0];
  if (inner === undefined) return null;
  return {
    reason: 'template',
    what: 'a template expression that nothing replaced',
    start: 0,
    end: inner.length,
  };
}

const brackets: readonly (readonly [open: string, close: string])[] = [
  ['{{{', '}}}'],
  ['{{', '}}'],
  ['{!!', '!!}'],
  ['{%', '%}'],
  ['<%', '%>'],
  ['<?', '?>'],
  ['<!--', '-->'],
  ['[[', ']]'],
  ['[%', '%]'],
  ['%%', '%%'],
];

/** The unquoted value up to where it ends. */
function expression(value: string): string {
  const pair = brackets.find(([open]) => value.startsWith(open));
  if (pair) {
    const end = value.indexOf(pair[1], pair[0].length);
    if (end > 0 && end < 400) return value.slice(0, end + pair[1].length);
  }
  const nested = /^(?:[$#!@*~%]!?|@[\w.]{1,60})?[{(<[]/.exec(value)?.[0];
  const end = nested === undefined ? -1 : closing(value, nested.length - 1);
  if (end > 0) return value.slice(0, end + 1);
  return (/^[^\n,;}]{1,200}/.exec(value)?.[0] ?? value.slice(0, 100)).trimEnd();
}

const pairs: Readonly<Record<string, string>> = {'{': '}', '(': ')', '[': ']', '<': '>'};

/** Where the bracket at a place is closed, on the same line; -1 if it is not. */
function closing(value: string, at: number): number {
  const open = value.charAt(at);
  const close = pairs[open];
  let depth = 0;
  for (let i = at; i < Math.min(value.length, at + 400); i += 1) {
    const one = value.charAt(i);
    if (one === '\n') return -1;
    if (one === open) depth += 1;
    if (one === close && --depth === 0) return i;
  }
  return -1;
}

function lineEnd(value: string): number {
  const end = value.search(/[\r\n]|<\/?(?:p|br)\b/i);
  return end < 0 ? value.length : end;
}
