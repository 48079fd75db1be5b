import {createHash, createHmac, hkdfSync, pbkdf2Sync} from 'node:crypto';
import {base64, base64url, jwt, mac, secret, signParts, wrong} from './make-token';

const [header = '', payload = ''] = jwt().split('.');
const input = `${header}.${payload}`;
const signed = (signature: string | Buffer) => () =>
  `${input}.${typeof signature === 'string' ? signature : base64url(signature)}`;
const utf16 = Buffer.from(secret, 'utf16le');

/** Keys and signatures as programs make them. */
export const keyPrograms = [
  wrong(
    'a heredoc’s line break in a Docker secret',
    'secret-whitespace',
    () => jwt({}, `${secret}\n`),
    /line/i,
  ),
  wrong('.env with a blank after the equals sign', 'secret-whitespace', () =>
    jwt({}, ` ${secret}`),
  ),
  wrong('.env of Windows read on Linux', 'secret-whitespace', () => jwt({}, `${secret}\r`)),
  wrong('quotes of a Compose file and a line break', 'secret-whitespace', () =>
    jwt({}, `"${secret}"\n`),
  ),
  wrong(
    'base64.urlsafe_b64decode',
    'secret-encoding',
    () => jwt({}, Buffer.from(`${secret}=`, 'base64url')),
    /base64url/,
  ),
  wrong(
    'a Kubernetes value that is not decoded, without padding',
    'secret-encoding',
    () => jwt({}, base64(secret).replace(/=+$/, '')),
    /base64/,
  ),
  wrong('upper case of a Windows store', 'secret-encoding', () => jwt({}, secret.toUpperCase())),
  wrong(
    'big-endian UTF-16 of Java’s getBytes',
    'secret-encoding',
    () => jwt({}, Buffer.from(utf16).swap16()),
    /utf-16/i,
  ),
  wrong('SECRET_KEY of Django’s start project', 'signature-mismatch', () =>
    jwt({}, 'django-insecure-9k3v$2xx8br5ty7ui1op4as6df0gh(zcvb2nm8qwe+3j9v'),
  ),
  wrong('Rails’ secret_key_base', 'signature-mismatch', () =>
    jwt({}, '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'.repeat(2)),
  ),
  wrong('Laravel’s APP_KEY with its prefix', 'signature-mismatch', () =>
    jwt({}, 'base64:q3J9vQ2xX8bR5tY7uI1oP4aS6dF0gHzCvB2nM8qWe12='),
  ),
  wrong('another vendor’s signing key', 'signature-mismatch', () =>
    jwt({}, 'iv_3f9c1b7a0d2e4f5a8b7c8d9e0f1a2b3c'),
  ),
  wrong('a derived key by HKDF', 'signature-mismatch', () =>
    jwt({}, Buffer.from(hkdfSync('sha256', secret, '', 'jwt', 32))),
  ),
  wrong('a derived key by PBKDF2', 'signature-mismatch', () =>
    jwt({}, pbkdf2Sync(secret, 'salt', 1000, 32, 'sha256')),
  ),
  wrong(
    'the first 32 characters, for AES',
    'signature-mismatch',
    () => jwt({}, secret.slice(0, 32)),
    /32|first/,
  ),
  wrong(
    'a character lost at the end',
    'signature-mismatch',
    () => jwt({}, secret.slice(0, -1)),
    /last|missing/,
  ),
  wrong(
    'a character lost at the beginning',
    'signature-mismatch',
    () => jwt({}, secret.slice(1)),
    /first|missing/,
  ),
  wrong('a dollar sign that the shell replaced', 'signature-mismatch', () =>
    jwt({}, secret.replace('Q2xX', '')),
  ),
  wrong(
    'header and payload signed as JSON',
    'signature-mismatch',
    signed(
      mac(
        `${Buffer.from(header, 'base64url').toString()}.${Buffer.from(payload, 'base64url').toString()}`,
      ),
    ),
  ),
  wrong('the header alone is signed', 'signature-mismatch', signed(mac(header))),
  wrong('no dot between what is signed', 'signature-mismatch', signed(mac(`${header}${payload}`))),
  wrong(
    'libsodium’s crypto_auth',
    'signature-mismatch',
    signed(createHmac('sha512', secret).update(input).digest().subarray(0, 32)),
  ),
  wrong(
    'SHA3-256 under the name HS256',
    'signature-mismatch',
    signed(createHmac('sha3-256', secret).update(input).digest()),
  ),
  wrong('a payload that a proxy rewrote', 'signature-mismatch', () => {
    const [first, , third] = jwt().split('.');
    return `${first}.${base64url('{"id":1,"name":"Jane D.","exp":1795348830}')}.${third}`;
  }),
  wrong('the header of another token', 'signature-mismatch', () =>
    jwt().replace(/^[^.]+/, base64url('{"typ":"JWT","alg":"HS256"}')),
  ),
  wrong(
    'hexdigest in capitals',
    'signature-length',
    signed(mac(input).toString('hex').toUpperCase()),
    /hex/i,
  ),
  wrong('base64 of base64', 'signature-length', signed(base64url(base64(mac(input)))), /twice/),
  wrong(
    'SHA-384 under the name HS256',
    'signature-length',
    signed(mac(input, secret, 'sha384')),
    /HS384/,
  ),
  wrong('a column that is too narrow', 'signature-length', () => jwt().slice(0, -11), /cut|short/),
  wrong('the last character cut off', 'base64url-invalid', () => jwt().slice(0, -1)),
  wrong('an Ed25519 signature', 'signature-length', signed(Buffer.alloc(64, 7))),
  wrong(
    'base64 with its padding',
    'base64url-invalid',
    signed(mac(input).toString('base64')),
    /adding|base64/,
  ),
  wrong('no HMAC at all', 'signature-missing', () => `${input}.`),
  wrong('the example of the documentation', 'secret-placeholder', () => jwt({}, 'YOUR_SECRET')),
  wrong('jwt.io’s new example', 'secret-placeholder', () =>
    jwt({}, 'a-string-secret-at-least-256-bits-long'),
  ),
  wrong('changeme of .env.example', 'secret-placeholder', () => jwt({}, 'changeme')),
  wrong('a name of Windows', 'secret-placeholder', () => jwt({}, '%ALGOMO_SECRET%')),
  wrong('null of PHP’s getenv', 'secret-empty', () => jwt({}, '')),
  wrong('null in Java’s String.valueOf', 'secret-placeholder', () => jwt({}, 'null')),
  wrong(
    'key and message exchanged, in hexadecimal',
    'signature-length',
    signed(mac(secret, input).toString('hex')),
  ),
  wrong('a header with a blank, signed without', 'signature-mismatch', () =>
    signParts(base64url('{"alg":"HS256"}'), payload).replace(
      /^[^.]+/,
      base64url('{"alg": "HS256"}'),
    ),
  ),

  wrong('two blanks copied along', 'secret-whitespace', () => jwt({}, `  ${secret}`)),
  wrong('blanks on both sides', 'secret-whitespace', () => jwt({}, ` ${secret} `)),
  wrong('an empty line before it', 'secret-whitespace', () => jwt({}, `\n${secret}`)),
  wrong('Python’s str() of bytes', 'secret-whitespace', () => jwt({}, `b'${secret}'`), /quot/i),
  wrong('curly quotes of a wiki', 'secret-whitespace', () => jwt({}, `“${secret}”`), /quot/i),
  wrong('a zero-width space from a chat', 'secret-whitespace', () => jwt({}, `${secret}\u200b`)),
  wrong(
    'twice encoded in Kubernetes',
    'secret-encoding',
    () => jwt({}, base64(base64(secret))),
    /base64/,
  ),
  wrong(
    'SHA-256 of the secret, as base64',
    'secret-encoding',
    () => jwt({}, createHash('sha256').update(secret).digest('base64')),
    /sha-256/i,
  ),
  wrong(
    'SHA-512 of the secret',
    'secret-encoding',
    () => jwt({}, createHash('sha512').update(secret).digest()),
    /sha-512/i,
  ),
  wrong(
    'MD5 of the secret, in hexadecimal',
    'secret-encoding',
    () => jwt({}, createHash('md5').update(secret).digest('hex')),
    /md5/i,
  ),
  wrong(
    'Python’s utf-16, with its mark',
    'secret-encoding',
    () => jwt({}, Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])),
    /utf-16/i,
  ),
  wrong(
    'hexadecimal in capitals',
    'secret-encoding',
    () => jwt({}, Buffer.from(secret).toString('hex').toUpperCase()),
    /hex/i,
  ),
  wrong(
    'the line break of echo in what is signed',
    'signature-mismatch',
    signed(mac(`${input}\n`)),
    /line/i,
  ),
  wrong(
    'openssl’s line with the name in front',
    'signature-length',
    signed(base64url(`SHA2-256(stdin)= ${mac(input).toString('hex')}\n`)),
    /hex/i,
  ),
  wrong(
    'openssl’s hexadecimal digits, encoded',
    'signature-length',
    signed(base64url(`${mac(input).toString('hex')}\n`)),
    /hex/i,
  ),
  wrong('jsonwebtoken’s README', 'secret-placeholder', () => jwt({}, 'shhhhh')),
  wrong('your_secret_here', 'secret-placeholder', () => jwt({}, 'your_secret_here')),
  wrong('a reference that no deployment replaced', 'secret-placeholder', () =>
    jwt({}, '{{ ALGOMO_SECRET }}'),
  ),
  wrong('a reference of GitHub Actions', 'secret-placeholder', () =>
    jwt({}, '${{ secrets.ALGOMO_SECRET }}'),
  ),
];
