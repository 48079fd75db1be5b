import {problem, type FactsOf, type Problem} from '../problems';
import {duplicateMember} from './header';
import {decodeBase64} from './base64url';
import {isExact} from './decimal';
import {VisitorTokenError} from './error';
import {
  readJsonObject,
  readJsonPart,
  utf8Text,
  type JsonObject,
  type JsonObjectText,
  type JsonReading,
} from './json';
import {kindOf} from './received';

/** The Claims Set, with what is wrong with it as JSON; null if it is not a JSON object. */
export function readPayload(part: string): {
  object: JsonObjectText | null;
  problem: Problem | null;
} {
  if (part === '') {
    const missing = problem(
      'payload-missing',
      'The payload, the part between the dots, is empty.',
      {},
    );
    return {object: null, problem: missing};
  }
  const reading = readJsonPart(part);
  if (!reading.ok) {
    return {object: null, problem: payloadProblem(reading, utf8Text(decodeBase64(part)) ?? '')};
  }
  const {object} = reading;
  return {object, problem: object.duplicate && duplicateMember('payload', object.duplicate)};
}

/**
 * The object that a payload's text is; of a member named twice, the last.
 *
 * @throws VisitorTokenError `payload-not-json` or `payload-not-object`
 * @example
 * payloadObject('{"id": 1}'); // {id: 1}
 */
export function payloadObject(text: string): JsonObject {
  const reading = readJsonObject(text);
  if (!reading.ok) throw new VisitorTokenError(payloadProblem(reading, text));
  return reading.object.value;
}

/**
 * The same for people to copy from: a number that is no safe integer is the text that it is written
 * as, since a number in code would be rounded, and is refused.
 *
 * @throws VisitorTokenError `payload-not-json` or `payload-not-object`
 * @example
 * payloadToCopy('{"id": 9007199254740993}'); // {id: '9007199254740993'}
 */
export function payloadToCopy(text: string): JsonObject {
  const reading = readJsonObject(text);
  if (!reading.ok) throw new VisitorTokenError(payloadProblem(reading, text));
  const {value, numbers} = reading.object;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const raw = typeof member === 'number' ? numbers.get(name) : undefined;
      const held = raw === undefined || (Number.isSafeInteger(member) && isExact(raw));
      return [name, held ? member : raw];
    }),
  );
}

function payloadProblem(reading: JsonReading & {ok: false}, text: string): Problem {
  switch (reading.flaw) {
    case 'not-an-object': {
      const twice = typeof reading.value === 'string' && /^\s*\{/.test(reading.value);
      return problem(
        'payload-not-object',
        `The payload is ${kindOf(reading.value)}; expected a JSON object.` +
          (twice ? ' It was serialised to JSON twice.' : ''),
        {received: kindOf(reading.value), ...(twice && {looksLike: 'serialised-twice'})},
      );
    }
    case 'byte-order-mark':
      return notJson('The payload starts with a byte order mark; expected a JSON object alone.', {
        reason: reading.flaw,
      });
    case 'not-utf-8':
      return notJson('The payload is not UTF-8 text.', {reason: reading.flaw});
    case 'empty':
    case 'syntax': {
      const looksLike = likeness(text);
      return notJson(
        `The payload is not valid JSON.${looksLike === null ? '' : ` ${hints[looksLike]}`}`,
        {reason: reading.flaw, ...(looksLike !== null && {looksLike})},
      );
    }
  }
}

function notJson(detail: string, facts: FactsOf<'payload-not-json'>): Problem {
  return problem('payload-not-json', detail, facts);
}

const hints = {
  'not-a-number': 'It has `NaN` or `Infinity`, which JSON does not have.',
  'single-quotes': 'It has names in single quotes; JSON has double quotes.',
  'unquoted-names': 'It has names without quotes; JSON has double quotes around them.',
  'trailing-comma': 'It has a comma before a closing bracket.',
  undefined: 'It has `undefined`, `None` or `nil`; JSON has `null`.',
} as const;

function likeness(text: string): keyof typeof hints | null {
  // Strings may contain anything: only what stands between them counts.
  const bare = text.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
  if (/\b(?:NaN|Infinity)\b/.test(bare)) return 'not-a-number';
  if (/\b(?:undefined|None|nil)\b/.test(bare)) return 'undefined';
  if (/[{,]\s{0,99}'/.test(bare)) return 'single-quotes';
  if (/[{,]\s{0,99}[A-Za-z_$][\w$]{0,99}\s{0,9}:/.test(bare)) return 'unquoted-names';
  return /,\s{0,99}[\]}]/.test(bare) ? 'trailing-comma' : null;
}
