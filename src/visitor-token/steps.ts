import type {Problem} from '../problems';
import {judgeClaims} from './fields';
import {judgeAlgorithm, judgeHeader, readHeader} from './header';
import type {CheckId, User, VisitorSecret} from './inspection';
import type {JsonObject, JsonObjectText} from './json';
import {readParts, type PartsReading} from './parts';
import {readPaste} from './paste';
import {readPayload} from './payload';
import {judgeSize, judgeType} from './shape';
import {judgeSignatureForm} from './signature-form';
import {judgeTime} from './time';

export interface JudgeOptions {
  /** Null: none was given, so the signature is not checked. */
  readonly secrets: readonly VisitorSecret[] | null;
  readonly now: Date;
  /** Whether to go on after the first failed check, with every check that can still be made. */
  readonly goOn: boolean;
}

/** Asks for the signature of a token to be checked. */
export interface SignatureQuestion {
  readonly token: string;
  readonly secrets: readonly VisitorSecret[];
  /** Whether an earlier check failed: the signature is then checked whatever the header says. */
  readonly failed: boolean;
}
/** The secret that made it, or why there is none. */
export type SignatureAnswer = VisitorSecret | Problem;

/** What the checks have read so far. What an earlier one could not read is undefined. */
export interface Reading extends JudgeOptions {
  readonly token: unknown;
  /** Whether a check has failed. */
  failed: boolean;
  /** The token without what was put around it. */
  bare?: string;
  parts?: PartsReading;
  header?: JsonObjectText;
  algorithmFits?: boolean;
  payload?: JsonObjectText;
  secret?: VisitorSecret;
  user?: User | null;
}

export interface Finding {
  readonly problems?: readonly (Problem | null)[];
  readonly note?: string;
  readonly skipped?: true;
}

type Run = Generator<SignatureQuestion, Finding | null, SignatureAnswer>;

interface Step {
  readonly label: string;
  /** Null: the check cannot be made, for want of what an earlier one could not read. */
  readonly check: (reading: Reading) => Finding | null | Run;
}

/** Each check, with what it is called for people. */
export const steps: {readonly [Id in CheckId]: Step} = {
  type: {
    label: 'Type',
    check: (reading) => {
      const {token} = reading;
      const problem = judgeType(token);
      if (problem === null) reading.bare = token as string;
      return {problems: [problem], note: 'a string'};
    },
  },
  size: {
    label: 'Size',
    check: (reading) => {
      const {bare} = reading;
      if (bare === undefined) return null;
      const problem = judgeSize(bare);
      // A long text may be anything: nothing of it is decoded.
      if (problem !== null) reading.bare = undefined;
      return {problems: [problem], note: `${bare.length} characters`};
    },
  },
  paste: {
    label: 'Extra characters',
    check: (reading) => {
      if (reading.bare === undefined) return null;
      const {problems, bare} = readPaste(reading.bare);
      reading.bare = bare === '' ? undefined : bare;
      return {problems, note: 'none'};
    },
  },
  parts: {
    label: 'Parts',
    check: (reading) => {
      if (reading.bare === undefined) return null;
      reading.parts = readParts(reading.bare, reading.secrets ?? []);
      return {problems: reading.parts.problems, note: 'header, payload, signature'};
    },
  },
  header: {
    label: 'Header',
    check: (reading) => {
      const [part] = reading.parts?.parts ?? [];
      if (part === undefined) return null;
      const {object, problem} = readHeader(part);
      if (object === null) return {problems: [problem]};
      reading.header = object;
      return {problems: [problem, ...judgeHeader(object.value)], note: 'a JSON object'};
    },
  },
  algorithm: {
    label: 'Algorithm',
    check: (reading) => {
      if (reading.header === undefined) return null;
      const problem = judgeAlgorithm(reading.header.value, () => unverifiedClaims(reading));
      reading.algorithmFits = problem === null;
      // The parts are exchanged: nothing can be said of the payload.
      if (problem?.code === 'alg-missing' && problem.facts.looksLike === 'exchanged')
        reading.parts = undefined;
      return {problems: [problem], note: 'HS256'};
    },
  },
  signature: {label: 'Signature', check: signatureStep},
  payload: {
    label: 'Payload',
    check: (reading) => {
      const [, part] = reading.parts?.parts ?? [];
      if (part === undefined) return null;
      const {object, problem} = readPayload(part);
      if (object !== null) reading.payload = object;
      return {problems: [problem], note: 'a JSON object'};
    },
  },
  time: {
    label: 'Time',
    check: ({payload, now}) =>
      payload === undefined
        ? null
        : {problems: judgeTime(payload.value, now), note: timeNote(payload.value['exp'], now)},
  },
  claims: {
    label: 'Claims',
    check: (reading) => {
      if (reading.payload === undefined) return null;
      const {value, numbers} = reading.payload;
      const {user, problems} = judgeClaims(value, numbers);
      reading.user = user;
      return {problems, note: user === null ? '' : `user ${JSON.stringify(user.id)}`};
    },
  },
};

function* signatureStep(reading: Reading): Run {
  const {parts, secrets, algorithmFits, failed} = reading;
  // A token of another algorithm has another signature: that is said already.
  if (!parts?.parts || parts.signed === null || !algorithmFits) return null;
  const flaw = judgeSignatureForm(parts.parts[2]);
  if (flaw !== null) return {problems: [flaw]};
  if (secrets === null) return {skipped: true, note: 'no secret to check it with'};
  const answer = yield {token: parts.signed, secrets, failed};
  if ('code' in answer) return parts.damaged ? null : {problems: [answer]};
  reading.secret = answer;
  return {note: `matches ${answer.id === 'secret' ? 'the secret' : answer.id}`};
}

/** What the token says, which nothing proves yet: for the words of a refusal alone. */
function unverifiedClaims({parts}: Reading): JsonObject {
  const [, payload] = parts?.parts ?? [];
  return (payload === undefined ? undefined : readPayload(payload).object?.value) ?? {};
}

function timeNote(exp: unknown, now: Date): string {
  if (typeof exp !== 'number') return 'never expires';
  const left = Math.ceil(exp - now.getTime() / 1000);
  return left >= 0 ? `expires in ${left} s` : `expired ${-left} s ago, within the clock tolerance`;
}
