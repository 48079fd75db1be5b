import {problem, type Problem} from '../problems';
import {maxTokenLength} from './limits';
import {kindOf} from './received';
import {isWrittenNothing, writtenObject} from './written-value';

/** Whether there is a token, and whether it is a string. */
export function judgeType(token: unknown): Problem | null {
  if (token === undefined || token === null) {
    return problem('token-empty', `The token is ${String(token)}.`, {
      received: String(token),
    });
  }
  if (typeof token !== 'string') return notAString(token);
  if (token === '') {
    return problem('token-empty', 'The token is an empty string.', {
      received: 'empty string',
    });
  }
  if (token.length > maxTokenLength) return null;
  if (token.trim() === '') {
    return problem('token-empty', 'The token is only white space.', {
      received: 'white space',
    });
  }
  if (isWrittenNothing(token)) return tokenEmptyText(token.trim());
  const object = writtenObject(token);
  return object === null ? null : writtenObjectProblem(token.trim(), object);
}

/** Why the text of a missing value is no token. */
export function tokenEmptyText(text: string): Problem {
  return problem(
    'token-empty',
    text.startsWith('an empty string')
      ? `The token is ${text}.`
      : `The token is the text "${text}": a missing value was converted to a string.`,
    {received: text},
  );
}

/** Why the text of an object, a promise or a function is no token. */
export function writtenObjectProblem(text: string, kind: string): Problem {
  const quoted = /^\[object \w+\]$/.test(text) ? `the text "${text}"` : 'a string';
  return problem(
    'token-not-a-string',
    `Expected a token, received ${quoted}: ${kind} was converted to a string.`,
    {received: kind, writtenAsText: true},
  );
}

function notAString(token: unknown): Problem {
  const kind = kindOf(token);
  const hint =
    kind === 'a promise' || kind === 'a function'
      ? ' Pass what it returns.'
      : kind === 'an object'
        ? ' If the token is one of its fields, pass that field.'
        : '';
  return problem('token-not-a-string', `Expected the token as a string, received ${kind}.${hint}`, {
    received: kind,
  });
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
