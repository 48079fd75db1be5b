import type {ExampleTopic} from '../problems';
import {examplePayload, recommendedLifetime} from '../visitor-token';
import {callSite} from './literals';
import type {LanguageId} from './names';
import {dedented} from './region';

/** Every part of an example that the documentation shows by itself. */
export const topics = [
  'secret',
  'key',
  'id',
  'claims',
  'expiry',
  'signing',
  'call',
] as const satisfies readonly ExampleTopic[];

/**
 * Lines of a region: the one line that has this text in it; or all from the one that has the first text
 * to the next one that is the second, or, where no line is, that has it.
 */
export type Lines = string | readonly [from: string, to: string];

/** Which lines of its region show each topic. */
const lines: Record<LanguageId, Record<Exclude<ExampleTopic, 'call'>, readonly Lines[]>> = {
  javascript: {
    secret: [['const secret =', 'if (secret.length']],
    key: ['const secret =', ['return new SignJWT', '.sign(secret)']],
    id: [['const {id,', 'const fields =']],
    claims: [['const {id,', 'const claims =']],
    expiry: ['const now =', ['.setIssuedAt', '.setExpirationTime']],
    signing: [['return new SignJWT', '.sign(secret)']],
  },
  typescript: {
    secret: [['const key =', 'if (key.length']],
    key: ['const key =', ['return new SignJWT', '.sign(key)']],
    id: ['if (id === undefined', 'const fields ='],
    claims: [['const fields =', 'const claims =']],
    expiry: ['const now =', ['.setIssuedAt', '.setExpirationTime']],
    signing: [['return new SignJWT', '.sign(key)']],
  },
  node: {
    secret: [['const secret =', '}']],
    key: ['const secret =', 'return jwt.sign'],
    id: [['const {id,', 'const fields =']],
    claims: [['const {id,', 'const claims =']],
    expiry: ['expiresIn = 30', 'return jwt.sign'],
    signing: ['return jwt.sign'],
  },
  python: {
    secret: [['secret = os.environ', 'raise RuntimeError']],
    key: ['secret = os.environ', 'return jwt.encode'],
    id: [['if user.get("id")', 'raise ValueError'], '"id": str('],
    claims: ['OPTIONAL_FIELDS = ', ['claims = {', '}']],
    expiry: ['now = int(', ['"iat": now', '"exp": now']],
    signing: ['return jwt.encode'],
  },
  go: {
    secret: [['secret := ', '}']],
    key: ['secret := ', 'return jwt.NewWithClaims'],
    id: ['`json:"id"`', ['if user.ID == ""', '}']],
    claims: [
      ['type VisitorUser struct', '}'],
      ['type visitorClaims struct', '}'],
    ],
    expiry: ['now := time.Now()', ['RegisteredClaims: jwt.RegisteredClaims{', '},']],
    signing: ['return jwt.NewWithClaims'],
  },
  rust: {
    secret: [['let secret = ', '}']],
    key: ['let secret = ', ['let key = ', 'Ok(encode(']],
    id: ['pub id: String', ['if user.id.is_empty()', '}']],
    claims: [
      ['#[derive(Debug, Default, Serialize)]', '}'],
      ['#[derive(Serialize)]', '}'],
    ],
    expiry: ['let iat = ', ['let claims = Claims {', '};']],
    signing: [['let key = ', 'Ok(encode(']],
  },
  java: {
    secret: [['byte[] secret = ', '}']],
    key: ['byte[] secret = ', '.signWith('],
    id: [['if (user.id() == null', '}'], '.claim("id"'],
    claims: [['return Jwts.builder()', '.claim("companyName"']],
    expiry: ['Instant now = ', ['.issuedAt(', '.expiration(']],
    signing: ['return Jwts.builder()', ['.signWith(', '.compact()']],
  },
  kotlin: {
    secret: [['val secret = ', 'check(']],
    key: ['val secret = ', '.signWith('],
    id: ['require(user.id', '"id" to user.id'],
    claims: [['val fields = mapOf(', ')'], '.claims('],
    expiry: ['val now = ', ['.issuedAt(', '.expiration(']],
    signing: ['return Jwts.builder()', ['.signWith(', '.compact()']],
  },
  csharp: {
    secret: [['var secret = ', 'shorter than 32 bytes']],
    key: [
      ['var secret = ', 'GetEnvironmentVariable'],
      ['SigningCredentials = new', 'SecurityAlgorithms'],
    ],
    id: [['if (string.IsNullOrEmpty(user.Id))', 'var claims = ']],
    claims: [['var claims = ', 'claims["companyName"]'], 'Claims = claims'],
    expiry: ['var now = ', ['IssuedAt = now', 'Expires = now']],
    signing: ['return Handler.CreateToken', ['SigningCredentials = new', 'SecurityAlgorithms']],
  },
  ruby: {
    secret: [['secret = ENV', 'raise "ALGOMO_SECRET']],
    key: ['secret = ENV', 'JWT.encode('],
    id: [['id = user[:id].to_s', 'raise ArgumentError'], 'id: id,'],
    claims: [['payload = {', '}']],
    expiry: ['now = Time.now', ['iat: now', 'exp: now']],
    signing: ['JWT.encode('],
  },
  php: {
    secret: [['$secret = getenv', '}']],
    key: ['$secret = getenv', 'JWT::encode('],
    id: [['$id = (string)', '}'], '$claims = ['],
    claims: [['$optional = ', '$claims = [']],
    expiry: [['$now = time()', '$claims = [']],
    signing: ['JWT::encode('],
  },
  elixir: {
    secret: [['secret = System.get_env', 'end']],
    key: ['secret = System.get_env', [':jose_jwk.from_oct', ':jose_jws.compact']],
    id: [['if user[:id] in', 'end'], 'id: to_string(user.id)'],
    claims: [['claims =', 'Atom.to_string(field)']],
    expiry: ['now = System.system_time', ['iat: now', 'exp: now']],
    signing: [['{_modules, token} =', ':jose_jws.compact']],
  },
  perl: {
    secret: [['my $secret = ', 'die "ALGOMO_SECRET']],
    key: ['my $secret = ', 'return encode_jwt('],
    id: ['die "The user has no id', 'my %claims = '],
    claims: [['my %claims = ', '}']],
    expiry: [['my $now ', 'my %claims = ']],
    signing: ['return encode_jwt('],
  },
  shell: {
    secret: [['local LC_ALL=C', 'fi']],
    key: ['local LC_ALL=C', ['signature=$(', 'openssl dgst']],
    id: [['claims=$(jq', '<<<"$user")']],
    claims: [['claims=$(jq', '<<<"$user")']],
    expiry: ['(now | floor)', ['.iat = $now', '.exp = $now']],
    signing: [
      ['base64url() {', '}'],
      ['header=$(', 'echo "$header'],
    ],
  },
};

