import {
  base64,
  base64url,
  jwt,
  retired,
  secret,
  seconds,
  several,
  signText,
  user,
  wrong,
} from './make-token';

const token = jwt();
const [header = '', payload = '', signature = ''] = token.split('.');
const headed =
  (fields: object, length = 342) =>
  () =>
    `${base64url(JSON.stringify(fields))}.${payload}.${'Qx3v_a9-'.repeat(99).slice(0, length - 1)}A`;
const hash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

/** Other tokens and values that somebody hands over as a visitor token. */
export const foreignPrograms = [
  wrong('Rails’ MessageVerifier', 'segment-count', () => `${base64('{"id":1}')}--${hash}`),
  wrong('Django’s signer', 'segment-count', () => `${base64url('{"id":1}')}:1tAbCd:${signature}`),
  wrong(
    'itsdangerous',
    'alg-missing',
    () => `${base64url('{"id":1}')}.Z0AbCA.${'Qx3va9bc'.repeat(4).slice(0, 26)}A`,
  ),
  wrong('Laravel’s Crypt', 'segment-count', () =>
    base64(JSON.stringify({iv: 'q3J9vQ2xX8bR5tY7uI1oPA==', value: 'aGk=', mac: hash, tag: ''})),
  ),
  wrong(
    'Rails’ encrypted cookie',
    'url-encoded',
    () =>
      `${encodeURIComponent(base64('x'.repeat(40)))}--${encodeURIComponent(base64('y'.repeat(12)))}--${encodeURIComponent(base64('z'.repeat(16)))}`,
  ),
  wrong(
    'Phoenix.Token',
    'header-not-json',
    () => `SFMyNTY.${base64url('g2gDYQFuBgA')}.${signature}`,
  ),
  wrong('Fernet', 'segment-count', () => `gAAAAAB${'Qx3v_a9-'.repeat(12)}==`),
  wrong(
    'Branca',
    'segment-count',
    () => '875GH23U0Dr6nHFA63DhOyd9LkYudBkX8RsCTOMz5xoYAMw9sMd5QwcEqLDRnTDHPenOX7nP2trlT',
  ),
  wrong(
    'a PASETO in public',
    'header-not-json',
    () => `v4.public.${'Qx3v_a9-'.repeat(20)}`,
    /PASETO/,
  ),
  wrong(
    'a PASETO with a footer',
    'segment-count',
    () => `v3.local.${'Qx3v_a9-'.repeat(20)}.${base64url('{"kid":"1"}')}`,
    /PASETO/,
  ),
  wrong('Google’s access token', 'segment-count', () => `ya29.${'Qx3v_a9-'.repeat(20)}`),
  wrong(
    'a Discord bot’s token',
    'header-not-json',
    () => `${base64url('175928847299117063')}.GxYzAA.${'Qx3v_a9-'.repeat(5).slice(0, 37)}A`,
  ),
  wrong(
    'a Laravel Sanctum token',
    'segment-count',
    () => '17|n4XyQe8sZ0bT2kLw9vRfJpUaHgCdMiYo5E1x3KqS',
  ),
  wrong('a PHP session id', 'segment-count', () => 'q3j9vq2xx8br5ty7ui1op4as6d'),
  wrong(
    'an Express session cookie',
    'url-encoded',
    () => `s%3Aq3J9vQ2xX8bR5tY7uI1oP4aS6dF0gHzC.${'Qx3va9bc'.repeat(5)}%2BQx3`,
  ),
  wrong(
    'a CSRF token',
    'segment-count',
    () => 'IjlmODZkMDgxODg0YzdkNjU5YTJmZWFhMGM1NWFkMDE1YTNiZjRmMSI',
  ),
  wrong('a ULID', 'segment-count', () => '01JD9Q3J9VQ2XX8BR5TY7UI1OP'),
  wrong('a Mongo ObjectId', 'segment-count', () => '65f1c0ffee65f1c0ffee0001'),
  wrong('Intercom’s hash of the e-mail address', 'segment-count', () => hash, /HMAC/),
  wrong('Crisp’s signature in capitals', 'segment-count', () => hash.toUpperCase(), /HMAC/),
  wrong('an MD5 of Gravatar', 'segment-count', () => '5d41402abc4b2a76b9719d911017c592'),
  wrong('the secret with its name', 'segment-count', () => `ALGOMO_SECRET=${secret}`, /secret/i),
  wrong('the workspace’s operator key', 'segment-count', () => 'op_3J9vQ2xX8bR5tY7uI1oP4aS6dF0gH'),
  wrong('a Stripe key', 'segment-count', () => `sk_${'test'}_51H8x9a2b3c4d5e6f7g8h9i0j`),
  wrong('a basic authorization', 'segment-count', () => base64('jane:correct horse battery')),
  wrong(
    'Basic with its word',
    'segment-count',
    () => `Basic ${base64('jane:correct horse battery')}`,
  ),
  wrong('a SAML response', 'token-too-large', () =>
    base64(`<samlp:Response>${'x'.repeat(6000)}</samlp:Response>`),
  ),
  wrong(
    'Auth0’s id token',
    'alg-not-allowed',
    headed({alg: 'RS256', typ: 'JWT', kid: 'Qx3v'}),
    /private key/,
  ),
  wrong(
    'Cognito’s access token',
    'alg-not-allowed',
    headed({kid: 'Qx3v', alg: 'RS256'}),
    /private key/,
  ),
  wrong(
    'Azure AD’s token with x5t',
    'alg-not-allowed',
    headed({typ: 'JWT', alg: 'RS256', x5t: 'Qx3v', kid: 'Qx3v'}),
    /private key/,
  ),
  wrong(
    'Apple’s identity token',
    'alg-not-allowed',
    headed({kid: 'Qx3v', alg: 'ES256'}, 86),
    /private key/,
  ),
  wrong(
    'Keycloak’s refresh token',
    'alg-not-allowed',
    headed({alg: 'HS512', typ: 'JWT', kid: 'Qx3v'}, 86),
  ),
  wrong('Google’s service account', 'alg-not-allowed', headed({alg: 'RS256', typ: 'JWT'})),
  wrong(
    'jjwt’s signWith(key) of a long key',
    'alg-not-allowed',
    headed({alg: 'HS384'}, 64),
    /HS384/,
  ),
  wrong('HS256 with a blank', 'alg-not-allowed', headed({alg: 'HS256 '}, 43)),
  wrong('HS-256', 'alg-not-allowed', headed({alg: 'HS-256', typ: 'JWT'}, 43)),
  wrong('HmacSHA256 of Java', 'alg-not-allowed', headed({alg: 'HmacSHA256', typ: 'JWT'}, 43)),
  wrong('NONE in capitals', 'alg-none', () => `${base64url('{"alg":"NONE"}')}.${payload}.`),
  wrong('an empty algorithm', 'alg-missing', headed({alg: '', typ: 'JWT'}, 43)),
  wrong('Alg in capitals', 'alg-missing', headed({Alg: 'HS256', Typ: 'JWT'}, 43)),
  wrong('header and payload exchanged', 'alg-missing', () => `${payload}.${header}.${signature}`),
  wrong('a logout token', 'typ-unexpected', headed({alg: 'HS256', typ: 'logout+jwt'}, 43)),
  wrong(
    'an id token with a typ of its own',
    'typ-unexpected',
    headed({alg: 'HS256', typ: 'ID'}, 43),
  ),
  wrong('Matrix’ type', 'typ-unexpected', headed({alg: 'HS256', typ: 'application/json'}, 43)),
  wrong(
    'a critical exp',
    'crit-unsupported',
    headed({alg: 'HS256', crit: ['exp'], exp: seconds + 30}, 43),
  ),
  wrong(
    'Auth.js’ session',
    'encrypted-token',
    () =>
      `${base64url('{"alg":"dir","enc":"A256CBC-HS512","kid":"Qx3v"}')}..${'a'.repeat(22)}.${'b'.repeat(300)}.${'c'.repeat(43)}`,
  ),
  several(
    'a JWE without its empty part',
    ['segment-count', 'encrypted-token'],
    () =>
      `${base64url('{"alg":"dir","enc":"A256GCM"}')}.${'a'.repeat(16)}.${'b'.repeat(90)}.${'c'.repeat(22)}`,
  ),
  wrong('a nested token', 'payload-not-json', () => signText(token, secret, {cty: 'JWT'})),
  wrong('Supabase’s service key', 'signature-mismatch', () =>
    signText(
      '{"iss":"supabase","role":"service_role","iat":1795000000,"exp":2110576000}',
      retired.slice(1),
    ),
  ),
  wrong('five parts that are none', 'segment-count', () => 'a.b.c.d.e'),
  wrong('a host name', 'segment-count', () => 'acme.example'),
  wrong('an IP address', 'segment-count', () => '203.0.113.7'),
  wrong('“guest”', 'segment-count', () => 'guest'),
  wrong('true', 'token-not-a-string', () => 'true'),
  wrong('an error’s words', 'segment-count', () => 'Internal Server Error'),
  wrong(
    'an error of jsonwebtoken',
    'segment-count',
    () => 'Error: secretOrPrivateKey must have a value',
  ),
  wrong('an error as JSON', 'json-serialization', () => '{"message":"Unauthenticated."}'),
  wrong(
    'a stack trace',
    'segment-count',
    () =>
      'Traceback (most recent call last):\n  File "views.py", line 31\nKeyError: \'ALGOMO_SECRET\'',
  ),
  wrong('the claims in an address’ form', 'segment-count', () => `id=${user.id}&name=Jane`),
  wrong('a token of another token’s endpoint', 'json-serialization', () =>
    JSON.stringify({access_token: token, token_type: 'Bearer', expires_in: 30}),
  ),
];
