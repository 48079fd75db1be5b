import type {Problem} from '../problems';
import {
  checkIds,
  type AlsoWrong,
  type Check,
  type CheckId,
  type User,
  type VisitorSecret,
} from './inspection';
import type {TokenParts} from './parts';
import {
  steps,
  type Finding,
  type JudgeOptions,
  type Reading,
  type SignatureAnswer,
  type SignatureQuestion,
} from './steps';

/** What came out of the checks, in their order. */
export interface Judgement {
  readonly checks: Check[];
  /** What the first failed check found first. */
  readonly problem: Problem | null;
  readonly warnings: Problem[];
  /** What else is wrong, as far as it was asked for and could be checked. */
  readonly also: AlsoWrong[];
  /** The secret that made the signature. */
  readonly secret: VisitorSecret | null;
  /** Null unless no check failed. */
  readonly user: User | null;
  /** Null if the payload was not reached, or is no Claims Set. */
  readonly claims: Readonly<Record<string, unknown>> | null;
  /** Of the token without what was put around it; null if it has none. */
  readonly parts: TokenParts | null;
}

/**
 * The one sequence of checks. Whatever the token is, it ends in a judgement. It yields the signature to check,
 * once at most, and takes the answer; all else needs no cryptography.
 */
export function* judge(
  token: unknown,
  options: JudgeOptions,
): Generator<SignatureQuestion, Judgement, SignatureAnswer> {
  const reading: Reading = {token, failed: false, ...options};
  const checks: Check[] = [];
  const also: AlsoWrong[] = [];
  let problem: Problem | null = null;
  for (const id of checkIds) {
    const {label, check} = steps[id];
    if (problem !== null) {
      checks.push({id, label, status: 'not-reached', note: '', problems: []});
      if (!options.goOn) continue;
    }
    const made = check(reading);
    const finding = made !== null && Symbol.iterator in made ? yield* made : made;
    const found = (finding?.problems ?? []).filter((each) => each !== null);
    if (problem !== null) {
      also.push(...found.map((each) => alsoWrong(each, id, reading)));
      continue;
    }
    problem = found.find(isError) ?? null;
    reading.failed = problem !== null;
    const status = statusOf(problem, finding, found);
    checks.push({id, label, status, note: problem ? '' : (finding?.note ?? ''), problems: found});
    also.push(
      ...found
        .filter((each) => isError(each) && each !== problem)
        .map((each) => alsoWrong(each, id, reading)),
    );
  }
  return {
    checks,
    problem,
    warnings: checks.flatMap(({problems}) => problems.filter((each) => !isError(each))),
    also: options.goOn ? also : [],
    secret: reading.secret ?? null,
    user: problem === null ? (reading.user ?? null) : null,
    claims: reading.payload?.value ?? null,
    parts: reading.parts?.parts ?? null,
  };
}

function statusOf(
  problem: Problem | null,
  finding: Finding | null,
  found: readonly Problem[],
): Check['status'] {
  if (problem !== null) return 'failed';
  if (finding?.skipped) return 'skipped';
  return found.length > 0 ? 'warned' : 'passed';
}

const unsigned: readonly CheckId[] = ['payload', 'time', 'claims'];

/** Until a signature matches, no one knows whether the content is what was signed. */
function alsoWrong(problem: Problem, id: CheckId, {secret}: Reading): AlsoWrong {
  return {...problem, unverified: unsigned.includes(id) && secret === undefined};
}

function isError({severity}: Problem): boolean {
  return severity === 'error';
}
