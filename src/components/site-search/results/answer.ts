import {findVisitorToken} from '../../../pasted-token';
import {createSearch, type Found, type SearchRecords} from '../../../search';

/** Something that can be chosen. */
export type Option =
  | {readonly kind: 'page'; readonly found: Found}
  /** The query has a token in it, which is for the playground. */
  | {readonly kind: 'token'; readonly url: string};

/** What the search has to say of a query. */
export interface Answer {
  readonly options: readonly Option[];
  /** Nothing is asked, or nothing was found: the options are where most readers go. */
  readonly suggested: boolean;
}

const suggested = [
  '/docs/troubleshooting/',
  '/docs/visitor-authentication/',
  '/docs/visitor-authentication/encrypting-user-data/',
  '/docs/reference/visitor-token/',
  '/playground/',
];

/**
 * Makes the search ready.
 *
 * @returns what answers a query: the same answer object for the same query as before
 */
export async function prepare(records: SearchRecords): Promise<(query: string) => Answer> {
  const search = await createSearch(records);
  const suggestions = suggestionsOf(records);
  const playground = records.pages.find(({url}) => url.endsWith('/playground/'))?.url ?? '';
  let last: {query: string; answer: Answer} | null = null;

  function answerTo(query: string): Answer {
    if (query.trim() === '') return {options: suggestions, suggested: true};
    if (hasToken(query)) {
      const named = search.named(query);
      const token: Option = {kind: 'token', url: `${playground}#source=paste`};
      return {options: [token, ...(named ? [pageOption(named)] : [])], suggested: false};
    }
    const found = search.find(query);
    if (found.length === 0) return {options: suggestions, suggested: true};
    return {options: found.map(pageOption), suggested: false};
  }
  return (query) => {
    if (last?.query !== query) last = {query, answer: answerTo(query)};
    return last.answer;
  };
}

function pageOption(found: Found): Option {
  return {kind: 'page', found};
}

/** A single part of a token, as in `eyJ… is not defined`, is not one. */
function hasToken(text: string): boolean {
  const {token} = findVisitorToken(text);
  return token !== null && token.includes('.');
}

function suggestionsOf({pages, parts}: SearchRecords): Option[] {
  return suggested.flatMap((address) =>
    pages
      .filter(({url}) => url.endsWith(address))
      .map((page) => {
        const part = parts.find(({page: index}) => pages[index] === page) ?? {page: 0};
        return pageOption({page, part, url: page.url, text: page.summary});
      }),
  );
}
