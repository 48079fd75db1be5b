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
    | 'markup'
    | 'line-break'
    | 'stringified-value'
    | 'empty'
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
    if (found !== null) return {...found, position: at};
  }
  return surroundingFault(text, position);
}

type Fault = Omit<BrokenScript, 'position'>;

function valueFault(value: string): Fault | null {
  if (/^(?:ey[JA]|ew[o0])[\w-]{6}/.test(value))
    return {reason: 'not-quoted', what: 'a token without quotes'};
  if (/^[“”„‘’«»]/.test(value)) return {reason: 'curly-quotes', what: 'curly quotation marks'};
  if (/^&(?:quot|#0?34|#x22|#0?39|#x27|apos|amp|ldquo|rdquo|#822[01]|#8217|#8216);/i.test(value)) {
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
  const template = /\{%|\{\{|<%|<\?(?:php|=)|\{!!|@if\b|\{#if|\[\[\$\{/.exec(text);
  if (template !== null && Math.abs(template.index - position) < 400) {
    return {reason: 'template', what: 'a template expression', position: template.index};
  }
  if (/<\/?(?:p|br|div|span|strong|em)\b/i.test(near) || /^\s*<!?\w/.test(text)) {
    return {reason: 'markup', what: 'HTML tags', position: Math.max(0, position)};
  }
  if (/[“”„‘’]/.test(near))
    return {reason: 'curly-quotes', what: 'curly quotation marks', position};
  if (/&(?:quot|amp|lt|gt|#\d{2,4});/.test(near)) {
    return {reason: 'html-escaped', what: 'HTML character references', position};
  }
  return {reason: 'other', what: 'a syntax error', position};
}
