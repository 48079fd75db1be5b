import * as v from 'valibot';
import {
  maxClientIdCharacters,
  maxOverlapSeconds,
  maxSecretCharacters,
  maxTextCharacters,
  maxVisitorKeyCharacters,
} from '../limits';
import {isWellFormed} from '../../visitor-token';

export const bootRequest = v.strictObject({
  visitorKey: v.optional(
    v.pipe(
      v.string(),
      v.minLength(1, 'must not be empty'),
      v.maxLength(
        maxVisitorKeyCharacters,
        `must have at most ${maxVisitorKeyCharacters} characters`,
      ),
    ),
  ),
  visitorToken: v.optional(v.unknown()),
});

/** Kept as typed: the white space around it does not count, and stays. */
const text = v.pipe(
  v.string(),
  v.check((typed) => typed.trim() !== '', 'must not be empty'),
  v.check(
    (typed) => [...typed.trim()].length <= maxTextCharacters,
    `must have at most ${maxTextCharacters} characters`,
  ),
  v.check(isWellFormed, 'must be well-formed Unicode'),
);

export const sendRequest = v.strictObject({
  text,
  clientId: v.optional(
    v.pipe(
      v.string(),
      v.minLength(1, 'must not be empty'),
      v.maxLength(maxClientIdCharacters, `must have at most ${maxClientIdCharacters} characters`),
    ),
  ),
});

export const secretRequest = v.strictObject({
  overlapSeconds: v.optional(
    v.pipe(
      v.number(),
      v.integer('must be a whole number of seconds'),
      v.minValue(0, 'must not be negative'),
      v.maxValue(maxOverlapSeconds, `must be at most ${maxOverlapSeconds}`),
    ),
    0,
  ),
  value: v.optional(
    v.pipe(
      v.string(),
      v.maxLength(maxSecretCharacters, `must have at most ${maxSecretCharacters} characters`),
      v.check(isWellFormed, 'must be well-formed Unicode'),
    ),
  ),
});

/** A request whose body says nothing. */
export const emptyRequest = v.strictObject({});
