import {decodeBase64} from './base64url';
import {secretBytes} from './secrets';
import {toWellFormed} from './well-formed';

type Key = Uint8Array<ArrayBuffer>;

/** A secret with more or less around it than Settings shows, by what was done to it. */
export function wrappedSecret(secret: string): (readonly [string, string])[] {
  const bare = secret.trim();
  const unquoted = bare.replace(/^(["'`])(.*)\1$/s, '$2');
  const list: [string, string][] = [
    ['line-break-appended', `${secret}\n`],
    ['crlf-appended', `${secret}\r\n`],
    ['carriage-return-appended', `${secret}\r`],
    ['space-appended', `${secret} `],
    ['space-prepended', ` ${secret}`],
    ['tab-appended', `${secret}\t`],
    ['no-break-space-appended', `${secret}\u00A0`],
    ['double-quoted', `"${secret}"`],
    ['single-quoted', `'${secret}'`],
    ['backtick-quoted', `\`${secret}\``],
    ['double-quoted-line-break', `"${secret}"\n`],
    ['single-quoted-line-break', `'${secret}'\n`],
  ];
  if (bare !== secret) list.unshift(['trimmed', bare]);
  if (unquoted !== bare) list.unshift(['unquoted', unquoted]);
  return list;
}

/** A secret of which a part was lost when it was copied or stored, by what was done to it. */
export function cutSecret(secret: string): (readonly [string, string])[] {
  const list: [string, string][] = [
    ['last-character-missing', secret.slice(0, -1)],
    ['first-character-missing', secret.slice(1)],
    ['first-32-characters', secret.slice(0, 32)],
  ];
  return list.filter(([, text]) => text !== '' && text !== secret);
}

/** A secret taken for something other than UTF-8 text, by what was done to it. */
export function decodedSecret(secret: string): (readonly [string, Key])[] {
  const urlSafe = /[-_]/.test(secret);
  const list: [string, Key][] = [
    [urlSafe ? 'base64url-decoded' : 'base64-decoded', decodeBase64(secret)],
    ['base64-encoded', secretBytes(base64(secret))],
    ['base64-encoded-without-padding', secretBytes(base64(secret).replace(/=+$/, ''))],
    ['base64-encoded-with-line-break', secretBytes(base64(`${secret}\n`))],
    ['hex-encoded', secretBytes(hex(secretBytes(secret)))],
    ['utf-16-encoded', utf16(secret, true)],
    ['utf-16be-encoded', utf16(secret, false)],
    ['byte-order-mark-prepended', secretBytes(`\uFEFF${secret}`)],
    ['lower-case', secretBytes(secret.toLowerCase())],
    ['upper-case', secretBytes(secret.toUpperCase())],
    ['url-encoded', secretBytes(encodeURIComponent(toWellFormed(secret)))],
  ];
  // Some decoders leave out "-" and "_", which are not in base64.
  if (urlSafe) list.push(['base64-decoded', decodeBase64(secret.replace(/[-_]/g, ''))]);
  if (/^(?:[0-9a-f]{2})+$/i.test(secret)) list.push(['hex-decoded', unhex(secret)]);
  return list.filter(([, key]) => key.length > 0);
}

/** A secret that was hashed before it was used as the key. */
export async function hashedSecret(secret: string): Promise<(readonly [string, Key])[]> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', secretBytes(secret)));
  return [
    ['sha-256-hashed', hash],
    ['sha-256-hashed-as-hex', secretBytes(hex(hash))],
  ];
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...secretBytes(text)));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function unhex(text: string): Key {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

function utf16(text: string, littleEndian: boolean): Key {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

/** What stands for the secret in this site's examples, and in those of common tools. */
export const placeholders: readonly string[] = [
  // The secret of the documentation's worked example.
  'sample-secret-of-the-documentation-only-000',
  'your-secret',
  'your_secret',
  'YOUR_SECRET',
  'YOUR-SECRET',
  '<YOUR_SECRET>',
  '<your-secret>',
  '<SECRET>',
  'your-secret-key',
  'YOUR_SECRET_KEY',
  'your-256-bit-secret',
  'a-string-secret-at-least-256-bits-long',
  'secret',
  'SECRET',
  'my-secret',
  'mysecret',
  'changeme',
  'ALGOMO_SECRET',
  '$ALGOMO_SECRET',
  '${ALGOMO_SECRET}',
  '<ALGOMO_SECRET>',
  '%ALGOMO_SECRET%',
  'process.env.ALGOMO_SECRET',
  'ALGOMO_VISITOR_SECRET',
  'process.env.ALGOMO_VISITOR_SECRET',
  'undefined',
  'null',
  'None',
  'nil',
  'false',
];
