import {problem, type Fact, type Problem} from '../problems';
import {readJsonPart, type JsonFlaw, type JsonObject, type JsonObjectText} from './json';
import {kindOf, received, shorten} from './received';

/** The protected header, with what is wrong with it as JSON; null if it is not a JSON object. */
export function readHeader(part: string): {object: JsonObjectText | null; problem: Problem | null} {
  const reading = readJsonPart(part);
  if (!reading.ok) {
    const flaw = problem('header-not-json', headerFlaws[reading.flaw], {reason: reading.flaw});
    return {object: null, problem: flaw};
  }
  const {object} = reading;
  const duplicate = object.duplicate && duplicateMember('header', object.duplicate);
  return {object, problem: duplicate};
}

const headerFlaws: Readonly<Record<JsonFlaw, string>> = {
  empty: 'The header, the part before the first dot, is empty.',
  'not-utf-8': 'The header is not UTF-8 text.',
  'byte-order-mark': 'The header starts with a byte order mark; expected a JSON object alone.',
  syntax: 'The header is not valid JSON.',
  'not-an-object': 'The header is JSON, but not an object.',
};

export function duplicateMember(
  part: 'header' | 'payload',
  duplicate: NonNullable<JsonObjectText['duplicate']>,
): Problem {
  const [name, pointer] = [shorten(duplicate.name), shorten(duplicate.pointer)];
  return problem(
    'duplicate-member',
    `The ${part} contains the field ${JSON.stringify(name)} more than once, so its value is ambiguous.`,
    {part, name, pointer},
  );
}

/** Everything that the header says besides the algorithm and should not: RFC 7515 §4.1.9 and §4.1.11. */
export function judgeHeader(header: JsonObject): Problem[] {
  const problems: Problem[] = [];
  if ('crit' in header) {
    const names = Array.isArray(header['crit'])
      ? header['crit'].slice(0, 20).map((name) => (typeof name === 'string' ? shorten(name) : null))
      : null;
    problems.push(
      problem(
        'crit-unsupported',
        'The header has `crit`, which requires extensions; Algomo supports none.',
        {received: names},
      ),
    );
  }
  if ('enc' in header) {
    problems.push(
      problem(
        'encrypted-token',
        `The header has \`enc\` (${received(header['enc'])}), as that of an encrypted token (JWE); expected a signed one.`,
        {received: fact(header['enc'])},
      ),
    );
  }
  const type = header['typ'];
  // RFC 7519 §5.1: a media type, hence in any case.
  if ('typ' in header && !(typeof type === 'string' && type.toUpperCase() === 'JWT')) {
    problems.push(
      problem(
        'typ-unexpected',
        `\`typ\` is ${received(type)}, so this is a different kind of token; expected "JWT" or no \`typ\`.`,
        {received: fact(type), expected: 'JWT'},
      ),
    );
  }
  return problems;
}

/**
 * Whether the header names the one algorithm that is accepted. It never chooses it.
 *
 * @param unverified the token's claims, to tell what a refused one may be
 */
export function judgeAlgorithm(header: JsonObject, unverified: () => JsonObject): Problem | null {
  const algorithm = header['alg'];
  if (algorithm === 'HS256') return null;
  if (algorithm === undefined || algorithm === null || algorithm === '') {
    const exchanged = typeof unverified()['alg'] === 'string';
    return problem(
      'alg-missing',
      `The header has no \`alg\`; expected "HS256".${exchanged ? ' The payload has one: the two seem to be exchanged.' : ''}`,
      {expected: 'HS256', ...(exchanged && {looksLike: 'exchanged'})},
    );
  }
  if (typeof algorithm === 'string' && algorithm.toLowerCase() === 'none') {
    return problem(
      'alg-none',
      `\`alg\` is ${received(algorithm)}: the token is not signed; expected "HS256".`,
      {received: algorithm, expected: 'HS256'},
    );
  }
  const issuer = unverified()['iss'];
  const foreign = family(algorithm) === 'public-key' && typeof issuer === 'string' && issuer !== '';
  const whose = foreign
    ? ` Its \`iss\` is ${received(issuer)}: it looks like a token from another system, such as an identity provider.`
    : '';
  return problem(
    'alg-not-allowed',
    `\`alg\` is ${received(algorithm)}; expected "HS256". ${advice(algorithm)}${whose}`,
    {
      received: fact(algorithm),
      expected: 'HS256',
      family: family(algorithm),
      ...(foreign && {issuer: shorten(issuer)}),
    },
  );
}

function family(algorithm: unknown): 'hmac' | 'public-key' | 'case' | 'other' {
  if (typeof algorithm !== 'string') return 'other';
  if (algorithm.toUpperCase() === 'HS256') return 'case';
  if (/^HS\d+$/i.test(algorithm)) return 'hmac';
  return /^(?:[REP]S\d+|ES256K|EdDSA|Ed25519|Ed448|ML-DSA-\d+)$/i.test(algorithm)
    ? 'public-key'
    : 'other';
}

function advice(algorithm: unknown): string {
  return {
    hmac: 'Tell your library to sign with HS256; the secret stays as it is.',
    'public-key':
      'That algorithm signs with a private key; sign with HS256 and the secret of the workspace.',
    case: 'Names of algorithms are case-sensitive.',
    other: 'Sign with HS256 and the secret of the workspace.',
  }[family(algorithm)];
}

function fact(value: unknown): Fact {
  if (typeof value === 'string') return shorten(value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : kindOf(value);
}
