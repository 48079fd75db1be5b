import {unreplaced} from '../../pasted-token';

/** What is wrong with a script that cannot be parsed, where its text shows it. */
export interface BrokenScript {
  readonly reason:
    | 'template'
    | 'placeholder'
    | 'not-quoted'
    | 'curly-quotes'
    | 'html-escaped'
    | 'quoted-twice'
    | 'editor-escaped'
    | 'markup'
    | 'markup-and-quotes'
    | 'engine-error'
    | 'line-break'
    | 'stringified-value'
    | 'empty'
    | 'await'
    | 'other';
  /** For people: what stands there. */
  readonly what: string;
  readonly position: number;
}

const key =
  /\b["']?(?:visitor_?token|token|auth_?token|jwt|user_?token)["']?[ \t]{0,20}(?::|=(?!=))[ \t]{0,20}(?:\r?\n[ \t]{0,80})?/gi;
const valueLength = 6000;

/**
 * Finds the cause of a syntax error in a script with settings.
 *
 * @param position where the parser stopped
 */
export function brokenScript(text: string, position: number): BrokenScript {
  key.lastIndex = Math.max(0, text.search(/algomo/i));
  for (let match = key.exec(text); match; match = key.exec(text)) {
    const at = match.index + match[0].length;
    const found = valueFault(text.slice(at, at + valueLength));
    if (found === null) continue;
    const printed = found.reason === 'engine-error' ? /^["'`]?\s*/.exec(text.slice(at)) : null;
    return (
      markupBefore(text, position, found) ?? {...found, position: at + (printed?.[0].length ?? 0)}
    );
  }
  return surroundingFault(text, position);
}

const tag = /<\/?(?:p|br|div|span|strong|em)\b[^<>]{0,80}>/gi;

/** Tags that the parser stopped at, in front of what else is wrong. */
function markupBefore(text: string, position: number, {reason}: Fault): BrokenScript | null {
  if (reason === 'engine-error') return null;
  for (const {0: written, index} of text.matchAll(tag)) {
    if (index > position) return null;
    if (position > index + written.length) continue;
    const quotes = /^(?:curly-quotes|editor-escaped|html-escaped)$/.test(reason);
    return {reason: quotes ? 'markup-and-quotes' : 'markup', what: 'HTML tags', position: index};
  }
  return null;
}

/** What PHP, Python, Liquid and others print where they fail. */
const engineErrors: readonly (readonly [RegExp, string])[] = [
  [
    /(?:<br ?\/?>\s{0,4})?<b>(?:Warning|Notice|Deprecated|(?:Fatal|Parse|Recoverable fatal) error)<\/b>:/i,
    'an error message of PHP',
  ],
  [
    /\b(?:PHP )?(?:Warning|Notice|Deprecated|Fatal error|Parse error): {1,2}[^\n]{1,300} in \S{1,200} on line \d/,
    'an error message of PHP',
  ],
  [/\bTraceback \(most recent call last\):/, 'an error message of Python'],
  [/\bLiquid (?:syntax )?error\b/, 'an error message of Liquid'],
];

function engineError(text: string): {what: string; index: number} | null {
  for (const [pattern, what] of engineErrors) {
    const found = pattern.exec(text);
    if (found) return {what, index: found.index};
  }
  return null;
}

type Fault = Omit<BrokenScript, 'position'>;

function valueFault(value: string): Fault | null {
  const printed = engineError(value.slice(0, 600));
  if (printed !== null && /^["'`]?\s*$/.test(value.slice(0, printed.index)))
    return {reason: 'engine-error', what: printed.what};
  if (/^(?:ey[JA]|ew[o0])[\w-]{6}/.test(value))
    return {reason: 'not-quoted', what: 'a token without quotes'};
  if (/^import\.meta\.env\b/.test(value))
    return {reason: 'template', what: '`import.meta.env`, a variable of the build'};
  if (/^[“”„‘’«»]/.test(value)) return {reason: 'curly-quotes', what: 'curly quotation marks'};
  if (/^&(?:[lr][sd]quo|#82(?:16|17|20|21));/i.test(value))
    return {reason: 'editor-escaped', what: 'curly quotation marks as character references'};
  if (/^&(?:quot|#0?34|#x22|#0?39|#x27|apos|amp);/i.test(value)) {
    return {reason: 'html-escaped', what: 'quotation marks as HTML character references'};
  }
  if (/^(["'`])\1(?:ey[JA]|ew[o0])[\w-]{6}/.test(value))
    return {reason: 'quoted-twice', what: 'a token in two pairs of quotes'};
  if (/^["'`](?:[\w.+/=-]*)\r?\n/.test(value))
    return {reason: 'line-break', what: 'a line break inside the quotes'};
  if (/^["'`]/.test(value)) return quotedFault(value);
  if (/^(?:[,}\r\n]|$)/.test(value)) return {reason: 'empty', what: 'nothing'};
  const found = unreplaced(expression(value));
  if (found === null) return null;
  return {reason: found.kind, what: found.what};
}

/** A template whose own quotes end the string early: `'{{ token['x'] }}'`. */
function quotedFault(value: string): Fault | null {
  const found = unreplaced(value.slice(1, 200));
  return found?.kind === 'template' ? {reason: 'template', what: found.what} : null;
}

/** The unquoted value up to where it ends. */
function expression(value: string): string {
  const end =
    /^(?:<[^<>]{1,80}>|<%[^%]{0,200}%>|\{\{[^}]{0,200}\}{2,3}|\[\[[^\]]{0,200}\]\]|[^\n,;}]{1,200}\}?)/.exec(
      value,
    );
  return (end?.[0] ?? value.slice(0, 100)).trim();
}

function surroundingFault(text: string, position: number): BrokenScript {
  const near = text.slice(Math.max(0, position - 40), position + 40);
  const from = Math.max(0, position - 400);
  const printed = engineError(text.slice(from, position + 400));
  if (printed !== null)
    return {reason: 'engine-error', what: printed.what, position: from + printed.index};
  const template = /\{%|\{\{|<%|<\?(?:php|=)|\{!!|@if\b|\{#if|\[\[\$\{/.exec(text);
  if (template !== null && Math.abs(template.index - position) < 400) {
    return {reason: 'template', what: 'a template expression', position: template.index};
  }
  if (/<\/?(?:p|br|div|span|strong|em)\b/i.test(near) || /^\s*<!?\w/.test(text)) {
    return {reason: 'markup', what: 'HTML tags', position: Math.max(0, position)};
  }
  if (/\bawait\s{1,20}$/.test(text.slice(Math.max(0, position - 40), position)))
    return {reason: 'await', what: 'an `await`', position};
  if (/[“”„‘’]/.test(near))
    return {reason: 'curly-quotes', what: 'curly quotation marks', position};
  if (/&(?:quot|amp|lt|gt|#\d{2,4});/.test(near)) {
    return {reason: 'html-escaped', what: 'HTML character references', position};
  }
  return {reason: 'other', what: 'a syntax error', position};
}
