import type {ProblemCode} from '../problems';
import {readLayers} from '../visitor-token';
import {nameBefore} from './context';
import {jsonBody} from './json-body';
import {pastedTextLimit, type Stripped, type StrippedKind} from './pasted-token';
import type {FoundToken} from './scan';
import {hasNamedSecret} from './values';
import {strippedTexts} from './words';

/** What a pasted text is, read once for all the tokens in it. */
export interface Surroundings {
  readonly text: string;
  /** Whether it names a secret and shows it. */
  readonly showsSecret: boolean;
  /** What a token in it was in; null if there are only quotes, a scheme and the like around it. */
  readonly placeOf: (found: FoundToken) => Stripped | null;
}

/**
 * What is around the tokens of a text.
 *
 * @example
 * surroundingsOf('Cookie: vt=eyJ…').placeOf(found)?.kind; // 'cookie'
 */
export function surroundingsOf(text: string): Surroundings {
  if (text.length > pastedTextLimit) {
    const placeOf = () => stripped('surrounding-text');
    return {text, showsSecret: false, placeOf};
  }
  const fixed = fixedPlace(text);
  const body = fixed === 'settings-block' ? null : jsonBody(text);
  const placeOf = (found: FoundToken): Stripped | null => {
    if (isAlone(text, found)) return null;
    if (body === null) return stripped(fixed);
    const kind = body(found.token);
    if (kind !== 'body') return stripped(kind === 'record' ? 'surrounding-text' : kind);
    const name = nameBefore(text, found.start);
    const where = name === null ? '' : ` Pass only its field \`${name}\`.`;
    return {...stripped('json', 'json-serialization'), text: `${strippedTexts.json}${where}`};
  };
  return {text, showsSecret: hasNamedSecret(text), placeOf};
}

/** What the text is, whichever token of it is meant. */
function fixedPlace(text: string): StrippedKind {
  if (/algomoSettings\b/i.test(text) && !/<(?:html|body|head|!doctype)\b/i.test(text)) {
    return 'settings-block';
  }
  if (/<(?:html|body|head|script|!doctype|div|meta)\b/i.test(text)) return 'html';
  const trimmed = text.trim();
  if (/^[a-z][a-z0-9+.-]{1,20}:\/\/\S+$/i.test(trimmed.slice(0, 8000))) return 'address';
  return /^(?:set-)?cookie\s{0,4}:/i.test(trimmed) ? 'cookie' : 'surrounding-text';
}

const head =
  /(?:(?:proxy-)?authorization\s{0,4}:\s{0,4})?(?:bearer|jwt|token)?(?:\s|%20|\+|:){0,8}(?:["'`“”„‘’«»\\]|%22|&quot;){0,6}\s{0,4}$/i;
const tail = /^(?:%22|&quot;|&#34;|&#39;){1,4}/;
const noise = /^[\s\p{Default_Ignorable_Code_Point}"'`“”„‘’«»\\,;.]*$/u;

/** Whether there are only quotes, a scheme, blanks and punctuation around a token. */
function isAlone(text: string, {token, start, end}: FoundToken): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (before.length + after.length > 2000) return noise.test(before) && noise.test(after);
  if (readLayers(text).bare === token) return true;
  return noise.test(before.replace(head, '')) && noise.test(after.replace(tail, ''));
}

function stripped(kind: StrippedKind, code?: ProblemCode): Stripped {
  return {kind, text: strippedTexts[kind], ...(code !== undefined && {code})};
}
