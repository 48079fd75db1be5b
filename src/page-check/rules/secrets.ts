import type {AnyNode} from 'acorn';
import {path, places} from '../javascript/tree';
import type {ScriptReading} from '../javascript/script-reading';
import type {FindingDraft, PageReading} from '../page-reading';

/** `secret-in-page`: the secret, or the signing, is in the page, where anyone reads it. */
export function secrets(page: PageReading): FindingDraft[] {
  const literal = page.source.secrets
    .slice(0, 1)
    .map((at) => draft(at, 'There is a secret in the page'));
  return literal.length > 0 ? literal : page.readings.flatMap(signs).slice(0, 1);
}

const signers = new Set(['sign', 'signSync', 'encode', 'HmacSHA256', 'hmac', 'sign256', 'encrypt']);
const libraries =
  /^(?:jwt|jsonwebtoken|JWT|KJUR|jose|jsrsasign|CryptoJS|nJwt|njwt|jws|JWS|jwtEncode|JwtSimple|jwtSimple|sjcl|forge)$/;

function signs({tree, script}: ScriptReading): FindingDraft[] {
  if (tree === null || !/algomo|visitor_?token/i.test(script.text)) return [];
  const found = places(tree).find(({node}) => isSigning(node));
  return found
    ? [draft(script.contentStart + found.node.start, 'The page signs the token itself')]
    : [];
}

function isSigning(node: AnyNode): boolean {
  if (node.type === 'NewExpression') {
    const names = path(node.callee);
    return names?.at(-1) === 'SignJWT' || names?.join('.') === 'sjcl.misc.hmac';
  }
  if (node.type !== 'CallExpression') return false;
  const names = path(node.callee);
  if (names === null) return false;
  const last = names.at(-1) ?? '';
  if (/^(?:sign_?jwt|jwt_?(?:sign|encode)|create_?jwt|encode_?jwt|HmacSHA256)$/i.test(last))
    return true;
  if (names.join('.').endsWith('subtle.sign')) return true;
  return names.length > 1 && names.some((name) => libraries.test(name)) && signers.has(last);
}

function draft(at: number, title: string): FindingDraft {
  return {
    code: 'secret-in-page',
    severity: 'error',
    title,
    detail:
      'Anyone who opens the page can read the secret and sign a token for any of your users. Sign on your server, and replace the secret in Settings at once if this page was ever public.',
    at,
    fixable: true,
  };
}
