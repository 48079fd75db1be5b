import type {FaultReason, Found} from './script-fault';

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

export function nearby(text: string, position: number, error: string): Found {
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
