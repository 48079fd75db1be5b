import type {Problem} from '../problems';
import {judgeClaims} from './fields';
import {judgeAlgorithm, judgeHeader, readHeader} from './header';
import {checkIds, type Check, type CheckId, type User, type VisitorSecret} from './inspection';
import type {JsonObjectText} from './json';
import {judgeParts} from './parts';
import {judgePaste} from './paste';
import {readPayload} from './payload';
import {judgeSize, judgeType} from './shape';
import {judgeSignature, judgeSignatureForm} from './signature';
import {judgeTime} from './time';

/** What came out of the checks, in their order. After the first that failed, none was made. */
export interface Judgement {
  readonly checks: Check[];
  /** What the first failed check found first. */
  readonly problem: Problem | null;
  readonly warnings: Problem[];
  /** The secret that made the signature. */
  readonly secret: VisitorSecret | null;
  /** Null unless no check failed. */
  readonly user: User | null;
  /** Null where the payload was not reached, or is no Claims Set. */
  readonly claims: Readonly<Record<string, unknown>> | null;
}

interface Case {
  readonly token: unknown;
  /** Null: none was given, so the signature is not checked. */
  readonly secrets: readonly VisitorSecret[] | null;
  readonly now: Date;
  header?: JsonObjectText;
  payload?: JsonObjectText;
  secret?: VisitorSecret;
  user?: User | null;
}

interface Finding {
  readonly problems?: readonly (Problem | null)[];
  readonly note?: string;
  readonly skipped?: true;
}

interface Step {
  readonly label: string;
  readonly check: (it: Case) => Finding | Promise<Finding>;
}

const steps: {readonly [Id in CheckId]: Step} = {
  type: {
    label: 'Type',
    check: ({token}) => ({problems: [judgeType(token)], note: 'a string'}),
  },
  size: {
    label: 'Size',
    check: ({token}) => {
      const {length} = token as string;
      return {problems: [judgeSize(token as string)], note: `${length} characters`};
    },
  },
  paste: {
    label: 'Bare token',
    check: ({token}) => ({problems: [judgePaste(token as string)], note: 'nothing around it'}),
  },
  parts: {
    label: 'Parts',
    check: ({token, secrets}) => ({
      problems: [judgeParts(token as string, secrets ?? [])],
      note: 'header, payload, signature',
    }),
  },
  header: {
    label: 'Header',
    check: (it) => {
      const header = readHeader(part(it, 0));
      if ('code' in header) return {problems: [header]};
      it.header = header;
      return {problems: [judgeHeader(header.value)], note: 'a JSON object'};
    },
  },
  algorithm: {
    label: 'Algorithm',
    check: (it) => ({
      problems: [judgeAlgorithm(reached(it.header).value, () => unverifiedIssuer(it))],
      note: 'HS256',
    }),
  },
  signature: {
    label: 'Signature',
    check: async (it) => {
      const flaw = judgeSignatureForm(part(it, 2));
      if (flaw !== null) return {problems: [flaw]};
      if (it.secrets === null) return {skipped: true, note: 'no secret to check it with'};
      const secret = await judgeSignature(it.token as string, it.secrets);
      if ('code' in secret) return {problems: [secret]};
      it.secret = secret;
      return {note: `fits ${secret.id === 'secret' ? 'the secret' : secret.id}`};
    },
  },
  payload: {
    label: 'Payload',
    check: (it) => {
      const payload = readPayload(part(it, 1));
      if ('code' in payload) return {problems: [payload]};
      it.payload = payload;
      return {note: 'a JSON object'};
    },
  },
  time: {
    label: 'Time',
    check: (it) => {
      const {value} = reached(it.payload);
      return {problems: judgeTime(value, it.now), note: timeNote(value['exp'], it.now)};
    },
  },
  claims: {
    label: 'Claims',
    check: (it) => {
      const {value, numbers} = reached(it.payload);
      const {user, problems} = judgeClaims(value, numbers);
      it.user = user;
      return {problems, note: user === null ? '' : `user ${JSON.stringify(user.id)}`};
    },
  },
};

/** The one sequence of checks. Whatever the token is, it ends in a judgement. */
export async function judge(
  token: unknown,
  secrets: readonly VisitorSecret[] | null,
  now: Date,
): Promise<Judgement> {
  const it: Case = {token, secrets, now};
  const checks: Check[] = [];
  let failed = false;
  for (const id of checkIds) {
    const {label, check} = steps[id];
    if (failed) {
      checks.push({id, label, status: 'not-reached', note: '', problems: []});
      continue;
    }
    const {problems: found = [], note = '', skipped} = await check(it);
    const problems = found.filter((each) => each !== null);
    failed = problems.some(isError);
    const status = failed
      ? 'failed'
      : skipped
        ? 'skipped'
        : problems.length > 0
          ? 'warned'
          : 'passed';
    checks.push({id, label, status, note: failed ? '' : note, problems});
  }
  const problems = checks.flatMap((check) => check.problems);
  return {
    checks,
    problem: problems.find(isError) ?? null,
    warnings: problems.filter((each) => !isError(each)),
    secret: it.secret ?? null,
    user: it.user ?? null,
    claims: it.payload?.value ?? null,
  };
}

function isError({severity}: Problem): boolean {
  return severity === 'error';
}

function part({token}: Case, index: 0 | 1 | 2): string {
  return reached((token as string).split('.')[index]);
}

/** What the token says of its issuer, which nothing proves yet: for the words of a refusal alone. */
function unverifiedIssuer(it: Case): unknown {
  const payload = readPayload(part(it, 1));
  return 'code' in payload ? undefined : payload.value['iss'];
}

/** What an earlier check found; no check is made after one that failed. */
function reached<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a check was made before its turn');
  return value;
}

function timeNote(exp: unknown, now: Date): string {
  if (typeof exp !== 'number') return 'never ends';
  const left = Math.ceil(exp - now.getTime() / 1000);
  return left >= 0 ? `ends in ${left} s` : `ended ${-left} s ago, within the clock tolerance`;
}
