import {problem, type Problem, type ProblemCode} from '../problems';
import {decodeBase64} from './base64url';
import type {VisitorSecret} from './inspection';
import {madeBy} from './mac';
import {secretBytes, secretFlaw} from './secrets';
import {
  cutSecret,
  decodedSecret,
  hashedSecret,
  placeholders,
  wrappedSecret,
} from './transformations';

/** A longer text is no secret of Algomo's, and is not tried in other forms. */
const maxChanged = 1024;

interface Candidate {
  readonly key: Uint8Array<ArrayBuffer>;
  readonly problem: () => Problem;
}

/**
 * What made a signature that no accepted secret made: the first thing that fits, or
 * `signature-mismatch`. It says what went wrong where the token was signed, and accepts nothing.
 */
export async function diagnose(token: string, secrets: readonly VisitorSecret[]): Promise<Problem> {
  const end = token.lastIndexOf('.');
  const signature = decodeBase64(token.slice(end + 1));
  const signed = secretBytes(token.slice(0, end));
  const active = secrets.filter((secret) => !secret.retired);
  for (const candidate of await candidates(secrets)) {
    if (await madeBy(candidate.key, signature, signed)) return candidate.problem();
  }
  for (const {id, value} of active) {
    for (const [input, bytes] of otherInputs(token)) {
      if (await madeBy(secretBytes(value), signature, bytes)) return otherInput(input, id);
    }
  }
  return problem(
    'signature-mismatch',
    active.length === 0
      ? 'The workspace has no active secret that could have made the signature.'
      : 'The signature fits no secret of the workspace: another secret made it, or the token was changed after it was signed.',
    {secretIds: active.map(({id}) => id)},
  );
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
  for (const {id, value} of secrets.filter((secret) => secret.retired).slice(-20)) {
    list.push({
      key: secretBytes(value),
      problem: () =>
        problem(
          'secret-rotated',
          `The signature fits ${JSON.stringify(id)}, a secret that was replaced and is no longer accepted.`,
          {secretId: id},
        ),
    });
  }
  for (const {id, value} of active.filter(({value}) => value.length <= maxChanged)) {
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
  for (const placeholder of placeholders) {
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
        'The token was signed with an empty secret: your server found no secret in its settings.',
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
        `The signature fits the secret after a change (${words}); sign with the secret's exact text.`,
        {transformation, secretId},
      ),
  };
}

/** What hand-written code signs instead of the first two parts with the dot between them. */
function otherInputs(token: string): (readonly [OtherInput, Uint8Array<ArrayBuffer>])[] {
  const [header = '', payload = ''] = token.split('.');
  return [
    ['payload', secretBytes(payload)],
    ['payload-text', decodeBase64(payload)],
    ['no-dot', secretBytes(header + payload)],
  ];
}

type OtherInput = keyof typeof otherInputWords;

const otherInputWords = {
  payload: 'the payload alone',
  'payload-text': 'the text of the payload alone',
  'no-dot': 'the header and the payload without the dot between them',
} as const;

function otherInput(input: OtherInput, secretId: string): Problem {
  return problem(
    'signature-mismatch',
    `The secret is right, but what was signed is ${otherInputWords[input]}; expected the first two parts with the dot between them.`,
    {signed: input, secretId},
  );
}
