import {problem, type Problem} from '../problems';
import {visitorClaims} from './claims';
import {decimalText, isExact} from './decimal';
import {isJsonObject, type JsonObject} from './json';
import {isIdName} from './look-alikes';
import {received, shorten} from './received';
import {isWellFormed} from './well-formed';

const definition = visitorClaims[0];

/** White space, and characters that show nothing, such as a zero-width space. */
const blank = /^[\s\p{White_Space}\p{Default_Ignorable_Code_Point}]+$/u;
const spaceAtStart = /^[\s\p{White_Space}]/u;
const spaceAtEnd = /[\s\p{White_Space}]$/u;

/**
 * The `id` as text, with what is to be said of it; the text is null where it is refused. Ids are
 * compared code point by code point: nothing is trimmed, folded or normalised.
 */
export function judgeId(
  claims: JsonObject,
  numbers: ReadonlyMap<string, string>,
): {id: string | null; problems: Problem[]} {
  const value = claims['id'];
  const text = typeof value === 'string' ? value : numberText(value, numbers.get('id'));
  const refusal = refuse(claims, value, text);
  if (refusal !== null || text === null) return {id: null, problems: refusal ? [refusal] : []};
  const around = whitespaceAround(text);
  return {id: text, problems: around === null ? [] : [around]};
}

function numberText(value: unknown, raw: string | undefined): string | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && isExact(raw ?? String(value))
    ? decimalText(value)
    : null;
}

function refuse(claims: JsonObject, value: unknown, text: string | null): Problem | null {
  if (value === undefined || value === null) return idMissing(claims);
  if (typeof value !== 'string' && typeof value !== 'number') {
    return problem('id-type', `\`id\` is ${received(value)}; expected a string or a number.`, {
      received: received(value),
      expected: [...definition.types],
    });
  }
  if (text === null) return unsafeNumber(value as number);
  if (text === '') return idEmpty('is an empty string');
  if (blank.test(text)) return idEmpty('contains nothing but white space');
  if (!isWellFormed(text)) {
    const position = text.search(/\p{Surrogate}/u) + 1;
    return problem(
      'id-malformed',
      `\`id\` contains half of a surrogate pair at character ${position}: it is not well-formed Unicode.`,
      {position},
    );
  }
  const length = [...text].length;
  if (length <= definition.maxLength) return null;
  return problem(
    'id-too-long',
    `\`id\` has ${length} characters; at most ${definition.maxLength} are accepted.`,
    {length, limit: definition.maxLength},
  );
}

function idEmpty(what: string): Problem {
  return problem(
    'id-empty',
    `\`id\` ${what}; expected ${definition.minLength} to ${definition.maxLength} characters that can be seen.`,
    {minimum: definition.minLength},
  );
}

function unsafeNumber(value: number): Problem {
  const reason = !Number.isFinite(value)
    ? 'not-finite'
    : Number.isSafeInteger(value)
      ? 'not-exact'
      : Number.isInteger(value)
        ? 'too-large'
        : 'not-an-integer';
  const what = {
    'not-finite': 'a number that is too large',
    'not-exact': 'a number with more digits than JSON readers keep',
    'too-large': `the number ${value}, beyond ±(2^53 - 1): its last digits get lost`,
    'not-an-integer': `the number ${value}, which is not a whole number`,
  }[reason];
  return problem('id-unsafe-number', `\`id\` is ${what}; write it as a string.`, {
    reason,
    maximum: Number.MAX_SAFE_INTEGER,
  });
}

function idMissing(claims: JsonObject): Problem {
  const similar = Object.keys(claims).filter(
    (name) => isIdName(name) && !isJsonObject(claims[name]),
  );
  const nested = Object.entries(claims).flatMap(([name, value]) =>
    isJsonObject(value)
      ? Object.keys(value)
          .filter((inner) => inner === 'id' || isIdName(inner))
          .map((inner) => `${shorten(name)}.${shorten(inner)}`)
      : [],
  );
  const found = [...similar, ...nested].slice(0, 5);
  const hint =
    found.length === 0
      ? ''
      : ` There is \`${found.join('`, `')}\`; the claim must be called \`id\`, at the top.`;
  const what =
    claims['id'] === null ? '`id` is null, which means "not given".' : 'There is no `id`.';
  return problem('id-missing', what + hint, {
    received: claims['id'] === null ? 'null' : 'nothing',
    lookAlikes: found,
  });
}

function whitespaceAround(id: string): Problem | null {
  const [start, end] = [spaceAtStart.test(id), spaceAtEnd.test(id)];
  if (!start && !end) return null;
  const place = start && end ? 'both ends' : start ? 'its start' : 'its end';
  return problem(
    'id-whitespace',
    `\`id\` has white space at ${place}; Algomo keeps it, so this is a different user from the one without it.`,
    {start, end},
  );
}
