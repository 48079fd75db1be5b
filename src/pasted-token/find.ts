import {absentToken} from './absent';
import {nameBefore, strippedFrom} from './context';
import {decodeObject, isComplete} from './decode';
import {
  pastedTextLimit,
  type PastedToken,
  type Stripped,
  type TokenCandidate,
} from './pasted-token';
import {scanTokens, type FoundToken} from './scan';
import {hasNamedSecret} from './values';
import {strippedTexts} from './words';

const candidateLimit = 20;

/**
 * Finds the visitor token in whatever a person pasted: a bare token, quoted, after `Bearer`, in a block of
 * settings, a page, a log line, a JSON body, percent-encoded, broken over lines.
 *
 * Decodes, and trusts nothing. A damaged token is found as it is, for the inspection to name its cause.
 * Ends in time linear in the text's length; after 200,000 characters only tokens are found.
 */
export function findVisitorToken(text: string): PastedToken {
  const found = [...scanTokens(text), ...wholeText(text)];
  const whole = found.filter(({shortened, token}) => !shortened && !isEncrypted(token));
  const candidates = distinct(
    whole.map((one) => candidate(text, one)).filter((one) => !isPartOfJson(one)),
  );
  const chosen = candidates.reduce<TokenCandidate | null>(better, null);
  const instead =
    chosen !== null
      ? null
      : absentToken(text, {
          shortened: found.some(({shortened}) => shortened),
          encrypted: found.some(({token}) => isEncrypted(token)),
        });
  return {
    token: chosen?.token ?? null,
    stripped: chosen?.stripped ?? [],
    candidates:
      chosen === null
        ? []
        : [chosen, ...candidates.filter((one) => one !== chosen)].slice(0, candidateLimit),
    instead,
    limit:
      text.length > pastedTextLimit
        ? `The text has ${text.length.toLocaleString('en')} characters. After ${pastedTextLimit.toLocaleString('en')}, only tokens are found.`
        : null,
  };
}

function candidate(text: string, found: FoundToken): TokenCandidate {
  return {
    token: found.token,
    index: found.start,
    line: lineAt(text, found.start),
    name: nameBefore(text, found.start),
    complete: isComplete(found.token),
    stripped: withWarning(text, strippedFrom(text, found)),
  };
}

/** A secret in the text is said before anything else. */
function withWarning(text: string, stripped: readonly Stripped[]): readonly Stripped[] {
  const warning = {kind: 'secret', text: strippedTexts.secret} as const;
  return text.length <= pastedTextLimit && hasNamedSecret(text) ? [warning, ...stripped] : stripped;
}

/** The header of a JWS in a JSON serialization is not a token that was cut. */
function isPartOfJson({token, name}: TokenCandidate): boolean {
  return !token.includes('.') && (name === 'protected' || name === 'payload');
}

/** A token that does not begin as tokens do is only believed when it is all there is. */
function wholeText(text: string): FoundToken[] {
  if (text.length > 20_000) return [];
  const match = /^[\s"'`]*(?:bearer\s+)?["'`]?([\w+/=-]{2,}(?:\.[\w+/=-]*){2})["'`\s;,]*$/i.exec(
    text,
  );
  const token = match?.[1];
  if (token === undefined || token.length < 40 || /ey[JA]|ew[o0k]|^e30/.test(token)) return [];
  if (/^SG\.|^v[1-4]\./.test(token)) return [];
  const start = text.indexOf(token);
  return [{token, start, end: start + token.length, inside: new Set(), shortened: false}];
}

function isEncrypted(token: string): boolean {
  const parts = token.split('.', 7);
  return parts.length === 5 && decodeObject(parts[0])?.['enc'] !== undefined;
}

function distinct(candidates: readonly TokenCandidate[]): TokenCandidate[] {
  return [...new Map([...candidates].reverse().map((one) => [one.token, one])).values()].reverse();
}

/** The likelier visitor token of the two; the earlier one where nothing tells them apart. */
function better(best: TokenCandidate | null, next: TokenCandidate): TokenCandidate {
  return best === null || likelihood(next) > likelihood(best) ? next : best;
}

function likelihood({token, name, complete}: TokenCandidate): number {
  const [header, payload] = token.split('.', 3);
  const is = (condition: boolean, worth: number) => (condition ? worth : 0);
  return (
    is(/^visitor_?-?token$/i.test(name ?? ''), 8) +
    is(complete, 4) +
    is(decodeObject(header)?.['alg'] === 'HS256', 2) +
    is(decodeObject(payload)?.['id'] !== undefined, 1)
  );
}

function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
