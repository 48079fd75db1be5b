import {createSign, generateKeyPairSync} from 'node:crypto';
import {
  base64,
  base64url,
  jwt,
  mac,
  secret,
  seconds,
  signParts,
  signText,
  user,
  wrong,
} from './make-token';

const payload = base64url(JSON.stringify({...user, exp: seconds + 30}));
const {privateKey} = generateKeyPairSync('rsa', {modulusLength: 2048});
const asymmetric = (alg: string) => {
  const input = `${base64url(JSON.stringify({alg, typ: 'JWT'}))}.${payload}`;
  return `${input}.${createSign('RSA-SHA256').update(input).sign(privateKey).toString('base64url')}`;
};
const hmac = (alg: string, hash: string) => {
  const input = `${base64url(JSON.stringify({alg, typ: 'JWT'}))}.${payload}`;
  return `${input}.${base64url(mac(input, secret, hash))}`;
};

/** Programs that write the header wrongly, or another one. */
export const headerPrograms = [
  wrong('HS384', 'alg-not-allowed', () => hmac('HS384', 'sha384'), /HS384/),
  wrong('HS512', 'alg-not-allowed', () => hmac('HS512', 'sha512'), /HS512/),
  wrong('RS256 with a new key', 'alg-not-allowed', () => asymmetric('RS256'), /private key/),
  wrong(
    'an identity provider’s token',
    'alg-not-allowed',
    () => asymmetric('PS256'),
    /private key/,
  ),
  wrong('ES256', 'alg-not-allowed', () => jwt({}, secret, {alg: 'ES256'}), /private key/),
  wrong('EdDSA', 'alg-not-allowed', () => jwt({}, secret, {alg: 'EdDSA'})),
  wrong('hs256 in lower case', 'alg-not-allowed', () => jwt({}, secret, {alg: 'hs256'}), /case/),
  wrong('sha256', 'alg-not-allowed', () => jwt({}, secret, {alg: 'sha256'})),
  wrong('HMACSHA256, as .NET names it', 'alg-not-allowed', () =>
    jwt({}, secret, {alg: 'HMACSHA256'}),
  ),
  wrong('.NET’s URI of the algorithm', 'alg-not-allowed', () =>
    jwt({}, secret, {alg: 'http://www.w3.org/2001/04/xmldsig-more#hmac-sha256'}),
  ),
  wrong('the algorithm as a number', 'alg-not-allowed', () => jwt({}, secret, {alg: 256})),
  wrong('none', 'alg-none', () => `${base64url('{"alg":"none"}')}.${payload}.`),
  wrong('None', 'alg-none', () => `${base64url('{"alg":"None","typ":"JWT"}')}.${payload}.`),
  wrong('none with a signature', 'alg-none', () => jwt({}, secret, {alg: 'none'})),
  wrong('typ alone', 'alg-missing', () => jwt({}, secret, {alg: undefined})),
  wrong('algorithm instead of alg', 'alg-missing', () =>
    jwt({}, secret, {alg: undefined, algorithm: 'HS256'}),
  ),
  wrong('alg from a variable that is not set', 'alg-missing', () => jwt({}, secret, {alg: null})),
  wrong('an empty header', 'alg-missing', () => signParts(base64url('{}'), payload)),
  wrong('an access token', 'typ-unexpected', () => jwt({}, secret, {typ: 'at+jwt'})),
  wrong('a DPoP proof', 'typ-unexpected', () => jwt({}, secret, {typ: 'dpop+jwt'})),
  wrong('JWS as the type', 'typ-unexpected', () => jwt({}, secret, {typ: 'JWS'})),
  wrong('crit', 'crit-unsupported', () => jwt({}, secret, {crit: ['exp']})),
  wrong('b64: false', 'crit-unsupported', () => jwt({}, secret, {b64: false, crit: ['b64']})),
  wrong('an encrypted token’s header', 'encrypted-token', () =>
    jwt({}, secret, {alg: 'HS256', enc: 'A256GCM'}),
  ),
  wrong('the algorithm’s bare name', 'header-not-json', () =>
    signParts(base64url('HS256'), payload),
  ),
  wrong('Python’s str() of a dict', 'header-not-json', () =>
    signParts(base64url("{'alg': 'HS256', 'typ': 'JWT'}"), payload),
  ),
  wrong('a trailing comma', 'header-not-json', () =>
    signParts(base64url('{"alg":"HS256",}'), payload),
  ),
  wrong(
    'a byte order mark',
    'header-not-json',
    () => signParts(base64url('\ufeff{"alg":"HS256"}'), payload),
    /byte order mark/,
  ),
  wrong(
    'a header that is not encoded',
    'json-serialization',
    () => `{"alg":"HS256"}.${payload}.${base64url(mac('x'))}`,
  ),
  wrong(
    'JSON twice',
    'header-not-json',
    () => signParts(base64url(JSON.stringify('{"alg":"HS256"}')), payload),
    /object/,
  ),
  wrong(
    'an array',
    'header-not-json',
    () => signParts(base64url('["HS256","JWT"]'), payload),
    /object/,
  ),
  wrong('UTF-16', 'header-not-json', () =>
    signParts(base64url(Buffer.from('{"alg":"HS256"}', 'utf16le')), payload),
  ),
  wrong('the header left out', 'segment-count', () => jwt().split('.').slice(1).join('.')),
  wrong('an empty header part', 'header-not-json', () => `.${jwt().split('.').slice(1).join('.')}`),
  wrong('alg twice', 'duplicate-member', () =>
    signParts(base64url('{"alg":"HS256","typ":"JWT","alg":"HS256"}'), payload),
  ),
  wrong(
    'base64 with padding',
    'base64url-invalid',
    () => signParts(base64('{"alg":"HS256","t":"JWT"}'), payload),
    /adding/,
  ),
  wrong(
    'btoa() for all parts',
    'base64url-invalid',
    () => {
      const parts = [base64('{"alg":"HS256"}'), base64(JSON.stringify({id: 1, exp: seconds + 30}))];
      return `${parts.join('.')}.${base64(mac(parts.join('.')))}`;
    },
    /base64|adding/,
  ),
  wrong(
    'base64 with + and /',
    'base64url-invalid',
    () =>
      signParts(
        base64url('{"alg":"HS256"}'),
        base64('{"id":"??>>~~","a":"~~~"}').replace(/=+$/, ''),
      ),
    /base64/,
  ),
  wrong('a key id that nobody asked for', 'claim-not-supported', () =>
    signText(JSON.stringify({...user, exp: seconds + 30, kid: 'k'})),
  ),
];
