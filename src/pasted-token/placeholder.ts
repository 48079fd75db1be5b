/** A value that was meant to be replaced and was not. */
export interface Unreplaced {
  kind: 'placeholder' | 'template' | 'stringified-value';
  /** What is written there, for people: "a template expression as Django, Jinja, Twig, Handlebars and Vue write it". */
  what: string;
}

const templates: readonly (readonly [RegExp, string])[] = [
  [/^\[\[|^\[\(\$\{/, 'a template expression as Thymeleaf writes it'],
  [
    /^\{\{[{%]?|^\{%/,
    'a template expression as Django, Jinja, Twig, Handlebars, Blade and Vue write it',
  ],
  [/^\{!!/, 'a template expression as Blade writes it'],
  [/^<%/, 'a template expression as ERB, EJS and JSP write it'],
  [/^<\?/, 'a PHP expression'],
  [/^\$\{/, 'an expression as template literals, FreeMarker and JSP write it'],
  [/^#\{/, 'an expression as Ruby, Pug and CoffeeScript write it'],
  [
    /^@(?:Model|ViewBag|ViewData|Html|User|\(|[a-z]\w*$|[A-Z]\w*\.)/,
    'an expression as Razor writes it',
  ],
  [/^\{\$\w/, 'a template expression as Smarty writes it'],
  [/^\$\{?[A-Z_]+\}?$|^\$\([A-Z_]+\)$/, 'a variable as a shell or a build writes it'],
  [/^%[A-Z][A-Z0-9_]*%$/, 'a variable as Windows and some builds write it'],
  [/^:\w*token\w*$/i, 'a route or query parameter by its name'],
];

const placeholders: readonly RegExp[] = [
  /^<[A-Za-z][\w .'’-]{1,60}>$/,
  /^&lt;[\w .'’-]{1,60}&gt;$/,
  /^\[[A-Za-z][\w .'’-]{1,60}\]$/,
  /^_{2,}\w{1,60}_{2,}$/,
  /^(?:your|my|the|insert|put|paste|replace|change|generated|visitor|jwt|signed|server)(?:[\s_-](?:[\w'’-]{1,20})){0,8}[\s_-](?:token|jwt|here|this|me)(?:[\s_-]\w{1,12}){0,4}\.{0,3}$/i,
  /^(?:token|jwt|visitor_?token|todo|tbd|fixme|changeme|x{3,}|\.{3}|…|placeholder|example|test|string)\.{0,3}$/i,
];

const stringified: readonly (readonly [RegExp, string])[] = [
  [/^undefined$/, 'what JavaScript writes for a value that is not there'],
  [/^(?:null|NULL|nil|None)$/, 'what a program writes for “nothing”'],
  [/^NaN$/, 'what JavaScript writes for “not a number”'],
  [/^(?:true|false|True|False)$/, 'a truth value, not a token'],
  [
    /^\[object \w+\]$/,
    'what JavaScript writes for an object; for a promise, where `await` was left out',
  ],
  [/^(?:function\b|async\b|\(\) =>)/, 'a function’s source: it was not called'],
  [
    /^<(?:coroutine|function|bound method|\w+(?:\.\w+)* object at) /,
    'what Python writes for something that was not called or awaited',
  ],
  [
    /^(?:Promise|Future|Task|System\.\w+|java\.\S{1,80}|\w+@[0-9a-f]{6,8}$)/,
    'what a program writes for an object instead of its text',
  ],
  [/^b['"]/, 'what Python 3 writes for bytes'],
];

/** Whether a value is a placeholder, a template's expression or a stringified nothing; null where it is not. */
export function unreplaced(value: string): Unreplaced | null {
  const text = value.trim().slice(0, 300);
  if (/^b['"](?:ey|[\w-]{20})/.test(text)) return null;
  for (const [pattern, what] of stringified) {
    if (pattern.test(text)) return {kind: 'stringified-value', what};
  }
  for (const [pattern, what] of templates) {
    if (pattern.test(text)) return {kind: 'template', what};
  }
  return placeholders.some((pattern) => pattern.test(text))
    ? {kind: 'placeholder', what: 'a placeholder'}
    : null;
}
