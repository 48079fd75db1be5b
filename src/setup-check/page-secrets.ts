import {findSecrets} from '../page-check';
import type {FetchedText} from './fetch-page';
import type {UrlFinding} from './report';

/** The scripts of a page that come from its own origin, at most 30. */
export function ownScripts({text, url}: Pick<FetchedText, 'text' | 'url'>): URL[] {
  const addresses = [...text.matchAll(scriptAddress)].flatMap(([, quoted, bare]) => {
    const address = (quoted ?? bare ?? '').replaceAll('&amp;', '&');
    return URL.canParse(address, url) ? [new URL(address, url)] : [];
  });
  const own = addresses.filter(({origin}) => origin === url.origin);
  return [...new Map(own.map((address) => [address.href, address])).values()].slice(0, 30);
}

const scriptAddress =
  /<(?:script|link)\b[^<>]{0,2000}?\s(?:src|href)\s{0,9}=\s{0,9}(?:["']([^"'<>]{1,2000}\.m?js(?:\?[^"'<>]{0,500})?)["']|([^\s"'<>]{1,2000}\.m?js))/gi;

/** A secret in what anybody can read. */
export function secretFindings(
  where: string,
  text: string,
  secret: string | undefined,
): UrlFinding[] {
  const known = secret !== undefined && secret !== '' && text.includes(secret);
  if (!known && findSecrets(text).length === 0) return [];
  const detail = known
    ? 'The workspace’s secret is in it. Whoever has the secret can sign in as any of your users: replace it, and keep it on the server.'
    : 'A secret is in it. Whoever has the secret can sign in as any of your users: replace it, and keep it on the server.';
  return [{code: 'secret-in-page', severity: 'error', where, detail}];
}
