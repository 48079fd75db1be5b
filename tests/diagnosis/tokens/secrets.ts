import {createHash} from 'node:crypto';
import {
  base64,
  base64url,
  jwt,
  mac,
  retired,
  secret,
  seconds,
  signText,
  user,
  wrong,
} from './make-token';

const sha256 = (text: string) => createHash('sha256').update(text).digest();

/** Programs that sign with another key than the secret's bytes, or make the signature wrongly. */
export const secretPrograms = [
  wrong('echo into a file', 'secret-whitespace', () => jwt({}, `${secret}\n`), /line/i),
  wrong('a Windows editor', 'secret-whitespace', () => jwt({}, `${secret}\r\n`)),
  wrong('a blank copied along', 'secret-whitespace', () => jwt({}, `${secret} `)),
  wrong('a blank in front', 'secret-whitespace', () => jwt({}, ` ${secret}`)),
  wrong('a tab from a spreadsheet', 'secret-whitespace', () => jwt({}, `${secret}\t`)),
  wrong('a no-break space from a web page', 'secret-whitespace', () => jwt({}, `${secret}\u00a0`)),
  wrong(
    'quotes in .env kept by Docker',
    'secret-whitespace',
    () => jwt({}, `"${secret}"`),
    /quot/i,
  ),
  wrong('single quotes kept', 'secret-whitespace', () => jwt({}, `'${secret}'`), /quot/i),
  wrong(
    'a JSON secret read as text',
    'secret-whitespace',
    () => jwt({}, JSON.stringify(secret)),
    /quot/i,
  ),
  wrong(
    'Buffer.from(secret, "base64url")',
    'secret-encoding',
    () => jwt({}, Buffer.from(secret, 'base64url')),
    /base64/,
  ),
  wrong(
    'Buffer.from(secret, "base64")',
    'secret-encoding',
    () => jwt({}, Buffer.from(secret, 'base64')),
    /base64/,
  ),
  wrong(
    'a base64-encoded Kubernetes secret',
    'secret-encoding',
    () => jwt({}, base64(secret)),
    /base64/,
  ),
  wrong(
    'a Kubernetes secret made with echo',
    'secret-encoding',
    () => jwt({}, base64(`${secret}\n`)),
    /base64/,
  ),
  wrong(
    'jjwt with Encoders.BASE64URL',
    'secret-encoding',
    () => jwt({}, base64url(secret)),
    /base64/,
  ),
  wrong(
    'the secret in hexadecimal',
    'secret-encoding',
    () => jwt({}, Buffer.from(secret).toString('hex')),
    /hex/,
  ),
  wrong(
    'Encoding.Unicode.GetBytes in .NET',
    'secret-encoding',
    () => jwt({}, Buffer.from(secret, 'utf16le')),
    /utf-16/i,
  ),
  wrong('SHA-256 of the secret', 'secret-encoding', () => jwt({}, sha256(secret)), /sha-256/i),
  wrong(
    'SHA-256 in hexadecimal',
    'secret-encoding',
    () => jwt({}, sha256(secret).toString('hex')),
    /sha-256/i,
  ),
  wrong('a key-value store that lower-cases', 'secret-encoding', () =>
    jwt({}, secret.toLowerCase()),
  ),
  wrong('a byte order mark in the secret’s file', 'secret-encoding', () =>
    jwt({}, `\ufeff${secret}`),
  ),
  wrong('the placeholder of the example', 'secret-placeholder', () => jwt({}, '<YOUR_SECRET>')),
  wrong('your-256-bit-secret', 'secret-placeholder', () => jwt({}, 'your-256-bit-secret')),
  wrong('a variable that is not set, in JavaScript', 'secret-placeholder', () =>
    jwt({}, `${String(undefined)}`),
  ),
  wrong('a variable that is not set, in Python', 'secret-placeholder', () => jwt({}, 'None')),
  wrong('the variable’s name', 'secret-placeholder', () => jwt({}, 'ALGOMO_SECRET')),
  wrong('a variable that the shell did not replace', 'secret-placeholder', () =>
    jwt({}, '${ALGOMO_SECRET}'),
  ),
  wrong('secret', 'secret-placeholder', () => jwt({}, 'secret')),
  wrong('an empty variable', 'secret-empty', () => jwt({}, '')),
  wrong('the secret before the rotation', 'secret-rotated', () => jwt({}, retired)),
  wrong('another workspace’s secret', 'signature-mismatch', () =>
    jwt({}, 'aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5zA7bC9d'),
  ),
  wrong('the payload changed after signing', 'signature-mismatch', () => {
    const [header, , signature] = jwt().split('.');
    return `${header}.${base64url(JSON.stringify({...user, id: 2, exp: seconds + 30}))}.${signature}`;
  }),
  wrong('the payload alone is signed', 'signature-mismatch', () => {
    const [header, payload] = jwt().split('.');
    return `${header}.${payload}.${base64url(mac(payload ?? ''))}`;
  }),
  wrong('the text is signed before it is encoded', 'signature-mismatch', () => {
    const [header, payload] = jwt().split('.');
    return `${header}.${payload}.${base64url(mac(`{"alg":"HS256"}.${JSON.stringify(user)}`))}`;
  }),
  wrong('a plain hash instead of an HMAC', 'signature-mismatch', () => {
    const [header, payload] = jwt().split('.');
    return `${header}.${payload}.${base64url(sha256(`${header}.${payload}${secret}`))}`;
  }),
  wrong('key and message the wrong way round', 'signature-mismatch', () => {
    const [header, payload] = jwt().split('.');
    return `${header}.${payload}.${base64url(mac(secret, `${header}.${payload}`))}`;
  }),
  wrong(
    'SHA-512 under the name HS256',
    'signature-length',
    () => {
      const [header, payload] = jwt().split('.');
      return `${header}.${payload}.${base64url(mac(`${header}.${payload}`, secret, 'sha512'))}`;
    },
    /HS512/,
  ),
  wrong('SHA-1 under the name HS256', 'signature-length', () => {
    const [header, payload] = jwt().split('.');
    return `${header}.${payload}.${base64url(mac(`${header}.${payload}`, secret, 'sha1'))}`;
  }),
  wrong(
    'the signature in hexadecimal',
    'signature-length',
    () => {
      const [header, payload] = jwt().split('.');
      return `${header}.${payload}.${mac(`${header}.${payload}`).toString('hex')}`;
    },
    /hex/i,
  ),
  wrong(
    'hash_hmac() without true in PHP',
    'signature-length',
    () => {
      const [header, payload] = jwt().split('.');
      return `${header}.${payload}.${base64url(mac(`${header}.${payload}`).toString('hex'))}`;
    },
    /hex/i,
  ),
  wrong(
    'the signature encoded twice',
    'signature-length',
    () => {
      const [header, payload, signature] = jwt().split('.');
      return `${header}.${payload}.${base64url(signature ?? '')}`;
    },
    /twice/,
  ),
  wrong(
    'the signature in base64',
    'base64url-invalid',
    () => {
      const [header, payload] = jwt({id: 7}).split('.');
      return `${header}.${payload}.${base64(mac(`${header}.${payload}`))}`;
    },
    /base64|adding/,
  ),
  wrong(
    'no signature yet',
    'signature-missing',
    () => `${jwt().split('.').slice(0, 2).join('.')}.`,
  ),
  wrong(
    'a signature that was cut off by a column',
    'signature-length',
    () => jwt().slice(0, -23),
    /cut/,
  ),
  wrong('two characters swapped by hand', 'signature-mismatch', () =>
    jwt().replace(/(.)(.)(.{6})$/, '$2$1$3'),
  ),
  wrong('a payload with other keys signed', 'signature-mismatch', () => {
    const [header, payload] = signText('{"id":1}').split('.');
    return `${header}.${payload}.${jwt().split('.')[2]}`;
  }),
];
