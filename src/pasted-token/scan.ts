import {endOfRun, readUnit} from './characters';
import {decodeObject, expectedSignatureLength, isComplete} from './decode';
import type {StrippedKind} from './pasted-token';

/** A token in a text, with what had to be undone inside it. */
export interface FoundToken {
  token: string;
  start: number;
  end: number;
  inside: ReadonlySet<StrippedKind>;
  /** The rest of it was left out or hidden. */
  shortened: boolean;
}

/** How much of a text is taken together as one broken token at most. */
const joinedLimit = 20_000;
const gapLimit = 300;
/** Gaps that are read over in a whole text: what is broken more often is not put together. */
const mostGaps = 3000;
const attempts = 200;
/** How the base64url of `{"`, `{ `, `{\n`, `{\r`, `{\t` and `{}` begins. */
const anchors = /ey[JA]|ew[o0k]|e30/g;

/** Every token of a text, right or damaged. Linear in the text's length. */
export function scanTokens(text: string): FoundToken[] {
  const found: FoundToken[] = [];
  const budget = {gaps: mostGaps};
  let from = 0;
  for (let attempt = 0; attempt < attempts; attempt++) {
    anchors.lastIndex = from;
    const anchor = anchors.exec(text);
    if (anchor === null) break;
    const start = beginning(text, anchor.index, from);
    const token = tokenAt(text, start, budget);
    if (token !== null) found.push(token);
    from = Math.max(token?.end ?? endOfRun(text, anchor.index), anchor.index + 3);
  }
  return found;
}

/** A payload whose header is damaged still has its header before it. */
function beginning(text: string, anchor: number, from: number): number {
  if (text.charAt(anchor - 1) !== '.') return anchor;
  let start = anchor - 1;
  while (start > from && anchor - start < 2000 && /[\w-]/.test(text.charAt(start - 1))) start--;
  return start;
}

function tokenAt(text: string, start: number, budget: Budget): FoundToken | null {
  const whole = read(text, start, null);
  const attached =
    /[\w-]/.test(text.charAt(start - 1)) &&
    !/(?:%..|\\.|\\u....)$/.test(text.slice(Math.max(0, start - 6), start));
  const parts = whole.token.split('.', 7);
  if (attached && decodeObject(parts[0])?.['alg'] === undefined) return null;
  if (
    isComplete(whole.token) &&
    (parts[2] ?? '').length >= expectedSignatureLength(decodeObject(parts[0]))
  ) {
    return whole;
  }
  const joined = read(text, start, budget);
  if (joined.token !== whole.token && isBetter(joined)) return joined;
  if (parts.length === 1 && isClaimsAlone(whole.token)) return null;
  const long = whole.token.length >= 10 && decodeObject(parts[0]) !== null;
  return long || parts.length > 1 || whole.token.length >= 20 ? whole : null;
}

function isBetter(joined: FoundToken): boolean {
  const [header, payload, signature] = joined.token.split('.', 4);
  return (
    isComplete(joined.token) ||
    (decodeObject(header) !== null &&
      Boolean(payload) &&
      Boolean(signature) &&
      (joined.inside.has('line-breaks') || joined.inside.has('joined-strings')))
  );
}

interface Budget {
  gaps: number;
}

interface Reading {
  token: string;
  end: number;
  inside: Set<StrippedKind>;
  /** Where the first two dots of the token are. */
  dots: number[];
}

/** Reads on as long as there are characters of a token; with a budget, over gaps too. */
function read(text: string, start: number, budget: Budget | null): FoundToken {
  const reading: Reading = {token: '', end: start, inside: new Set(), dots: []};
  let beforeGap: Reading | null = null;
  let expected: number | null = null;
  let gaps = 0;
  for (let at = start; at < text.length;) {
    const next = readRun(text, at, reading);
    if (next > at) {
      at = next;
      continue;
    }
    if (isInnerDash(text, at) && !isWhole(reading)) {
      reading.token += text.charAt(at);
      reading.end = at += 1;
      continue;
    }
    if (budget === null || ++gaps > gapLimit || --budget.gaps < 0) break;
    if (reading.token.length > joinedLimit) break;
    const gap = gapAt(text, at);
    if (gap === null) break;
    if (reading.dots.length === 2) {
      expected ??= expectedSignatureLength(decodeObject(reading.token.slice(0, reading.dots[0])));
      const signature = reading.token.length - (reading.dots[1] ?? 0) - 1;
      if (!goesOn(text, gap.end, signature, expected)) break;
      if (signature > 0) beforeGap ??= {...reading, inside: new Set(reading.inside)};
    }
    const soft = gap.kind === 'line-breaks' && reading.token.endsWith('=');
    if (soft && text.charAt(gap.end) !== '.') reading.token = reading.token.slice(0, -1);
    reading.inside.add(gap.kind);
    at = gap.end;
  }
  const [header, , signature = ''] = reading.token.split('.', 4);
  expected ??= expectedSignatureLength(decodeObject(header));
  const matches = signature.replace(/={1,2}$/, '').length === expected;
  return finish(text, start, matches ? reading : (beforeGap ?? reading), expected);
}

