import MiniSearch, {type SearchResult} from 'minisearch';
import {namedCode} from './named-code';
import type {SearchPage, SearchPart, SearchRecords} from './records';
import {alikeTo, namesOf, swappedIn, wordsOf} from './words';

/** A page that was found, at the part that matches best. */
export interface Found {
  readonly page: SearchPage;
  readonly part: SearchPart;
  /** Address of the part. */
  readonly url: string;
  /** What the page says there. */
  readonly text: string;
}

/** Looks for pages. */
export interface Search {
  /**
   * The pages for a query, the best first, each once.
   *
   * @param query anything: words, a code, a whole line of the console. Only its first 400 characters count
   */
  find(query: string): readonly Found[];
  /** The page of the code that a text names, or null. */
  named(text: string): Found | null;
}

const mostFound = 8;
const mostCharacters = 400;
/** How much of a text may name a code. */
const mostNaming = 4_000;
const mostWords = 24;

/** How much a match in a field counts. */
const weights = {code: 6, title: 5, said: 5, heading: 4, context: 1, text: 1};
/** A word that only means the same counts for less than the word itself. */
const alikeWeight = 0.3;

interface Indexed extends Partial<Record<keyof typeof weights, string>> {
  id: number;
}

/** How many parts are indexed before the browser may do something else. */
const atOnce = 60;

/**
 * Indexes the records in memory, a few at a time.
 *
 * @example (await createSearch(records)).find('works then stops')[0]?.page.code // 'expired'
 */
export async function createSearch({pages, parts}: SearchRecords): Promise<Search> {
  const vocabulary = new Set<string>();
  const index = new MiniSearch<Indexed>({
    fields: Object.keys(weights),
    tokenize: (text) => [...wordsOf(text), ...namesOf(text)],
    processTerm(word) {
      vocabulary.add(word);
      return word;
    },
  });
  await index.addAllAsync(
    parts.map((part, id) => indexed(pages[part.page], part, id)),
    {chunkSize: atOnce},
  );

  const codes = new Map(
    pages.flatMap(({code}, page) => (code === undefined ? [] : [[code, page] as const])),
  );
  const places = new Map(
    parts.flatMap((part) => (part.said === undefined ? [[placeOf(part), part] as const] : [])),
  );
  const codeSet = new Set(codes.keys());

  function found(part: SearchPart): Found[] {
    const page = pages[part.page];
    if (!page) return [];
    const {anchor} = part;
    const url = anchor === undefined ? page.url : `${page.url}#${anchor}`;
    const text = anchor === undefined ? page.summary : (places.get(placeOf(part))?.text ?? '');
    return [{page, part, url, text}];
  }

  function named(text: string): Found | null {
    const page = codes.get(namedCode(text.slice(0, mostNaming), codeSet) ?? '');
    const part = page === undefined ? undefined : places.get(placeOf({page}));
    return part ? (found(part)[0] ?? null) : null;
  }

  return {
    named,
    find(query) {
      const best = new Map<number, SearchPart>();
      const first = named(query);
      if (first) best.set(first.part.page, first.part);
      for (const part of ranked({index, vocabulary, parts}, query.slice(0, mostCharacters))) {
        if (best.size === mostFound) break;
        if (!best.has(part.page)) best.set(part.page, part);
      }
      return [...best.values()].flatMap(found);
    },
  };
}

function placeOf({page, anchor = ''}: SearchPart): string {
  return `${page}#${anchor}`;
}

function indexed(page: SearchPage | undefined, part: SearchPart, id: number): Indexed {
  const {anchor, heading, text, said} = part;
  if (said !== undefined) return {id, said};
  if (anchor !== undefined) {
    return {id, heading: heading ?? '', context: `${page?.title} ${page?.place}`, text: text ?? ''};
  }
  return {id, title: page?.title ?? '', code: page?.code ?? '', text: `${page?.summary} ${text}`};
}

interface Indexing {
  index: MiniSearch<Indexed>;
  /** Every word that is indexed. */
  vocabulary: ReadonlySet<string>;
  parts: readonly SearchPart[];
}

function ranked({index, vocabulary, parts}: Indexing, query: string): SearchPart[] {
  const words = [...new Set(wordsOf(query))].slice(0, mostWords);
  if (words.length === 0) return [];
  const names = namesOf(query).filter((name) => !words.includes(name));
  const typing = /[\p{L}\p{N}]$/u.test(query) ? words.at(-1) : undefined;
  const origin = new Map(words.map((word) => [word, word]));
  const corrected = new Set<string>();
  for (const word of words) {
    const meant = vocabulary.has(word)
      ? []
      : swappedIn(word).filter((other) => vocabulary.has(other));
    for (const other of [...meant, ...meant.flatMap(alikeTo), ...alikeTo(word)]) {
      if (!origin.has(other)) origin.set(other, word);
    }
    for (const other of meant) corrected.add(other);
  }
  const counts = (word: string) => isOwn(word) || corrected.has(word) || names.includes(word);
  const isOwn = (word: string) => origin.get(word) === word;
  const results = index.search([...origin.keys(), ...names].join(' '), {
    tokenize: (all) => all.split(' '),
    processTerm: (word) => word,
    boost: weights,
    boostTerm: (word) => (counts(word) ? 1 : alikeWeight),
    prefix: (word) => isOwn(word) && word.length > 2 && (word === typing || word.length > 4),
    fuzzy: (word) => (isOwn(word) && word.length > 3 && !/\d/.test(word) ? 0.25 : false),
    weights: {prefix: 0.4, fuzzy: 0.3},
  });
  const worth = ({id, score, queryTerms}: SearchResult) => {
    const matched = new Set(queryTerms.flatMap((word) => origin.get(word) ?? [])).size;
    const {said, heading} = parts[Number(id)] ?? {};
    const phrase = wordsOf(said ?? heading ?? '').length;
    // How much of the phrase the query says counts too; of a heading, whether it is all of it.
    const ofPhrase = said === undefined ? 0.5 : Math.min(1, matched / phrase);
    const isAll = matched === words.length && matched === phrase;
    return score * (matched / words.length) ** 2 * (0.5 + ofPhrase) * (isAll ? 2 : 1);
  };
  return results
    .map((result) => ({part: parts[Number(result.id)], worth: worth(result)}))
    .sort((one, other) => other.worth - one.worth)
    .flatMap(({part}) => part ?? []);
}
