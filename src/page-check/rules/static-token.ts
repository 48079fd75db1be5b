import type {Draft} from '../page-reading';
import {decodeObject} from '../../pasted-token';

const longLife = 300;
const day = 86_400;

/**
 * `token-in-static-page`: a token stands in the HTML. That is right where the server made it for this load, and
 * wrong in a file or a cache, where every visitor gets it. Its times say how likely which is.
 */
export function staticToken(token: string, now: Date, at: number): Draft[] {
  const claims = decodeObject(token.split('.', 2)[1]);
  if (claims === null) return [];
  const seconds = Math.floor(now.getTime() / 1000);
  const {exp, iat} = claims;
  const made = typeof iat === 'number' ? iat : null;
  const over = typeof exp === 'number' ? exp : null;
  const old = (over !== null && seconds - over > day) || (made !== null && seconds - made > day);
  const lasting =
    over === null || (made !== null && over - made > longLife) || over - seconds > longLife;
  const suspect = old || lasting;
  return [
    {
      code: 'token-in-static-page',
      severity: suspect ? 'warning' : 'note',
      title: suspect
        ? 'This token seems to be written into the page for good'
        : 'This page has a token in it',
      detail: `The page has a token ${expiry(over)}. That is fine if your server made it for this load of the page. If the page is a file, or is cached, every visitor gets this one token${lasting ? ' and is taken for the same user' : ''}.`,
      at,
      corrected: null,
    },
  ];
}

function expiry(exp: number | null): string {
  if (exp === null) return 'that never expires';
  const date = new Date(exp * 1000);
  return Number.isNaN(date.getTime())
    ? `with the \`exp\` ${exp}`
    : `that expires at ${date.toISOString().replace('.000Z', 'Z')}`;
}
