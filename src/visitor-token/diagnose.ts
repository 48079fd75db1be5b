import {problem, type Problem, type ProblemCode} from '../problems';
import {decodeBase64} from './base64url';
import type {VisitorSecret} from './inspection';
import {maxRetiredSecrets} from './limits';
import {madeBy} from './mac';
import {mismatch} from './mismatch';
import {secretPlaceholders} from './secret-placeholders';
import {secretBytes, secretFlaw} from './secrets';
import {cutSecret, decodedSecret, hashedSecret, wrappedSecret} from './transformations';

/** A longer text is not a secret of Algomo's, and is not tried in other forms. */
const maxChanged = 1024;
/** Of how many secrets other forms are tried: the newest. */
const mostChanged = 3;

interface Candidate {
  readonly key: Uint8Array<ArrayBuffer>;
  readonly problem: () => Problem;
}

/**
 * What made a signature that no accepted secret made: the first thing that matches, or
 * `signature-mismatch`. It says what went wrong where the token was signed, and accepts nothing.
 */
export async function diagnose(token: string, secrets: readonly VisitorSecret[]): Promise<Problem> {
  const end = token.lastIndexOf('.');
  const signature = decodeBase64(token.slice(end + 1));
  const signed = secretBytes(token.slice(0, end));
  const active = secrets.filter((secret) => !secret.retired);
  const list = await candidates(secrets);
  const made = await Promise.all(list.map(({key}) => madeBy(key, signature, signed)));
  const found = list[made.indexOf(true)];
  if (found !== undefined) return found.problem();
  for (const {id, value} of changeable(active)) {
    for (const [input, bytes] of otherInputs(token)) {
      if (await madeBy(secretBytes(value), signature, bytes)) return otherInput(input, id);
    }
    const other = await otherCall(signature, signed, value);
    if (other !== null) return otherFunction(other, id);
  }
  return mismatch(active);
}

/** The secrets of which other forms and other uses are tried. */
function changeable(active: readonly VisitorSecret[]): readonly VisitorSecret[] {
  return active.filter(({value}) => value.length <= maxChanged).slice(-mostChanged);
}

async function candidates(secrets: readonly VisitorSecret[]): Promise<Candidate[]> {
  const active = secrets.filter((secret) => !secret.retired);
  const values = new Set(secrets.map(({value}) => value));
  const list: Candidate[] = [];
  // A secret that is no key for HS256 is not accepted, but may be what the customer signs with.
  for (const secret of active) {
    const flaw = secretFlaw(secret);
    if (flaw !== null) list.push({key: secretBytes(secret.value), problem: () => flaw});
  }
  for (const {id, value} of secrets.filter((secret) => secret.retired).slice(-maxRetiredSecrets)) {
    list.push({
      key: secretBytes(value),
      problem: () =>
        problem(
          'secret-rotated',
          `The signature matches ${JSON.stringify(id)}, an old secret that is no longer accepted.`,
          {secretId: id},
        ),
    });
  }
  for (const {id, value} of changeable(active)) {
    for (const [transformation, text] of wrappedSecret(value)) {
      list.push(transformed('secret-whitespace', transformation, id, secretBytes(text)));
    }
    for (const [transformation, key] of [...decodedSecret(value), ...(await hashedSecret(value))]) {
      list.push(transformed('secret-encoding', transformation, id, key));
    }
    for (const [transformation, text] of cutSecret(value)) {
      list.push(transformed('signature-mismatch', transformation, id, secretBytes(text)));
    }
  }
  for (const placeholder of secretPlaceholders) {
    if (values.has(placeholder)) continue;
    list.push({
      key: secretBytes(placeholder),
      problem: () =>
        problem(
          'secret-placeholder',
          `The token was signed with the placeholder ${JSON.stringify(placeholder)} instead of the secret.`,
          {placeholder},
        ),
    });
  }
  list.push({
    key: secretBytes(''),
    problem: () =>
      problem(
        'secret-empty',
        'The token was signed with an empty secret: your server found no secret in its environment.',
        {transformation: 'empty'},
      ),
  });
  return list;
}

