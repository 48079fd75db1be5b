import {isTestSecret, testSecretPrefix} from '../../visitor-token';

/** 32 bytes as base64url, as Algomo issues its secrets; a sandbox's says what it is. */
const shape = new RegExp(`${testSecretPrefix}[\\w-]{43}|(?<![\\w+/-])[\\w-]{43}(?![\\w+/=-])`, 'g');
const name = '[\\w.$-]{0,40}(?:secret|signing[_-]?key|algomo[\\w-]{0,20}key)[\\w.$-]{0,30}';
/** A name right before the value, with the punctuation of whatever language is between them. */
const nameBefore = new RegExp(
  `(${name})[^A-Za-z0-9]{0,30}(?:(?:value|content|data-value|is|string)[^A-Za-z0-9]{0,12})?$`,
  'i',
);
const tagBefore = new RegExp(
  `<[^<>]*\\s(?:name|id|property|class)\\s*=\\s*["']?(${name})[^<>]*$`,
  'i',
);
const tagAfter = new RegExp(
  `^["'][^<>]*\\s(?:name|id|property)\\s*=\\s*["']?[^"'<>]{0,40}?(${name})`,
  'i',
);
const foreign =
  /client_?-?secret|recaptcha|stripe|turnstile|webhook|shared_?id|public|captcha|csrf|session|nonce/i;
/** What every such name has in it. */
const hint = /secret|key/i;
const mostFound = 20;

/**
 * Where a page has a sandbox's secret, or a value of the shape of Algomo's secrets with a name that says so: in a
 * script, an attribute, JSON, a comment or its text.
 *
 * @param html the page as it was sent
 * @example
 * findSecrets('<script>const ALGOMO_SECRET = "k3J9vQ…";</script>'); // [31]
 */
export function findSecrets(html: string, base = 0): number[] {
  const found: number[] = [];
  for (const {0: value, index} of html.matchAll(shape)) {
    if (!isTestSecret(value) && !isNamed(html, value, index)) continue;
    found.push(base + index);
    if (found.length >= mostFound) break;
  }
  return found;
}

function isNamed(html: string, value: string, index: number): boolean {
  if (!isMixed(value)) return false;
  const raw = html.slice(Math.max(0, index - 300), index);
  const after = html.slice(index + value.length, index + value.length + 300);
  if (!hint.test(raw) && !hint.test(after)) return false;
  const before = raw
    .replaceAll(/&(?:quot|#0?34|#0?39|apos|#x2[27]|gt|lt);/gi, '"')
    .replaceAll(/<[^<>]{0,200}>/g, ' ');
  const named = nameBefore.exec(before.slice(-160)) ?? tagBefore.exec(raw) ?? tagAfter.exec(after);
  return named !== null && !foreign.test(named[1] ?? '');
}

function isMixed(value: string): boolean {
  return /[a-z]/.test(value) && /[A-Z]/.test(value) && /[0-9]/.test(value);
}
