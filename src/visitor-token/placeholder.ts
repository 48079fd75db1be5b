export type PlaceholderKind = 'placeholder' | 'template' | 'variable';

/** Of a longer text, the rest is not looked at. */
const longest = 2000;

const variables: readonly RegExp[] = [
  /^(?:import\.meta|process)\.env\b[^\s]*$/,
  /^(?:os\.(?:environ|getenv)|ENV|[gG]etenv|env|config|(?:System|Environment)\.[gG]et\w+)\s?[[(].{1,80}[\])]$/,
  /^\$(?:env:)?[A-Za-z_]\w*$/,
  /^(?:[A-Za-z_$][\w$]{0,30}(?:\.|->|::))+(?:\w*token\w*|jwt)(?:\(\))?$/i,
  /^(?:get|create|sign|make|generate|fetch)\w*(?:token|jwt)\w*\([^()]*\)$/i,
];

/** Brackets with marks before them, marks that mirror each other, and marks before a name. */
const templates: readonly RegExp[] = [
  /^(?:[$#!@*~%^]{1,2})?\{[^]*\}$/,
  /^\[[[(%=#@$][^]*\]$|^[$@]\([^]*\)$/,
  /^<[%?!][^]*[%?-]>$|^<\/?\w+:\w[^<>]*>$/,
  /^@(?:json|js|php|Json|Js|Html\.\w+)\s?\([^]*\)$|^@[A-Za-z][\w.]*$/,
  /^\$[$!]?[A-Za-z_][\w.>:-]*(?:\([^()[\]]*\))?\$?$/,
  /^%(?:\(\w+\)|<\w+>|\d\$)?[a-z@]$|^:\w*(?:token|jwt)\w*$/i,
];

const word =
  'your|my|the|an|a|some|insert|put|paste|add|replace|change|with|me|this|it|generated|signed|encrypted|users|user|visitor|auth|access|authentication|jwt|tokens|token|here|string|value|goes|go|example|sample|test|demo|dummy|fake|algomo|web|json|secret|server|from|by|of|to|for|real|todo|tbd|fixme';
/** Only such words, and one of them says what belongs there. */
const words = new RegExp(
  `^(?=.*(?:token|jwt|insert|paste|replace|here|todo|fixme))(?:(?:${word})(?:[\\s_.,:!'’-]+|(?=[a-z])|$))+$`,
  'i',
);
const placeholders: readonly RegExp[] = [
  /^(?:<{1,2}[^<>=/]{1,80}>{1,2}\.?)+$|^&lt;[^<>&;]{1,80}&gt;$/,
  /^[[({][A-Za-z][^[\](){}:"'.|,]{0,80}[\])}]$/,
  /^_{2,}\w{1,60}_{2,}$/,
  /^(?:x{3,}|\.{2,}|…|-{3,}|\*{3,}|\?{2,}|changeme|placeholder|example|sample|test|string|h+(?:eader)?\.p+(?:ayload)?\.s+(?:ignature)?)\.{0,3}$/i,
  /^(?:\/\/|\/\*|#|<!--)[^]{0,80}(?:token|jwt|todo)[^]{0,80}$/i,
  /^eyJ?[\w-]{0,8}(?:\.{2,}|…)[\w.…-]{0,12}$/,
  // Groups of one repeated letter, as documentation draws a token.
  /^([a-z])\1+\.([a-z])\2+\.([a-z])\3+$/i,
];
/** A part of the text is a template: `{{ header }}.{{ payload }}`. */
const within = /\{\{[^{}]*\}\}|\{[%!][^{}]*[%!]\}|<[%?][^<>]*[%?]>|[$#!]\{[^{}]*\}|\[%[^%]*%\]/;

/**
 * How a text stands for a token instead of being one; null if it does not.
 *
 * @example
 * placeholderKind('{{ token }}'); // 'template'
 * placeholderKind('YOUR_TOKEN'); // 'placeholder'
 */
export function placeholderKind(written: string): PlaceholderKind | null {
  const text = written.trim().slice(0, longest);
  if (text === '' || /ey[JA][\w-]{16}/.test(text) || isJavaScript(text) || isUuid(text))
    return null;
  const some = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(text));
  if (some(variables)) return 'variable';
  if ((text.length <= 120 && words.test(text)) || isWish(text)) return 'placeholder';
  if (some(templates) || isEnclosed(text)) return 'template';
  if (some(placeholders)) return 'placeholder';
  if (within.test(text)) return 'template';
  if (!speaksOfTokens(text)) return null;
  return /^[\p{L}\p{N}_-]+$/u.test(text) ? 'placeholder' : 'template';
}

/**
 * Whether a text names the token, in whatever syntax: no token has such a word in it. Neither a sentence, such as an
 * error message, nor an address is meant.
 */
function speaksOfTokens(text: string): boolean {
  if (/^[A-Z]{2,}(?:_[A-Z]{2,})+$/.test(text)) return true;
  if (text.length > 200 || !/token|jwt|visitor/i.test(text)) return false;
  const random = text.match(/[\w-]{20,}/g)?.some((run) => /\d/.test(run)) ?? false;
  const sentence =
    /^[\p{L}'’]+(?:[:,.]?\s+[\p{L}'’]+)+[.!]?$/u.test(text) || text.split(/\s+/).length > 4;
  const page = /:\/\/|^\/|<\/?(?:h\d|p|div|span|title|body|html|head|pre|a|b|script)\b/i.test(text);
  return !random && !sentence && !page;
}

export function isUuid(text: string): boolean {
  return /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i.test(text);
}

/** An object or an array as JavaScript writes it: its contents have names or quotes. */
function isJavaScript(text: string): boolean {
  return /^(?:\{\s*["']?[\w$-]+["']?\s*:(?!\w{0,3}\}$)|\[\s*["'{\d])/.test(text);
}

/** `{your token}`, `<the token goes here>`: words for people in brackets. */
function isWish(text: string): boolean {
  const inner = /^[[{(<]{1,2}([^[\]{}()<>]{1,120})[\]})>]{1,2}$/.exec(text)?.[1]?.trim() ?? '';
  return /\s/.test(inner) && words.test(inner);
}

const mirrored: Readonly<Record<string, string>> = {
  '<': '>',
  '[': ']',
  '{': '}',
  '(': ')',
  '«': '»',
};

/** Whether marks that mirror each other are around a name: `%TOKEN%`, `*|TOKEN|*`, `<<<token>>>`. */
function isEnclosed(text: string): boolean {
  const open = /^[^\w\s"'`.,;&]{1,4}/.exec(text)?.[0] ?? '';
  if (/^(?:[[({<]?|<\/?)$/.test(open)) return false;
  const close = [...open]
    .map((one) => mirrored[one] ?? one)
    .reverse()
    .join('');
  const inner = text.slice(open.length, -close.length).replaceAll(/^=|=$/g, '');
  return text.endsWith(close) && /^\s{0,4}[A-Za-z_$@=][\w\s.$()>|:@'-]{0,80}$/.test(inner);
}
