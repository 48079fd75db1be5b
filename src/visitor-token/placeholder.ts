/** A value that was meant to be replaced and was not. */
export interface Unreplaced {
  readonly kind: 'placeholder' | 'template' | 'variable';
  /** What is written there, for people: "a template expression as ERB, EJS and JSP write it". */
  readonly what: string;
}

/** Of a longer text, only whole-text markers are looked for, not words. */
const longest = 2000;

const engines: readonly (readonly [RegExp, string])[] = [
  [/^\{\{[^]*\}\}$/, 'Django, Jinja, Twig, Liquid, Handlebars, Blade and Vue write it'],
  [/^\{[%#][^]*[%#]\}$/, 'Django, Jinja, Twig and Liquid write it'],
  [/^\{!![^]*!!\}$/, 'Blade writes it'],
  [/^@(?:json|js|php|Json|Js)\s?\([^]*\)$/, 'Blade writes it'],
  [/^<%[^]*%>$/, 'ERB, EJS, JSP and ASP write it'],
  [/^<\?[^]*\?>$/, 'PHP writes it'],
  [/^<!--#[^]*-->$/, 'a server-side include writes it'],
  [/^<\/?\w+:\w[^]*>$/, 'JSP and ASP.NET tags write it'],
  [/^\[\[[^]*\]\]$|^\[\(\$\{[^]*\}\)\]$/, 'Thymeleaf and Angular write it'],
  [/^\[%[^]*%\]$/, 'Template Toolkit writes it'],
  [/^\[[=#@][^]*\]$/, 'FreeMarker writes it'],
  [/^\$!?\{[^]*\}$/, 'template literals, FreeMarker, Velocity and JSP write it'],
  [/^\$![A-Za-z_][^\s]*$/, 'Velocity writes it'],
  [/^#\{[^]*\}$/, 'Ruby, Pug and JSF write it'],
  [/^!\{[^]*\}$/, 'Pug writes it'],
  [/^\{[!@$=&*.~^:][^{}]*\}$/, 'Smarty, HEEx, Visualforce and others write it'],
  [/^[~*@%]\{[^{}]*\}$/, 'Thymeleaf, Razor and Ruby write it'],
  [/^@{1,2}[A-Za-z(][^@]*@{1,2}$/, 'Maven and gulp write it'],
  [/^@(?:\([^]*\)|[A-Za-z][\w.]*(?:\([^]*\))?(?:\.\w+)*)$/, 'Razor writes it'],
  [/^%{1,2}=?[A-Za-z_(@][^%]*%{1,2}$/, 'Windows, some builds and AMPscript write it'],
  [/^%\(\w+\)[a-z]$|^%<\w+>[a-z]$/, 'Python and Ruby format strings write it'],
  [/^%(?:\d\$)?[a-z@]$/, '`printf` writes it'],
  [
    /^\{[\w.[\]'"-]{0,40}(?:[|!][^{}]{1,80}|:[a-zA-Z<>^%.]{1,8}\d{0,3})?\}$/,
    'Svelte, Python and .NET format strings write it',
  ],
  [/^\*\|[^|]*\|\*$/, 'Mailchimp writes it'],
  [/^#{1,2}[A-Za-z_][^#\s]*#{1,2}$/, 'ColdFusion writes it'],
  [/^\$\([^]*\)$/, 'a shell or a build writes it'],
  [/^\$\$?[A-Za-z_][\w.\->:]*(?:\([^()]*\))?\$?$/, 'PHP, Velocity and a shell write it'],
];

const code: readonly (readonly [RegExp, string])[] = [
  [/^(?:import\.meta|process)\.env(?:\.\w+|\[[^\]]*\])$/, 'the name of a variable of the build'],
  [/^\$[A-Za-z_]\w*$/, 'the name of a variable'],
  [/^\$env:\w+$|^%env\(\w+\)%$/i, 'the name of an environment variable'],
  [
    /^(?:os\.(?:environ|getenv)|ENV|System\.getenv|getenv|env|config|Environment\.GetEnvironmentVariable)\s?[[(].{1,80}[\])]$/,
    'code that reads a variable of the environment',
  ],
  [/^:\w*(?:token|jwt)\w*$/i, 'the name of a route or query parameter'],
  [
    /^(?:[A-Za-z_$][\w$]{0,30}(?:\.|->|::))+(?:\w*token\w*|jwt)(?:\(\))?$/i,
    'the name of a variable',
  ],
  [
    /^(?:get|create|sign|make|generate|fetch)\w*(?:token|jwt)\w*\([^()]*\)$/i,
    'a call, as code writes it',
  ],
];

const word =
  'your|my|the|a|an|some|insert|put|paste|add|replace|change|with|me|this|it|generated|signed|encrypted|user|users|visitor|auth|access|authentication|jwt|token|tokens|here|string|value|goes|go|example|sample|test|demo|dummy|fake|algomo|web|json|secret|server|from|by|in|of|to|for|real|actual|todo|tbd|fixme|xxx';
/** Only such words, and one of them says what belongs there. */
const words = new RegExp(
  `^(?=.*(?:token|jwt|insert|paste|replace|here|todo|fixme))(?:(?:${word})(?:[\\s_.,:!'’-]+|(?=[a-z])|$))+$`,
  'i',
);
const placeholders: readonly RegExp[] = [
  /^<{1,2}[^<>]{1,80}>{1,2}$/,
  /^&lt;[^<>&;]{1,80}&gt;$/,
  /^\[[A-Za-z][^[\]]{0,80}\]$/,
  /^\{[A-Za-z][^{}:"']{0,80}\}$/,
  /^\([A-Za-z][^()]{0,80}\)$/,
  /^_{2,}\w{1,60}_{2,}$/,
  /^(?:x{3,}|\.{2,}|…|-{3,}|\*{3,}|\?{2,}|todo|tbd|fixme|changeme|change[_-]me|placeholder|example|sample|test|string|header\.payload\.signature)\.{0,3}$/i,
  /^(?:\/\/|\/\*|#|<!--)\s{0,4}[^]{0,80}(?:token|jwt|todo)[^]{0,80}$/i,
  /^eyJ?[\w-]{0,8}(?:\.{2,}|…)(?:[\w.…-]{0,12})$/,
  /^h{1,20}\.p{1,20}\.s{1,20}$/i,
];
/** Groups of one repeated letter, as documentation draws a token: `xxxxx.yyyyy.zzzzz`. */
const drawn = /^([a-z])\1{1,}\.([a-z])\2{1,}\.([a-z])\3{1,}$/i;
/** A part of the text is a template: `{{ header }}.{{ payload }}`. */
const within =
  /\{\{[^{}]*\}\}|\{%[^{}]*%\}|<%[^%]*%>|<\?(?:php|=)[^?]*\?>|[$#!]\{[^{}]*\}|\[%[^%]*%\]|\{!![^{}]*!!\}/;
/** The marks that a template expression of an engine that is not known here may begin with. */
const opening = /^[^\w\s"'`.,;&]{1,4}/;
const expression = /^\s{0,4}[A-Za-z_$@][\w\s.$()>|:@'-]{0,80}$/;

/**
 * Whether a text stands for a token instead of being one; null where it does not.
 *
 * @example
 * unreplaced('{{ token }}')?.kind; // 'template'
 * unreplaced('YOUR_TOKEN')?.kind; // 'placeholder'
 */
export function unreplaced(written: string): Unreplaced | null {
  const text = written.trim().slice(0, longest);
  if (text === '' || /ey[JA][\w-]{16}/.test(text)) return null;
  const variable = code.find(([pattern]) => pattern.test(text));
  if (variable !== undefined) return {kind: 'variable', what: variable[1]};
  const engine = isWish(text) ? undefined : engines.find(([pattern]) => pattern.test(text));
  if (engine !== undefined) {
    return {kind: 'template', what: `a template expression as ${engine[1]}`};
  }
  if (text.length <= 120 && (words.test(text) || drawn.test(text))) return placeholder;
  if (placeholders.some((pattern) => pattern.test(text))) return placeholder;
  if (within.test(text)) return {kind: 'template', what: 'text with a template expression in it'};
  return isEnclosed(text) ? {kind: 'template', what: 'a template expression'} : null;
}

const placeholder: Unreplaced = {kind: 'placeholder', what: 'a placeholder'};

/** `{your token}`, `<the token goes here>`: words for people in brackets. */
function isWish(text: string): boolean {
  const inner = /^[[{(<]{1,2}([^[\]{}()<>]*)[\]})>]{1,2}$/.exec(text)?.[1]?.trim() ?? '';
  return /\s/.test(inner) && words.test(inner);
}

/** Whether marks that mirror each other are around a name: `||TOKEN||`, `<<<token>>>`. */
function isEnclosed(text: string): boolean {
  const open = opening.exec(text)?.[0];
  if (open === undefined) return false;
  const close = [...open]
    .reverse()
    .map((one) => mirrored[one] ?? one)
    .join('');
  return text.endsWith(close) && expression.test(text.slice(open.length, -close.length));
}

const mirrored: Readonly<Record<string, string>> = {
  '<': '>',
  '[': ']',
  '{': '}',
  '(': ')',
  '«': '»',
};
