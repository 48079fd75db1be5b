import {nonToken, type NonToken, type NonTokenKind} from '../visitor-token';

/** A run of characters as keys, hashes and tokens have them, with the name that it is given, if it has one. */
const values =
  /(?:([A-Za-z_$][\w$.-]{0,60})(?:\\?["'`])?\]?\s{0,4}(?:[:=]|=>|:=)\s{0,4})?(?:W\/)?(?:\\?["'`])?([\w+/=.-]{20,4000})/g;
const mostValues = 200;

/** What counts most if a text has several. */
const ranks: readonly NonTokenKind[] = [
  'secret',
  'private-key',
  'api-key',
  'encrypted-token',
  'paseto',
  'encoded-twice',
  'hex-hmac',
  'uuid',
];

const secretName = /secret|key|algomo/i;
/** Values that are as random as a secret, and are not one. */
const otherName =
  /csrf|xsrf|nonce|session|state|hash|digest|integrity|verifier|challenge|etag|cookie|trace|request|signature|protected|payload|password|id$/i;

/** What the most telling value in a text is, such as a secret after its name; null if there is none. */
export function bestValue(text: string): NonToken | null {
  let best: NonToken | null = null;
  let seen = 0;
  for (const [, name = '', value = ''] of text.matchAll(values)) {
    if (++seen > mostValues) break;
    const found = nonToken(value);
    if (found === null || !ranks.includes(found.kind) || !believed(found, name, value)) continue;
    if (best === null || ranks.indexOf(found.kind) < ranks.indexOf(best.kind)) best = found;
  }
  return best;
}

/** Whether a text names a secret and shows it. */
export function hasNamedSecret(text: string): boolean {
  for (const [, name = '', value = ''] of text.slice(0, 20_000).matchAll(values)) {
    if (/secret/i.test(name) && nonToken(value)?.kind === 'secret') return true;
  }
  return false;
}

/** Algomo's secrets have 43 characters; of another length, only the name tells what it is. */
function believed({kind}: NonToken, name: string, value: string): boolean {
  if (kind !== 'secret') return true;
  if (secretName.test(name)) return true;
  return /^[\w-]{43}$/.test(value) && !otherName.test(name);
}
