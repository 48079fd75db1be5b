import {clockTolerance, longLifetime} from '../../visitor-token';
import {decodeObject} from '../../pasted-token';
import type {FindingDraft} from '../page-reading';

const day = 86_400;

/**
 * `token-in-static-page`: a token is in the HTML. That is right if the server made it for this load, and wrong in a
 * file or a cache, where every visitor gets it. Its times say how likely which is.
 */
export function staticToken(token: string, now: Date, at: number): FindingDraft[] {
  const claims = decodeObject(token.split('.', 2)[1]);
  if (claims === null) return [];
  const seconds = Math.floor(now.getTime() / 1000);
  const {exp, iat} = claims;
  const issued = typeof iat === 'number' ? iat : null;
  const expires = typeof exp === 'number' ? exp : null;
  if (expires !== null && seconds - expires > day) return [stale(expires, seconds, at)];
  const old = issued !== null && seconds - issued > day;
  const lasting =
    expires === null ||
    (issued !== null && expires - issued > longLifetime) ||
    expires - seconds > longLifetime;
  const suspect = old || lasting;
  return [
    {
      code: 'token-in-static-page',
      severity: suspect ? 'warning' : 'note',
      title: suspect
        ? 'This token seems to be written into the page for good'
        : 'This page has a token in it',
      detail: `The page has a token ${expiry(expires, seconds)}. That is fine if your server made it for this load of the page. If the page is a file, or is cached, every visitor gets this one token${lasting ? ' and is treated as the same user' : ''}.`,
      at,
      fixable: false,
    },
  ];
}

/** A token that expired more than a day before the page was looked at was not made for this load. */
function stale(exp: number, now: number, at: number): FindingDraft {
  const days = Math.round((now - exp) / day);
  return {
    code: 'token-in-static-page',
    severity: 'error',
    title: 'The token in this page has expired',
    detail: `The page has a token ${expiry(exp, now)}, ${days === 1 ? 'a day' : `${days.toLocaleString('en')} days`} ago. It is refused. Unless this HTML was saved then, your server did not make the token for this load: the page is a file, or is cached. Write a new token into every response, or give a function that fetches one.`,
    at,
    fixable: true,
  };
}

function expiry(exp: number | null, now: number): string {
  if (exp === null) return 'that never expires';
  const date = new Date(exp * 1000);
  return Number.isNaN(date.getTime())
    ? `with the \`exp\` ${exp}`
    : `that ${now > exp + clockTolerance ? 'expired' : 'expires'} at ${date.toISOString().replace('.000Z', 'Z')}`;
}
