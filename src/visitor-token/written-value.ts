/** What programs write for a value that is not there. */
const nothing =
  /^(?:undefined|null|none|nil|NaN|<nil>|<null>|\(null\)|%!\w\((?:<nil>|MISSING)\)|undef|Optional\.empty|#<undefined>)$/i;

/** Whether a text is what becomes of a missing value when it is written into a page. */
export function isWrittenNothing(text: string): boolean {
  return nothing.test(text.trim());
}

const objects: readonly (readonly [RegExp, what: string])[] = [
  [/^\[object (?:Promise|AsyncFunction)\]$|^Promise \{/, 'a promise'],
  [/^(?:async\s+)?function\b|^(?:async\s*)?\([\w\s,{}]*\)\s*=>|^class\s+\w/, 'a function'],
  [/^\[?(?:\d{1,3}[,\s]\s?){8,}\d{1,3}\]?$|^<Buffer [0-9a-f]{2}/, 'bytes'],
  [/^(?:true|false)$/i, 'a truth value'],
  // JavaScript, Python, Ruby and Elixir; then .NET, Java, Perl, PHP and Go.
  [
    /^\[object \w{1,40}\]$|^<[\w.\s-]+ at 0x[0-9a-f]+.*>$|^<(?:Task|Future)\b.*>$|^#\w{0,20}<.*>$/i,
    'an object',
  ],
  [
    /^(?:System|Microsoft|java|javax|kotlin|com|org|io)\.[\w.$]+(?:`\d+)?(?:\[[^[\]]*\])*(?:@[0-9a-f]+(?:\[[^[\]]*\])?)?$|^\[?[\w.$]*@[0-9a-f]{5,16}$/i,
    'an object',
  ],
  [
    /^<(?:[A-Z]\w*(?:: | \[| \d| status_)|(?:bound|built-in|class|module) )[^]*>$|^\{:(?:ok|error),|^[A-Z][\w\\]* Object\b|^object\([\w\\]+\)#/,
    'an object',
  ],
  [
    /^(?:[\w:]+=)?[A-Z]+\(0x[0-9a-f]+\)$|^(?:Array|Object|Closure)$|^&?map\[[^]*\]$|^&\{[^]*\}$/,
    'an object',
  ],
];

/** What kind of value was turned into text; null if the text is no such thing. */
export function writtenObject(text: string): string | null {
  // Templates escape what they write: `&lt;Response [200]&gt;`.
  const trimmed = text
    .trim()
    .slice(0, 5000)
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
  return objects.find(([pattern]) => pattern.test(trimmed))?.[1] ?? null;
}
