import type {FindingDraft} from '../page-reading';
import {errorAt} from './error-at';

export function notQuoted(at: number): FindingDraft {
  return errorAt(
    'token-not-quoted',
    'The token is not in quotes',
    'Without quotes, JavaScript takes the token for names and dots, and the whole script fails. Put quotes around it, where your server writes it into the page.',
    at,
  );
}

/** @param what what is there, for people: "a placeholder" */
export function placeholder(what: string, at: number): FindingDraft {
  const template = what !== 'a placeholder';
  return errorAt(
    'token-placeholder',
    template ? 'The template was not rendered' : 'The placeholder is still there',
    template
      ? `Where the token should be there is ${what}. The page is served as a plain file, or by another engine. If this is the template itself, paste what the browser’s “View source” shows.`
      : 'Where the token should be there is a placeholder. Your server has to write the token that it signed there.',
    at,
  );
}
