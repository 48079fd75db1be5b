import {decodeBase64} from './base64url';
import {trimBlanks} from './blanks';
import {md5} from './md5';
import {secretBytes} from './secrets';
import {toWellFormed} from './well-formed';

type Key = Uint8Array<ArrayBuffer>;

/** A secret with more or less around it than Settings shows, by what was done to it. */
export function wrappedSecret(secret: string): (readonly [string, string])[] {
  const bare = trimBlanks(secret);
  const unquoted = bare.replace(/^(["'`])(.*)\1$/s, '$2');
  const list: [string, string][] = Object.entries(blanks).flatMap(([name, blank]) => [
    [`${name}-appended`, secret + blank],
    [`${name}-prepended`, blank + secret],
    [`${name}-around`, blank + secret + blank],
  ]);
  for (const [name, before, after] of quotes) {
    list.push([`${name}-quoted`, before + secret + after]);
    list.push([`${name}-quoted-line-break`, `${before}${secret}${after}\n`]);
    list.push([`${name}-quoted-at-its-start`, before + secret]);
    list.push([`${name}-quoted-at-its-end`, secret + after]);
  }
  if (bare !== secret) list.unshift(['trimmed', bare]);
  if (unquoted !== bare) list.unshift(['unquoted', unquoted]);
  return list;
}

const blanks = {
  'line-break': '\n',
  crlf: '\r\n',
  'carriage-return': '\r',
  space: ' ',
  'two-spaces': '  ',
  tab: '\t',
  'two-line-breaks': '\n\n',
  'space-and-line-break': ' \n',
  'no-break-space': '\u00A0',
  'zero-width-space': '\u200B',
  'escaped-line-break': '\\n',
  semicolon: ';',
  name: 'ALGOMO_SECRET=',
};

const quotes = [
  ['double', '"', '"'],
  ['single', "'", "'"],
  ['backtick', '`', '`'],
  ['curly', '\u201C', '\u201D'],
  ['single-curly', '\u2018', '\u2019'],
  ['backslash', '\\"', '\\"'],
  ['twice-double', '"\\"', '\\""'],
  ['python-bytes', "b'", "'"],
  ['angle-brackets', '<', '>'],
  ['name-and-double', 'ALGOMO_SECRET="', '"'],
] as const;

/** A secret of which a part was lost when it was copied or stored, by what was done to it. */
export function cutSecret(secret: string): (readonly [string, string])[] {
  const list: [string, string][] = [
    ['last-character-missing', secret.slice(0, -1)],
    ['first-character-missing', secret.slice(1)],
    ['last-two-characters-missing', secret.slice(0, -2)],
    ['first-32-characters', secret.slice(0, 32)],
    ['pasted-twice', secret + secret],
    // A double click marks a word, which ends at a hyphen.
    ['up-to-the-first-hyphen', secret.replace(/-.*$/s, '')],
    ['from-the-last-hyphen', secret.replace(/^.*-/s, '')],
    ['hyphens-missing', secret.replaceAll('-', '')],
  ];
  return list.filter(([, text]) => text !== '' && text !== secret);
}

/** A secret taken for something other than UTF-8 text, by what was done to it. */
export function decodedSecret(secret: string): (readonly [string, Key])[] {
  const urlSafe = /[-_]/.test(secret);
  const decoded = decodeBase64(secret);
  const bytes = secretBytes(secret);
  const once = base64(bytes);
  const list: [string, Key][] = [
    [urlSafe ? 'base64url-decoded' : 'base64-decoded', decoded],
    ...texts('hex-encoded', hex(bytes)),
    ...texts('hex-encoded-with-line-break', hex(secretBytes(`${secret}\n`))),
    ...texts('base64-encoded-with-line-break', base64(secretBytes(`${secret}\n`))),
    ...texts('base64-encoded', once),
    ...texts('base64-encoded-double-quoted', base64(secretBytes(`"${secret}"`))),
    ...texts('base64-encoded-twice', base64(secretBytes(once))),
    ...texts('base64-encoded-twice-with-line-break', base64(secretBytes(`${once}\n`))),
    ...texts('base32-encoded', base32(bytes)),
    // The same bytes as Settings shows them, in another spelling.
    ...texts('base64-spelling', base64(decoded)),
    ...texts('hex-spelling', hex(decoded)),
    ...texts('base32-spelling', base32(decoded)),
    ['byte-order-mark-prepended', secretBytes(`\uFEFF${secret}`)],
    ['lower-case', secretBytes(secret.toLowerCase())],
    ['upper-case', secretBytes(secret.toUpperCase())],
    ['url-encoded', secretBytes(encodeURIComponent(toWellFormed(secret)))],
    ['url-encoded-every-character', secretBytes(hex(bytes).replace(/../g, '%$&'))],
    [
      'url-encoded-twice',
      secretBytes(encodeURIComponent(encodeURIComponent(toWellFormed(secret)))),
    ],
    ['url-encoded-line-break', secretBytes(`${encodeURIComponent(toWellFormed(secret))}%0A`)],
    ...wide(secret),
    ...wide(`${secret}\n`).map(([name, key]): [string, Key] => [`${name}-with-line-break`, key]),
  ];
  // Some decoders leave out "-" and "_", which are not in base64, or stop at the first.
  if (urlSafe) {
    list.push(['base64-decoded', decodeBase64(secret.replace(/[-_]/g, ''))]);
    list.push(['base64-decoded-up-to-a-hyphen', decodeBase64(secret.replace(/[-_].*$/s, ''))]);
  }
  if (/^(?:[0-9a-f]{2})+$/i.test(secret)) list.push(['hex-decoded', unhex(secret)]);
  return list.filter(([, key]) => key.length > 0);
}

/** The ways in which tools write an encoding: capitals, padding, the alphabet of addresses, a line break. */
function texts(name: string, text: string): [string, Key][] {
  const plain = text.replace(/=+$/, '');
  const all: [string, string][] = [
    [name, text],
    [`${name}-without-padding`, plain],
    [`${name}-and-a-line-break`, `${text}\n`],
  ];
  if (name.startsWith('hex')) all.push([`${name}-in-capitals`, text.toUpperCase()]);
  if (name.startsWith('base32')) all.push([`${name}-in-lower-case`, plain.toLowerCase()]);
  if (name.startsWith('base64')) {
    const urlSafe = plain.replaceAll('+', '-').replaceAll('/', '_');
    all.push([`${name.replace('base64', 'base64url')}`, urlSafe]);
  }
  return [...new Map(all.reverse().map((one) => [one[1], one])).values()].map(([each, value]) => [
    each,
    secretBytes(value),
  ]);
}

/** Two and four bytes for each character, in either order, with and without a byte order mark. */
function wide(text: string): [string, Key][] {
  return (
    [
      ['utf-16-encoded', 2, true],
      ['utf-16be-encoded', 2, false],
      ['utf-32-encoded', 4, true],
      ['utf-32be-encoded', 4, false],
    ] as const
  ).flatMap(([name, size, littleEndian]): [string, Key][] => [
    [name, units(text, size, littleEndian)],
    [`${name}-with-byte-order-mark`, units(`\uFEFF${text}`, size, littleEndian)],
  ]);
}

function units(text: string, size: 2 | 4, littleEndian: boolean): Key {
  const values =
    size === 2 ? [...Array(text.length).keys()].map((at) => text.charCodeAt(at)) : codePoints(text);
  const view = new DataView(new ArrayBuffer(values.length * size));
  values.forEach((value, at) =>
    size === 2
      ? view.setUint16(at * size, value, littleEndian)
      : view.setUint32(at * size, value, littleEndian),
  );
  return new Uint8Array(view.buffer);
}

function codePoints(text: string): number[] {
  return [...text].map((character) => character.codePointAt(0) ?? 0);
}

/** A secret that was hashed before it was used as the key. */
export async function hashedSecret(secret: string): Promise<(readonly [string, Key])[]> {
  const bytes = secretBytes(secret);
  const hashes = await Promise.all(
    (['SHA-256', 'SHA-512', 'SHA-1', 'SHA-384'] as const).map(
      async (name) => [name, new Uint8Array(await crypto.subtle.digest(name, bytes))] as const,
    ),
  );
  return [...hashes, ['MD5', md5(bytes)] as const].flatMap(([name, hash]) => {
    const hashed = `${name.toLowerCase()}-hashed`;
    return [
      [hashed, hash],
      [`${hashed}-as-hex`, secretBytes(hex(hash))],
      [`${hashed}-as-hex-in-capitals`, secretBytes(hex(hash).toUpperCase())],
      [`${hashed}-as-base64`, secretBytes(base64(hash))],
      [
        `${hashed}-as-base64url`,
        secretBytes(base64(hash).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')),
      ],
    ] as const;
  });
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

const base32Alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648 §6. */
function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const text = (bits.match(/.{1,5}/g) ?? [])
    .map((five) => base32Alphabet.charAt(parseInt(five.padEnd(5, '0'), 2)))
    .join('');
  return text.padEnd(Math.ceil(text.length / 8) * 8, '=');
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function unhex(text: string): Key {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}
