import {nonToken} from '../../visitor-token';

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

type Found = Omit<ScriptFault, 'error'>;

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

/** What PHP, Python, Liquid and others print where they fail. */
const engineErrors: readonly (readonly [RegExp, string])[] = [
  [
    /(?:<br ?\/?>\s{0,4})?<b>(?:Warning|Notice|Deprecated|(?:Fatal|Parse|Recoverable fatal) error)<\/b>:[^\n]{0,400}(?:<br ?\/?>)?/i,
    'an error message of PHP',
  ],
  [
    /\b(?:PHP )?(?:Warning|Notice|Deprecated|Fatal error|Parse error): {1,2}[^\n]{1,300} in \S{1,200} on line \d+/,
    'an error message of PHP',
  ],
  [
    /\bTraceback \(most recent call last\):[^]{0,2000}?(?=["'`]|\n\S|$)/,
    'an error message of Python',
  ],
  [/\bLiquid (?:syntax )?error\b[^\n"'`]{0,200}/, 'an error message of Liquid'],
];

function printedError(text: string): {what: string; start: number; end: number} | null {
  for (const [pattern, what] of engineErrors) {
    const found = pattern.exec(text);
    if (found) return {what, start: found.index, end: found.index + found[0].length};
  }
  return null;
}

function engineError(text: string, position: number): Found | null {
  const from = Math.max(0, position - 400);
  const printed = printedError(text.slice(from, position + 400));
  return (
    printed && {
      reason: 'engine-error',
      what: printed.what,
      start: from + printed.start,
      end: from + printed.end,
    }
  );
}

/** Conditions and loops of templates. */
export const statements =
  /\{%[^]{0,300}?%\}|\{\{[#/^][^]{0,200}?\}\}|<%(?![=-])[^]{0,300}?%>|<\?(?!=)(?![^]{0,80}\becho\b)[^]{0,300}?\?>|\[%[^]{0,200}?%\]|\{[#/:@](?:if|else|each|end)[^{}]{0,200}\}|\{[lr]delim\}|\{\/?(?:if|elseif|else|foreach|literal)(?: \$[^{}\n]{0,200})?\}|^[ \t]*(?:@(?:if|else|elseif|endif|auth|endauth|guest|endguest|isset|endisset|unless|endunless|csrf)\b|#(?:if|else|elseif|end|set|foreach)\b)[^\n]{0,200}$/gm;
const output =
  /\{\{\{?[^]{0,300}?\}{2,3}|\{!![^]{0,300}?!!\}|<%[=-][^]{0,300}?%>|<\?(?:=|php\s+echo)[^]{0,300}?\?>|\[\[[^]{0,200}?\]\]|[$#!]\{[^{}]{0,200}\}|\{\$[^{}]{0,200}\}|@(?:json|js|Html\.Raw|Json\.Serialize)\s?\([^\n]{0,300}?\)(?=[;,\s}])/g;
const tag = /<\/?(?:p|br|div|span|strong|em|code|pre)\b[^<>]{0,80}>/gi;
const token =
  /(?:bearer\s+)?(?<![\w"'`.+/=-])(?:ey[JA]|ew[o0])[\w-]{6}[\w.+/=-]*(?:\r?\n[\w.+/=-]{20,})*/gi;

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The matches of a pattern around a place, the one that it is in first. */
function around(text: string, position: number, pattern: RegExp): Place | null {
  const from = Math.max(0, position - 400);
  const part = text.slice(from, position + 400);
  for (const {0: one, index} of part.matchAll(pattern)) {
    const [start, end] = [from + index, from + index + one.length];
    if (start <= position && position <= end + 1) return {start, end};
  }
  return null;
}

/** The last match of a pattern before a place, or else the first one after it. */
function nearest(text: string, position: number, pattern: RegExp): Place | null {
  const from = Math.max(0, position - 400);
  const all = [...text.slice(from, position + 400).matchAll(pattern)].map(({0: one, index}) => ({
    start: from + index,
    end: from + index + one.length,
  }));
  return all.findLast(({start}) => start <= position) ?? all[0] ?? null;
}

const near: readonly (readonly [FaultReason, RegExp, string])[] = [
  ['template', output, 'a template expression that nothing replaced'],
  ['template-statement', statements, 'a template statement that nothing replaced'],
  ['markup', tag, 'HTML tags'],
  ['not-quoted', token, 'a token without quotes'],
];

function nearby(text: string, position: number, error: string): Found {
  const close = text.slice(Math.max(0, position - 40), position + 40);
  const place = {start: Math.max(0, position), end: Math.max(0, position)};
  if (error.startsWith('Shorthand property')) {
    return {reason: 'equals', what: 'an equals sign', ...place};
  }
  for (const look of [around, nearest]) {
    for (const [reason, pattern, what] of look === around ? near : near.slice(1, 3)) {
      const found = look(text, position, pattern);
      if (found) return {reason, what, ...found};
    }
  }
  const script = /^\s*<!?\w/.test(text) ? text.search(/</) : -1;
  if (script >= 0) return {reason: 'markup', what: 'HTML tags', start: script, end: script};
  const waited = /\bawait\s{1,20}$/.exec(text.slice(Math.max(0, position - 40), position))?.[0];
  if (waited !== undefined) {
    return {reason: 'await', what: 'an `await`', start: position - waited.length, end: position};
  }
  if (/[“”„‘’]/.test(close))
    return {reason: 'curly-quotes', what: 'curly quotation marks', ...place};
  if (/&(?:quot|amp|lt|gt|#\d{2,4});/.test(close)) {
    return {reason: 'html-escaped', what: 'HTML character references', ...place};
  }
  return {reason: 'other', what: 'a syntax error', ...place};
}
