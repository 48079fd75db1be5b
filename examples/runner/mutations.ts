import type {LanguageId} from '../../src/example-code/languages';

export const mistakes = ['milliseconds', 'algorithm', 'secret-decoded', 'field-dropped'] as const;
export type Mistake = (typeof mistakes)[number];

/** What to write for what, once, in the file with the region. */
export type Mutation = readonly [from: string, to: string];

/** Each of the mistakes that integrations make, in each language. */
export const mutations: Record<LanguageId, Record<Mistake, Mutation>> = {
  javascript: {
    milliseconds: ['Math.floor(Date.now() / 1000)', 'Date.now()'],
    algorithm: ["alg: 'HS256'", "alg: 'HS512'"],
    'secret-decoded': [
      'new TextEncoder().encode(process.env.ALGOMO_SECRET)',
      "Buffer.from(process.env.ALGOMO_SECRET ?? '', 'base64')",
    ],
    'field-dropped': ['name, email, companyId, companyName});', 'name, email, companyId});'],
  },
  typescript: {
    milliseconds: ['Math.floor(Date.now() / 1000)', 'Date.now()'],
    algorithm: ["alg: 'HS256'", "alg: 'HS384'"],
    'secret-decoded': [
      'new TextEncoder().encode(secret)',
      "Buffer.from(secret ?? '', 'base64url')",
    ],
    'field-dropped': ['name, email, companyId, companyName});', 'name, companyId, companyName});'],
  },
  node: {
    milliseconds: ['expiresIn});', 'expiresIn: `${expiresIn}`});'],
    algorithm: ["algorithm: 'HS256'", "algorithm: 'HS512'"],
    'secret-decoded': [
      'jwt.sign(claims, secret,',
      "jwt.sign(claims, Buffer.from(secret, 'base64'),",
    ],
    'field-dropped': ['name, email, companyId, companyName});', 'email, companyId, companyName});'],
  },
  python: {
    milliseconds: ['int(time.time())', 'int(time.time() * 1000)'],
    algorithm: ['algorithm="HS256"', 'algorithm="HS512"'],
    'secret-decoded': [
      'jwt.encode(claims, secret,',
      'jwt.encode(claims, __import__("base64").urlsafe_b64decode(secret + b"=" * (-len(secret) % 4)),',
    ],
    'field-dropped': ['("name", "email", "companyId", "companyName")', '("name", "email")'],
  },
  go: {
    milliseconds: [
      'jwt.NewNumericDate(now.Add(expiresIn))',
      'jwt.NewNumericDate(time.Unix(now.Add(expiresIn).UnixMilli(), 0))',
    ],
    algorithm: ['SigningMethodHS256', 'SigningMethodHS512'],
    'secret-decoded': [
      'SignedString(secret)',
      'SignedString(func() []byte { key, _ := jwt.NewParser().DecodeSegment(string(secret)); return key }())',
    ],
    'field-dropped': ['`json:"companyId,omitempty"`', '`json:"-"`'],
  },
  rust: {
    milliseconds: [
      'duration_since(UNIX_EPOCH)?.as_secs()',
      'duration_since(UNIX_EPOCH)?.as_millis() as u64',
    ],
    algorithm: ['Algorithm::HS256', 'Algorithm::HS512'],
    'secret-decoded': [
      'EncodingKey::from_secret(secret.as_bytes())',
      'EncodingKey::from_base64_secret(&format!("{}=", secret.replace("-", "+").replace("_", "/")))?',
    ],
    'field-dropped': [
      '#[serde(skip_serializing_if = "Option::is_none")]\n    pub company_name',
      '#[serde(skip)]\n    pub company_name',
    ],
  },
  java: {
    milliseconds: [
      'Date.from(now.plus(expiresIn))',
      'new Date(now.plus(expiresIn).toEpochMilli() * 1000)',
    ],
    algorithm: ['Keys.hmacShaKeyFor(secret), Jwts.SIG.HS256', 'Jwts.SIG.HS512.key().build()'],
    'secret-decoded': [
      'Keys.hmacShaKeyFor(secret)',
      'Keys.hmacShaKeyFor(java.util.Base64.getUrlDecoder().decode(secret))',
    ],
    'field-dropped': ['                .claim("email", user.email())\n', ''],
  },
  kotlin: {
    milliseconds: [
      'Date.from(now + expiresIn.toJavaDuration())',
      'Date((now + expiresIn.toJavaDuration()).toEpochMilli() * 1000)',
    ],
    algorithm: ['Keys.hmacShaKeyFor(secret), Jwts.SIG.HS256', 'Jwts.SIG.HS384.key().build()'],
    'secret-decoded': [
      'Keys.hmacShaKeyFor(secret)',
      'Keys.hmacShaKeyFor(java.util.Base64.getUrlDecoder().decode(secret))',
    ],
    'field-dropped': ['        "companyName" to user.companyName,\n', ''],
  },
  csharp: {
    milliseconds: ['Expires = now + expiresIn,', 'Expires = now + expiresIn * 1000,'],
    algorithm: ['SecurityAlgorithms.HmacSha256', 'SecurityAlgorithms.HmacSha512'],
    'secret-decoded': [
      'new SymmetricSecurityKey(secret)',
      'new SymmetricSecurityKey(Base64UrlEncoder.DecodeBytes(Encoding.UTF8.GetString(secret)))',
    ],
    'field-dropped': ['        if (user.Email is not null) claims["email"] = user.Email;\n', ''],
  },
  ruby: {
    milliseconds: ['Time.now.to_i', '(Time.now.to_f * 1000).to_i'],
    algorithm: ['"HS256"', '"HS512"'],
    'secret-decoded': [
      'JWT.encode(payload, secret,',
      'JWT.encode(payload, secret.tr("-_", "+/").unpack1("m"),',
    ],
    'field-dropped': [':email, ', ''],
  },
  php: {
    milliseconds: ['$now = time();', '$now = (int) (microtime(true) * 1000);'],
    algorithm: ["'HS256'", "'HS384'"],
    'secret-decoded': [
      'JWT::encode($claims, $secret,',
      "JWT::encode($claims, base64_decode(strtr($secret, '-_', '+/')),",
    ],
    'field-dropped': ["'email', ", ''],
  },
  elixir: {
    milliseconds: ['System.system_time(:second)', 'System.system_time(:millisecond)'],
    algorithm: ['"alg" => "HS256"', '"alg" => "HS512"'],
    'secret-decoded': [
      ':jose_jwk.from_oct(secret)',
      ':jose_jwk.from_map(%{"kty" => "oct", "k" => secret})',
    ],
    'field-dropped': [':email, ', ''],
  },
  perl: {
    milliseconds: ['= time;', '= time * 1000;'],
    algorithm: ["'HS256'", "'HS512'"],
    'secret-decoded': ['key => $secret', 'key => Crypt::Misc::decode_b64u($secret)'],
    'field-dropped': ['qw(name email ', 'qw(name '],
  },
  shell: {
    milliseconds: ['(now | floor)', '(now * 1000 | floor)'],
    algorithm: ['dgst -sha256', 'dgst -sha512'],
    'secret-decoded': [
      '-hmac "$secret"',
      '-mac HMAC -macopt "hexkey:$(printf "%s=" "$secret" | tr "_-" "/+" | openssl base64 -d -A | od -An -v -tx1 | tr -d " \\n")"',
    ],
    'field-dropped': ['name, email, ', 'name, '],
  },
};