function transformed(
  code: ProblemCode,
  transformation: string,
  secretId: string,
  key: Uint8Array<ArrayBuffer>,
): Candidate {
  const words = transformation.replaceAll('-', ' ');
  return {
    key,
    problem: () =>
      problem(
        code,
        `The signature matches a changed secret (${words}); sign with the secret exactly as Settings shows it.`,
        {transformation, secretId},
      ),
  };
}

/** What hand-written code signs instead of the first two parts with the dot between them. */
function otherInputs(token: string): (readonly [OtherInput, Uint8Array<ArrayBuffer>])[] {
  const [header = '', payload = ''] = token.split('.');
  const input = `${header}.${payload}`;
  const [headerText, payloadText] = [decodeBase64(header), decodeBase64(payload)];
  return [
    ['payload', secretBytes(payload)],
    ['payload-text', payloadText],
    ['no-dot', secretBytes(header + payload)],
    ['line-break', secretBytes(`${input}\n`)],
    ['line-break', secretBytes(`${input}\r\n`)],
    ['dot', secretBytes(`${input}.`)],
    ['padding', secretBytes(`${padded(header)}.${padded(payload)}`)],
    ['base64', secretBytes(`${standard(header)}.${standard(payload)}`)],
    ['texts', new Uint8Array([...headerText, 0x2e, ...payloadText])],
    ['exchanged', secretBytes(`${payload}.${header}`)],
    ['header', secretBytes(header)],
    ['quoted', secretBytes(JSON.stringify(input))],
  ];
}

function padded(part: string): string {
  return part + '='.repeat((4 - (part.length % 4)) % 4);
}

function standard(part: string): string {
  return padded(part.replaceAll('-', '+').replaceAll('_', '/'));
}

type OtherInput = keyof typeof otherInputWords;

const otherInputWords = {
  payload: 'the payload alone',
  'payload-text': 'the decoded payload alone',
  'no-dot': 'the header and the payload without the dot between them',
  'line-break': 'the first two parts with a line break after them',
  dot: 'the first two parts with a second dot after them',
  padding: 'the first two parts with their padding (`=`)',
  base64: 'the first two parts in base64, with `+`, `/` and padding',
  texts: 'the decoded header and payload with a dot between them',
  exchanged: 'the payload before the header',
  header: 'the header alone',
  quoted: 'the first two parts in quotation marks',
} as const;

function otherInput(input: OtherInput, secretId: string): Problem {
  return problem(
    'signature-mismatch',
    `The secret is right, but what was signed is ${otherInputWords[input]}; expected the first two parts with the dot between them.`,
    {signed: input, secretId},
  );
}

const otherCalls = {
  'arguments-exchanged':
    'the secret and the text to sign are exchanged in the call of HMAC: the secret is the key.',
  hash: 'the signature is a plain SHA-256 of both; expected HMAC with SHA-256.',
} as const;

/** How hand-written code calls HMAC with its arguments exchanged, or hashes instead. */
async function otherCall(
  signature: Uint8Array,
  signed: Uint8Array<ArrayBuffer>,
  value: string,
): Promise<keyof typeof otherCalls | null> {
  const key = secretBytes(value);
  if (await madeBy(signed, Uint8Array.from(signature), key)) return 'arguments-exchanged';
  for (const parts of [
    [...signed, ...key],
    [...key, ...signed],
  ]) {
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(parts)));
    if (hash.length === signature.length && hash.every((byte, at) => byte === signature[at])) {
      return 'hash';
    }
  }
  return null;
}

function otherFunction(call: keyof typeof otherCalls, secretId: string): Problem {
  return problem('signature-mismatch', `The secret is right, but ${otherCalls[call]}`, {
    signed: call,
    secretId,
  });
}