const hashComments: readonly LanguageId[] = ['python', 'ruby', 'elixir', 'perl', 'shell'];

/**
 * The lines of an example that show a topic, without the indentation that they share. Where lines are
 * left out between them stands a comment with `…`.
 *
 * @param region what the documentation shows of the example (`docsRegion`)
 * @throws Error a line is not in the region, or is not the only one with that text
 */
export function excerpt(region: string, language: LanguageId, topic: ExampleTopic): string {
  if (topic === 'call') return callSite(language, examplePayload, recommendedLifetime);
  const source = region.split('\n');
  const parts = lines[language][topic].map((selected) => rangeOf(source, selected));
  const gap = hashComments.includes(language) ? '# …' : '// …';
  const shown: string[] = [];
  let next: number | undefined;
  for (const {from, to} of parts) {
    if (next !== undefined && next !== from) shown.push(`${indentOf(source[from] ?? '')}${gap}`);
    shown.push(...source.slice(from, to + 1));
    next = to + 1;
  }
  return dedented(shown).join('\n');
}

function indentOf(line: string): string {
  return /^\s*/.exec(line)?.[0] ?? '';
}

function rangeOf(source: readonly string[], selected: Lines): {from: number; to: number} {
  const [first, last] = typeof selected === 'string' ? [selected, selected] : selected;
  const found = source.flatMap((line, index) => (line.includes(first) ? [index] : []));
  const [from] = found;
  if (from === undefined || found.length > 1) {
    throw new Error(`found in ${found.length} lines: ${first}`);
  }
  const after = (is: (line: string) => boolean) =>
    source.findIndex((line, index) => index >= from && is(line));
  const whole = after((line) => line.trim() === last);
  const to = whole === -1 ? after((line) => line.includes(last)) : whole;
  if (to === -1) throw new Error(`not found after ${first}: ${last}`);
  return {from, to};
}
