import type {BrokenPage} from '../broken-page';
import {headed} from '../parts';
import type {RightPage} from '../right-page';
import {token} from '../token';
import {withScript} from '../write';

/** Ways of writing one and the same setting, around a string as it is written. */
const ways: readonly (readonly [way: string, write: (value: string) => string])[] = [];

/** Strings with one fault each, as they are written. */
const faults = [
  ['bearer-prefix', `"Bearer ${token}"`],
  ['token-placeholder', '"{{ visitor_token }}"'],
  ['alg-not-allowed', `"${headed({alg: 'HS512', typ: 'JWT'}, 86)}"`],
] as const;

/** Each fault in each way of writing. */
export const waysPages: readonly BrokenPage[] = faults.flatMap(([code, value]) =>
  ways.map(([way, write]): BrokenPage => [`${way}, with ${code}`, code, withScript(write(value))]),
);

/** A right token in each way of writing. */
export const rightWays: readonly RightPage[] = ways.map(([way, write]): RightPage => [
  `${way}, with a right token`,
  withScript(write(`"${token}"`)),
]);
