import {stemmer} from 'stemmer';

/** Spellings that are one word, in texts and in queries. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/[‘’']/g, ''],
  [/\b(?:sign|signs|signed|log|logs|logged|logging)[ -]?in\b/g, 'signin'],
  [/\b(?:sign|signs|signed|signing|log|logs|logged|logging)[ -]?(?:out|off)\b/g, 'signout'],
  [/\be-?mails?\b/g, 'email'],
  [/\bwhite[ -]?spaces?\b/g, 'whitespace'],
  [/\b(?:line[ -]?breaks?|new ?lines?)\b/g, 'newline'],
  [/\bmilli[ -]?seconds?\b|\bms\b/g, 'millisecond'],
  [/\btime[ -]?zones?\b/g, 'timezone'],
  [/\b(?:ad|add)[ -]?block(?:er|ers)?\b/g, 'adblocker'],
  [/\bunauthori[sz]ed\b/g, '401'],
  [/\bc ?#|\bc sharp\b|\bdot ?net\b|\.net\b/g, 'csharp'],
  [/\bnode\.?js\b/g, 'node'],
  [/\bunrecogni[sz]ed\b/g, 'unrecognised'],
  [/\brecogni[sz]e/g, 'recognise'],
  [/\bcontent[ -]security[ -]policy\b/g, 'csp'],
];

/** Words that every page has. */
const silent = new Set(
  'a an and are as at be been but by can could did do does doing dont doesnt for from had has have having he her his how i if im in is isnt it its ive just me my of on or our out she so that the their them then there these they this to too us was we were what when where which who why will with would you your im'.split(
    ' ',
  ),
);

/** Words of one meaning for people who describe a problem. */
const alike = [
  'anonymous guest unknown unidentified unrecognised stranger',
  'refused rejected denied declined 401 unauthorised',
  'fails failed fail error broken stops stopped breaks',
  'deploy deployment deployed release production prod live staging server',
  'history conversations messages chats',
  'gone missing lost disappeared vanished deleted empty',
  'chat widget bubble launcher messenger',
  'cache cached cdn stale varnish cloudflare',
  'secret key password',
  'clock time ntp drift skew',
  'wrong mismatch different incorrect bad invalid',
  'long large big huge size limit maximum',
  'blocked csp adblocker refused',
  'domain origin site host hostname',
  'twice duplicate double two several',
  'sign create generate issue encode make build',
  'expire expired expiry expiration expires lifetime ttl outdated',
  'email mail',
  'truncated cut shortened',
  'logout signout',
  'login signin authenticate authenticated authentication',
  'identifier id userid',
  'show shows appear display visible',
  'page website',
  'framework react vue angular nextjs',
].map((group) => group.split(' ').map((word) => stem(word)));

/**
 * The words of a text as the index has them: lower case, without accents, one spelling, stemmed. A name
 * such as `visitorToken` is itself and its parts.
 */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '');
  // Where a name has its capitals: the spellings work on lower case.
  const parts = plain.replace(
    /\b([a-z]+)((?:[A-Z][a-z0-9]+)+)\b/g,
    (name) => `${name.toLowerCase()} ${name.replace(/[A-Z]/g, ' $&')}`,
  );
  const spelled = spellings.reduce(
    (all, [spelling, word]) => all.replace(spelling, word),
    parts.toLowerCase(),
  );
  const words = spelled.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !silent.has(word) && word.length < 60).map((word) => stem(word));
}

/** The names of a text that are written of two words: `data-service` is `dataservice`. */
export function namesOf(text: string): string[] {
  const names = text
    .toLowerCase()
    .matchAll(/(?<![\w.:-])([a-z]{2,})[-.:_]([a-z]{2,})(?![\w:-]|\.\w)/g);
  return [...names].map(([, first, second]) => `${first}${second}`);
}

/** Other words for a word, both as `wordsOf` gives them. */
export function alikeTo(word: string): string[] {
  return alike
    .filter((group) => group.includes(word))
    .flat()
    .filter((other) => other !== word);
}

/** A word with two neighbouring letters swapped, at each place: the commonest slip of a typing hand. */
export function swappedIn(word: string): string[] {
  if (!/^[a-z]{4,}$/.test(word)) return [];
  const letters = [...word];
  return letters
    .slice(1)
    .map((letter, at) => stem(word.slice(0, at) + letter + letters[at] + word.slice(at + 2)));
}

function stem(word: string): string {
  return /^[a-z]{4,}$/.test(word) ? stemmer(word) : word;
}
