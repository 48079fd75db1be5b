import type {AnyNode} from 'acorn';
import {fetchedToken} from '../corrected';
import {path} from '../javascript/tree';
import type {ScriptReading} from '../javascript/script-reading';
import type {Draft, PageReading} from '../page-reading';
import type {PageScript} from '../source/page-source';

/** `secret-in-page`: the secret, or the signing, is in the page, where anyone reads it. */
export function secrets(page: PageReading): Draft[] {
  const signing = page.readings.flatMap(signs).slice(0, 1);
  const literal = page.source.scripts.flatMap(literals).slice(0, 1);
  return literal.length > 0 ? literal : signing;
}

const named =
  /(["'`]?)([\w$-]{0,40}secret[\w$-]{0,30})\1\s{0,8}[:=]\s{0,8}["'`]([A-Za-z0-9_-]{43})["'`]/gi;
const foreign = /client_?secret|recaptcha|stripe|turnstile|webhook|shared_?id|public/i;

/** A name with "secret" in it and a value of the shape that Algomo's secrets have. */
function literals(script: PageScript): Draft[] {
  if (script.src !== null) return [];
  for (const match of script.text.slice(0, 500_000).matchAll(named)) {
    const [, , name = '', value = ''] = match;
    const mixed = /[a-z]/.test(value) && /[A-Z]/.test(value) && /[0-9]/.test(value);
    if (mixed && !foreign.test(name))
      return [draft(script.contentStart + match.index, 'There is a secret in the page')];
  }
  return [];
}

const signers = new Set(['sign', 'signSync', 'encode', 'HmacSHA256', 'hmac', 'sign256']);
const libraries =
  /^(?:jwt|jsonwebtoken|JWT|KJUR|jose|jsrsasign|CryptoJS|nJwt|njwt|jws|JWS|jwtEncode|JwtSimple|jwtSimple|sjcl)$/;

function signs({places, script}: ScriptReading): Draft[] {
  if (!/algomo|visitor_?token/i.test(script.text)) return [];
  const found = places.find(({node}) => isSigning(node));
  return found
    ? [draft(script.contentStart + found.node.start, 'The page signs the token itself')]
    : [];
}

function isSigning(node: AnyNode): boolean {
  if (node.type === 'NewExpression') return path(node.callee)?.at(-1) === 'SignJWT';
  if (node.type !== 'CallExpression') return false;
  const names = path(node.callee);
  if (names === null) return false;
  const last = names.at(-1) ?? '';
  if (/^(?:signJwt|signJWT|jwtSign|jwt_sign|createJwt|HmacSHA256)$/.test(last)) return true;
  if (names.join('.').endsWith('subtle.sign')) return true;
  return (
    names.length > 1 &&
    libraries.test(names.find((name) => libraries.test(name)) ?? '') &&
    signers.has(last)
  );
}

function draft(at: number, title: string): Draft {
  return {
    code: 'secret-in-page',
    severity: 'error',
    title,
    detail:
      'Whoever opens the page can read the secret and sign a token for any of your users. Sign on your server, and replace the secret in Settings at once if this page was ever public.',
    at,
    corrected: fetchedToken,
  };
}
