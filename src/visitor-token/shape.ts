import {problem, type Problem} from '../problems';
import {maxTokenLength} from './limits';
import {kindOf} from './received';

/** What a missing value becomes when it is written into a page. */
const emptyWords: readonly string[] = ['undefined', 'null', 'None', 'nil', 'NaN'];

/** Whether there is a token, and whether it is a string. */
export function judgeType(token: unknown): Problem | null {
  if (token === undefined || token === null) {
    return problem('token-empty', `No token was given: it is ${String(token)}.`, {
      received: String(token),
    });
  }
  if (typeof token !== 'string') return notAString(token);
  if (token === '') {
    return problem('token-empty', 'No token was given: it is an empty string.', {
      received: 'empty string',
    });
  }
  if (token.length <= maxTokenLength) {
    if (token.trim() === '') {
      return problem('token-empty', 'No token was given: it is only white space.', {
        received: 'white space',
      });
    }
    if (emptyWords.includes(token.trim())) {
      return problem(
        'token-empty',
        `No token was given: a missing value was written as the text "${token.trim()}".`,
        {received: token.trim()},
      );
    }
    const [, written] = /^\s*\[object (\w{1,40})\]\s*$/.exec(token) ?? [];
    if (written !== undefined) return writtenObject(written);
  }
  return null;
}

function notAString(token: unknown): Problem {
  const kind = kindOf(token);
  const hint =
    kind === 'a promise' || kind === 'a function'
      ? ' Hand over what it returns.'
      : kind === 'an object'
        ? ' If the token is one of its members, hand over that member.'
        : '';
  return problem('token-not-a-string', `Expected the token as a string, received ${kind}.${hint}`, {
    received: kind,
  });
}

function writtenObject(name: string): Problem {
  const kind = name === 'Promise' ? 'a promise' : 'an object';
  return problem(
    'token-not-a-string',
    `Expected a token, received the text "[object ${name}]": ${kind} was turned into text.`,
    {received: kind, writtenAsText: true},
  );
}

/** Whether the token is short enough to be looked at. */
export function judgeSize(token: string): Problem | null {
  if (token.length <= maxTokenLength) return null;
  const html = /^\s{0,20}<(?:!doctype|html)/i.test(token.slice(0, 100));
  return problem(
    'token-too-large',
    `The token has ${token.length} characters, at most ${maxTokenLength} are accepted.` +
      (html ? ' It is an HTML page.' : ''),
    {length: token.length, limit: maxTokenLength, ...(html && {looksLike: 'html'})},
  );
}
