/** The event that opens the search. */
export const searchEvent = 'algomo-docs:search';

/**
 * Opens the search of the page with these words in its field.
 *
 * @example openSearch('signature mismatch')
 */
export function openSearch(words: string): void {
  dispatchEvent(new CustomEvent(searchEvent, {detail: words}));
}
