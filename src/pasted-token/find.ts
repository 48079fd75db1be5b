import {absentToken} from './absent';
import {nameBefore, strippedFrom} from './context';
import {surroundingsOf, type Surroundings} from './surroundings';
import {decodeObject, isComplete} from './decode';
import {
  pastedTextLimit,
  type PastedToken,
  type Stripped,
  type TokenCandidate,
} from './pasted-token';
import {scanTokens, type FoundToken} from './scan';
import {strippedTexts} from './words';

const candidateLimit = 20;

/**
 * Finds the visitor token in whatever a person pasted: a bare token, quoted, after `Bearer`, in a block of
 * settings, a page, a log line, a JSON body, percent-encoded, broken over lines.
 *
 * Decodes, and trusts nothing. A damaged token is found as it is, for the inspection to name its cause.
 * Ends in time linear in the text's length; after 200,000 characters only tokens are found.
 *
 * @example
 * findVisitorToken('Authorization: Bearer eyJhbGciOi…').token; // 'eyJhbGciOi…'
 */
export function findVisitorToken(text: string): PastedToken {
  const found = [...scanTokens(text), ...wholeText(text)];
  const whole = found.filter(({shortened, token}) => !shortened && !isEncrypted(token));
  const likely = distinct(whole).flatMap((one) => {
    const name = nameBefore(text, one.start);
    return isPartOfJson(one.token, name)
      ? []
      : [{...one, name, likelihood: likelihood(one.token, name)}];
  });
  const best = likely.reduce<Likely | null>(
    (most, next) => (most === null || next.likelihood > most.likelihood ? next : most),
    null,
  );
  const around = surroundingsOf(text);
  const candidates = [...(best === null ? [] : [best]), ...likely.filter((one) => one !== best)]
    .slice(0, candidateLimit)
    .map((one) => candidate(around, one));
  const chosen = candidates[0] ?? null;
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
    candidates,
    instead,
    limit:
      text.length > pastedTextLimit
        ? `The text has ${text.length.toLocaleString('en')} characters. After ${pastedTextLimit.toLocaleString('en')}, only tokens are found.`
        : null,
  };
}

interface Likely extends FoundToken {
  readonly name: string | null;
  readonly likelihood: number;
}

function candidate(around: Surroundings, found: Likely): TokenCandidate {
  const {text} = around;
  return {
    token: found.token,
    index: found.start,
    line: lineAt(text, found.start),
    name: found.name,
    complete: isComplete(found.token),
    stripped: withWarning(around, strippedFrom(around, found)),
  };
}

/** A secret in the text is said before anything else. */
function withWarning(
  {showsSecret}: Surroundings,
  stripped: readonly Stripped[],
): readonly Stripped[] {
  return showsSecret ? [{kind: 'secret', text: strippedTexts.secret}, ...stripped] : stripped;
}

/** The header of a JWS in a JSON serialization is not a token that was cut. */
function isPartOfJson(token: string, name: string | null): boolean {
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

function distinct(found: readonly FoundToken[]): FoundToken[] {
  return [...new Map([...found].reverse().map((one) => [one.token, one])).values()].reverse();
}

/** How much a token is like a visitor token, by its name and its content. */
function likelihood(token: string, name: string | null): number {
  const [header, payload] = token.split('.', 3);
  const is = (condition: boolean, worth: number) => (condition ? worth : 0);
  return (
    is(/^visitor_?-?token$/i.test(name ?? ''), 8) +
    is(isComplete(token), 4) +
    is(decodeObject(header)?.['alg'] === 'HS256', 2) +
    is(decodeObject(payload)?.['id'] !== undefined, 1)
  );
}

function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
