import {isPrivateHost} from '../page-check';
import {cachingFindings} from './caching';
import type {FetchedText} from './fetch-page';
import type {UrlFinding} from './report';
import {tokenProblems} from './token-problems';

/** The tokens that a server's answer gives to a signed-in user. */
export interface GivenTokens {
  /** What the answer is called: "signed-in page". */
  name: string;
  answer: FetchedText;
  tokens: readonly string[];
  /** Of a second request; null: there was none. */
  again: readonly string[] | null;
}

/**
 * What is wrong with the tokens of an answer, and with how it is cached.
 *
 * @param html what the page check finds, if the answer is a page
 */
export async function tokenFindings(
  {name, answer, tokens, again}: GivenTokens,
  {secret, now = () => new Date()}: {secret?: string; now?: () => Date},
  notes: string[],
  html: readonly UrlFinding[] | null = null,
): Promise<UrlFinding[]> {
  const found: UrlFinding[] = [];
  if (again !== null && tokens.some((token) => again.includes(token))) {
    found.push({
      code: 'token-reused',
      severity: 'error',
      where: name,
      detail: 'Two requests got the same token. Sign a new one for each page load.',
    });
  }
  if (tokens.length > 0 && again !== null) found.push(...cachingFindings(answer.headers));
  if (tokens.length === 0 && html === null) {
    found.push({
      code: 'settings-missing',
      severity: 'error',
      where: name,
      detail: 'The response contains no token. Is a user signed in?',
    });
  }
  // A token that is new with each request is not one of a static page.
  found.push(...(html ?? []).filter(({code}) => code !== 'token-in-static-page'));
  const judged = {secret, now: now(), live: !isPrivateHost(answer.url.hostname)};
  for (const token of tokens) {
    for (const {code, severity, detail} of await tokenProblems(token, judged, notes)) {
      const known = found.findIndex((each) => each.code === code);
      if (known >= 0 && found[known]?.severity !== 'note') continue;
      // The page check takes for a note what is a warning of the token.
      if (known >= 0) found.splice(known, 1);
      found.push({code, severity, where: `${name}, the token`, detail});
    }
  }
  return found;
}
