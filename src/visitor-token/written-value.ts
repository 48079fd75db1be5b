/** What a program writes for a value that is not there, for each that people meet. */
const nothing =
  /^(?:undefined|null|NULL|Null|None|nil|Nil|NaN|<nil>|<null>|\(null\)|%!\w\(<nil>\)|%!\w\(MISSING\)|undef|Nothing|Optional\.empty|Optional\[\]|None\(\)|#<undefined>)$/;

/** Whether a text is what becomes of a missing value when it is written into a page. */
export function isWrittenNothing(text: string): boolean {
  return nothing.test(text.trim());
}

const objects: readonly (readonly [RegExp, what: string])[] = [
  [/^\[object (?:Promise|AsyncFunction)\]$|^Promise \{/, 'a promise'],
  [/^\[object \w{1,40}\]$/, 'an object'],
  [
    /^<coroutine object .{1,200}>$|^<(?:Task|Future)\b.{0,300}>$/,
    'a coroutine that was not awaited',
  ],
  [
    /^<(?:function|bound method|built-in \w+|generator object|class|module) .{1,300}>$/,
    'a function or an object of Python',
  ],
  [/^<[\w.]+ object at 0x[0-9a-fA-F]+>$/, 'an object of Python'],
  [/^(?:System|Microsoft)\.[\w.]+(?:`\d+)?(?:\[[^[\]]*\])*$/, 'an object of .NET'],
  [
    /^(?:\[?L?[\w.$/]*@[0-9a-f]{4,16};?|(?:java|javax|kotlin|io\.jsonwebtoken|com|org)\.[\w.$]+(?:@[0-9a-f]+)?)(?:\[[\w\s,]*\])?$/,
    'an object of Java',
  ],
  [/^#<[\w:]+(?::0x[0-9a-f]+)?[^<>]{0,300}>$/, 'an object of Ruby'],
  [/^(?:[\w:]+=)?(?:HASH|ARRAY|CODE|SCALAR|REF|GLOB)\(0x[0-9a-f]+\)$/, 'a reference of Perl'],
  [/^#(?:Function|PID|Reference|Port)<[^<>]{1,80}>$/, 'a value of Elixir'],
  [
    /^(?:Array|Object|Closure|Generator|resource\(\d+\).{0,40}|Resource id #\d+)$/,
    'a value of PHP',
  ],
  [
    /^(?:&?map\[[^]{0,2000}\]|&\{[^]{0,2000}\}|0x[0-9a-f]{8,16}|\{0x[0-9a-f]{8,16}[^]{0,200}\})$/,
    'a value of Go',
  ],
  [/^(?:async\s+)?function\b[^]*$|^(?:async\s*)?\([\w\s,{}]*\)\s*=>|^class\s+\w+/, 'a function'],
  [/^Symbol\(.{0,60}\)$/, 'a symbol'],
  [/^\[?(?:\d{1,3}[,\s]\s?){8,}\d{1,3}\]?$|^<Buffer(?: [0-9a-f]{2})+/, 'bytes'],
  [/^(?:true|false|True|False|TRUE|FALSE)$/, 'a truth value'],
];

/** What kind of value was turned into text; null where the text is no such thing. */
export function writtenObject(text: string): string | null {
  const trimmed = text.trim().slice(0, 5000);
  return objects.find(([pattern]) => pattern.test(trimmed))?.[1] ?? null;
}