/** A hyphen that an editor or a reader of pictures made a dash. */
function isInnerDash(text: string, at: number): boolean {
  return /[\u2010-\u2013\u2212]/.test(text.charAt(at)) && endOfRun(text, at + 1) > at + 1;
}

/** Whether three parts were read, the last one as long as a signature is. */
function isWhole({token, dots: [, last]}: Reading): boolean {
  return last !== undefined && token.length - last - 1 >= 43;
}

/** Reads plain characters and escapes up to the first thing that is neither; says where that is. */
function readRun(text: string, from: number, reading: Reading): number {
  let at = from;
  for (;;) {
    const run = endOfRun(text, at);
    if (run > at) {
      noteDots(reading, text.slice(at, run));
      reading.token += text.slice(at, run);
      at = reading.end = run;
    }
    const unit = readUnit(text, at);
    if (unit === null) return at;
    noteDots(reading, unit.value);
    reading.token += unit.value;
    if (unit.kind !== null) reading.inside.add(unit.kind);
    at = unit.end;
    if (unit.value !== '') reading.end = at;
  }
}

function finish(text: string, start: number, {token, end, inside}: Reading, expected: number) {
  const marks = /_{1,3}$/.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? '';
  const trimmed = trimEnd(token, expected, marks);
  const signature = trimmed.split('.', 4)[2] ?? '';
  const shortened =
    (signature.length !== expected && cutOff.test(text.slice(end, end + 40))) ||
    /^x{6,}$/i.test(signature) ||
    token.includes('...');
  return {token: trimmed, start, end: end - (token.length - trimmed.length), inside, shortened};
}

/** What tools write where they leave out the rest of a value, or hide it. */
const cutOff =
  /^(?:["'`]?\s?(?:…|\.{3})|\*{2,}|•|[[<({]{1,2}(?:\.{3}|…|redacted|filtered|truncated|masked|removed|hidden|secret|sensitive|snip))/i;

/** Where the dots of what is added to a token will be in it. */
function noteDots({token, dots}: Reading, added: string): void {
  for (let at = added.indexOf('.'); at >= 0 && dots.length < 2; at = added.indexOf('.', at + 1)) {
    dots.push(token.length + at);
  }
}

/** Removes a sentence's full stop, the rest of an address after a whole signature, and the marks of italic text. */
function trimEnd(token: string, expected: number, marks: string): string {
  const [header = '', payload, signature, ...more] = token.split('.', 5);
  if (payload === undefined || signature === undefined) return token;
  const slash = signature.indexOf('/');
  if (marks !== '' && signature.length > expected && signature.slice(expected) === marks) {
    return token.slice(0, -marks.length);
  }
  if (slash === expected) return `${header}.${payload}.${signature.slice(0, slash)}`;
  if (more.length === 1 && more[0] === '') return token.slice(0, -1);
  return token;
}

/** Whether a signature that is not yet whole may go on after a gap. */
function goesOn(text: string, at: number, signature: number, expected: number): boolean {
  if (signature === 0) return true;
  const missing = expected - signature;
  return missing > 0 && endOfRun(text, at, missing + 3) - at <= missing + 1;
}

interface Gap {
  end: number;
  kind: StrippedKind;
}

const gapText = /(?:\\r|\\n|<wbr>|<br *\/?>|[\s"'`+\\>|│┃║↪↩⏎¶·&]){1,200}/y;

/** What breaks a token without ending it: line breaks with their quotes, plus signs and marks, or blanks. */
function gapAt(text: string, at: number): Gap | null {
  gapText.lastIndex = at;
  const gap = gapText.exec(text)?.[0] ?? '';
  const joined = joinAt(text, at);
  if (joined !== null) return joined;
  if (gap === '' || gap.length >= 200) return null;
  const end = at + gap.length;
  if (readUnit(text, end) === null) return null;
  const broken = /[\n\r]|\\[nr]|<[bw]/.test(gap);
  if (!broken && /["'`>|]/.test(gap)) return null;
  return {end, kind: broken ? 'line-breaks' : 'white-space'};
}

/** How code joins two strings: JavaScript, Java and Python; PHP and Perl; Visual Basic; SQL; shells, by nothing at all. */
const join = /\\?["'`]\s{0,40}(?:\+|\.{1,2}|&|~|\|\|)?\s{0,40}\\?["'`]/y;

/** Two strings that code joins in one line. */
function joinAt(text: string, at: number): Gap | null {
  join.lastIndex = at;
  const found = join.exec(text)?.[0];
  if (found === undefined || /[\n\r]/.test(found) || readUnit(text, at + found.length) === null) {
    return null;
  }
  return {end: at + found.length, kind: 'joined-strings'};
}

/** Encoded JSON that is not a header: it was never part of a token. */
function isClaimsAlone(token: string): boolean {
  const members = decodeObject(token);
  return members !== null && !('alg' in members) && !('typ' in members);
}
