import {pageFacts} from './page';
import {snippetFacts} from './snippet';

/** What goes wrong in a page, which no request shows. */
export const factsOfPages = {...pageFacts, ...snippetFacts};
