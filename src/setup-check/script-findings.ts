import {CheckFailure} from './failure';
import {type FetchedText, fetchText} from './fetch-page';
import {ownScripts, secretFindings} from './page-secrets';
import type {UrlFinding} from './report';

interface ScriptsToSearch {
  name: string;
  secret?: string;
  request?: typeof fetch;
  notes: string[];
  hasSession: boolean;
}

/** What the page and the scripts of its own origin have in them, and lack. */
export async function scriptFindings(
  page: FetchedText,
  {name, secret, request, notes, hasSession}: ScriptsToSearch,
): Promise<UrlFinding[]> {
  const texts = new Map([[name, page.text]]);
  let complete = true;
  for (const address of page.url.protocol === 'file:' ? [] : ownScripts(page)) {
    try {
      texts.set(address.pathname, (await fetchText(address, [], request)).text);
    } catch (error) {
      if (!(error instanceof CheckFailure)) throw error;
      complete = false;
      notes.push(`Not looked through: ${error.message}`);
    }
  }
  const found = [...texts].flatMap(([where, text]) => secretFindings(where, text, secret));
  const endsChat = [...texts.values()].some((text) => text.includes('shutdown'));
  if (hasSession && complete && !endsChat) {
    found.push({
      code: 'sign-in-required',
      severity: 'note',
      where: name,
      detail:
        'Neither the page nor a script of its origin calls `Algomo.shutdown()`. If users sign out here, call it first, so that the next person on the device starts fresh.',
    });
  }
  return found;
}
