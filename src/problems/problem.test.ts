import {expect, expectTypeOf, test} from 'vitest';
import {problem, type Problem, type ProblemCode} from '.';

const found: Problem = problem('id-too-long', '`id` has 300 characters.', {
  length: 300,
  limit: 255,
});

/** What a program makes of the facts; the compiler knows them by the code. */
function spoken(problem: Problem): string {
  switch (problem.code) {
    case 'id-too-long':
      expectTypeOf(problem.facts.length).toEqualTypeOf<number>();
      return `${problem.facts.length - problem.facts.limit} too many`;
    case 'expired':
      expectTypeOf(problem.facts.claim).toEqualTypeOf<'exp'>();
      return problem.facts.serverTime.slice(0, 10);
    case 'claim-not-supported':
      return problem.facts.claims.join();
    default:
      // @ts-expect-error: other codes have other facts
      return String(problem.facts.limit);
  }
}

test('a switch over the code narrows the facts', () => {
  expect(spoken(found)).toBe('45 too many');
});

test('a problem has the facts of its code, and no others', () => {
  // @ts-expect-error: a fact is missing
  problem('id-too-long', '', {length: 300});
  // @ts-expect-error: a fact has the wrong type
  problem('id-too-long', '', {length: '300', limit: 255});
  // @ts-expect-error: the facts of another code
  problem('id-too-long', '', {origin: 'https://acme.example'});
  // @ts-expect-error: no such code
  expectTypeOf<Problem<'no-such-code'>>().toBeNever();
  expectTypeOf<Problem['code']>().toEqualTypeOf<ProblemCode>();
});
