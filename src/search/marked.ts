import {wordsOf} from './words';

/** A run of text; `hit`: it is a word of the query. */
export interface Run {
  readonly text: string;
  readonly hit: boolean;
}

const longestExcerpt = 150;
const before = 50;

/**
 * The part of a text around the first word of the query, with the query's words marked.
 *
 * @param length most characters @default 150
 * @example
 * marked('The token expired.', 'expired'); // […, {text: 'expired', hit: true}, …]
 */
export function marked(text: string, query: string, length = longestExcerpt): Run[] {
  const words = new Set(wordsOf(query.slice(0, 400)));
  const pieces = text.split(/([\p{L}\p{N}]+)/u).map((piece, index) => ({
    text: piece,
    hit: index % 2 === 1 && wordsOf(piece).some((word) => isHit(word, words)),
  }));
  const start = startOf(pieces, text.length, length);
  const runs: Run[] = start > 0 ? [{text: '…', hit: false}] : [];
  let at = 0;
  for (const piece of pieces) {
    const from = Math.max(0, start - at);
    const to = Math.min(piece.text.length, start + length - at);
    at += piece.text.length;
    if (to > from) join(runs, {text: piece.text.slice(from, to), hit: piece.hit});
  }
  if (text.length > start + length) join(runs, {text: '…', hit: false});
  return runs;
}

function isHit(word: string, words: ReadonlySet<string>): boolean {
  if (words.has(word)) return true;
  return [...words].some((one) => one.length > 2 && word.startsWith(one));
}

/** Where the excerpt begins: at a word. */
function startOf(pieces: readonly Run[], whole: number, length: number): number {
  if (whole <= length) return 0;
  let at = 0;
  const starts: number[] = [];
  for (const {text, hit} of pieces) {
    if (/^[\p{L}\p{N}]/u.test(text)) starts.push(at);
    if (hit) break;
    at += text.length;
  }
  const first = at < whole ? at : 0;
  if (first < before) return 0;
  return starts.find((start) => start >= first - before) ?? first;
}

function join(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last && last.hit === run.hit) runs[runs.length - 1] = {...run, text: last.text + run.text};
  else runs.push(run);
}
