import {createHash} from 'node:crypto';
import {base64, base64url, jwt, mac, secret, wrong} from './make-token';

const [header = '', payload = ''] = jwt().split('.');
const input = `${header}.${payload}`;
const signed = (signature: Buffer) => () => `${input}.${base64url(signature)}`;
const decoded = Buffer.from(secret, 'base64url');
const digits = Buffer.from(secret).toString('hex');
const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16();
const hash = (name: string) => createHash(name).update(secret).digest();
const digits32 = (bytes: Buffer) =>
  (bytes.toString('latin1').match(/[^]/g) ?? [])
    .map((byte) => byte.charCodeAt(0).toString(2).padStart(8, '0'))
    .join('')
    .replace(/.{1,5}/g, (five) =>
      'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.charAt(parseInt(five.padEnd(5, '0'), 2)),
    );
const utf32 = (text: string) =>
  Buffer.concat(
    [...text].map((character) => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32LE(character.codePointAt(0) ?? 0);
      return bytes;
    }),
  );
/** A payload that base64 would pad. */
const short = base64url('{"id":1,"exp":1795348830}   ');
const padded = (part: string) => part.padEnd(Math.ceil(part.length / 4) * 4, '=');

/** The right secret in another form, and the right key over another text. */
export const keyFormPrograms = [
  wrong('a tab of a spreadsheet in front', 'secret-whitespace', () => jwt({}, `\t${secret}`)),
  wrong('a no-break space of a PDF in front', 'secret-whitespace', () =>
    jwt({}, `\u00a0${secret}`),
  ),
  wrong('echo after echo', 'secret-whitespace', () => jwt({}, `${secret}\n\n`)),
  wrong('a block of YAML', 'secret-whitespace', () => jwt({}, `${secret} \n`)),
  wrong('line breaks around it in XML', 'secret-whitespace', () => jwt({}, `\n${secret}\n`)),
  wrong(
    'a line break that printf did not read',
    'secret-whitespace',
    () => jwt({}, `${secret}\\n`),
    /line break/,
  ),
  wrong('one quote left behind', 'secret-whitespace', () => jwt({}, `${secret}"`), /quot/i),
  wrong('one quote left in front', 'secret-whitespace', () => jwt({}, `'${secret}`), /quot/i),
  wrong(
    'JSON.stringify of the secret, twice',
    'secret-whitespace',
    () => jwt({}, JSON.stringify(JSON.stringify(secret))),
    /quot/i,
  ),
  wrong('the guide’s angle brackets kept', 'secret-whitespace', () => jwt({}, `<${secret}>`)),
  wrong('a semicolon copied along', 'secret-whitespace', () => jwt({}, `${secret};`)),
  wrong(
    'the whole line of .env',
    'secret-whitespace',
    () => jwt({}, `ALGOMO_SECRET=${secret}`),
    /name/,
  ),
  wrong(
    'the whole line of .env with its quotes',
    'secret-whitespace',
    () => jwt({}, `ALGOMO_SECRET="${secret}"`),
    /name/,
  ),
  wrong('xxd -p of the secret', 'secret-encoding', () => jwt({}, `${digits}\n`), /hex/),
  wrong(
    'echo and xxd -p',
    'secret-encoding',
    () => jwt({}, Buffer.from(`${secret}\n`).toString('hex')),
    /hex/,
  ),
  wrong('openssl base64 with its line break', 'secret-encoding', () =>
    jwt({}, `${base64(secret)}\n`),
  ),
  wrong('base64url of the secret', 'secret-encoding', () => jwt({}, base64url(secret)), /base64/),
  wrong(
    'base64 of the secret in quotes',
    'secret-encoding',
    () => jwt({}, base64(`"${secret}"`)),
    /base64/,
  ),
  wrong(
    'base64 twice with line breaks',
    'secret-encoding',
    () => jwt({}, base64(`${base64(secret)}\n`)),
    /base64/,
  ),
  wrong(
    'base32 of an authenticator’s library',
    'secret-encoding',
    () => jwt({}, digits32(Buffer.from(secret))),
    /base32/,
  ),
  wrong(
    'the bytes of the secret in base64',
    'secret-encoding',
    () => jwt({}, base64(decoded)),
    /base64/,
  ),
  wrong(
    'the bytes of the secret in hexadecimal',
    'secret-encoding',
    () => jwt({}, decoded.toString('hex')),
    /hex/,
  ),
  wrong('percent-encoding of each character', 'secret-encoding', () =>
    jwt({}, digits.replace(/../g, '%$&')),
  ),
  wrong('percent-encoding of echo’s line', 'secret-encoding', () => jwt({}, `${secret}%0A`)),
  wrong(
    'a file of PowerShell’s >',
    'secret-encoding',
    () => jwt({}, Buffer.from(`\ufeff${secret}\n`, 'utf16le')),
    /utf-16/,
  ),
  wrong(
    'big-endian UTF-16 with its mark',
    'secret-encoding',
    () => jwt({}, swapped(`\ufeff${secret}`)),
    /utf-16/,
  ),
  wrong('Encoding.UTF32 in .NET', 'secret-encoding', () => jwt({}, utf32(secret)), /utf-32/),
  wrong(
    'SHA-256 in hexadecimal capitals',
    'secret-encoding',
    () => jwt({}, hash('sha256').toString('hex').toUpperCase()),
    /sha-256/,
  ),
  wrong('SHA-1 of the secret', 'secret-encoding', () => jwt({}, hash('sha1')), /sha-1/),
  wrong(
    'SHA-512 in base64',
    'secret-encoding',
    () => jwt({}, hash('sha512').toString('base64')),
    /sha-512/,
  ),
  wrong('MD5 as bytes', 'secret-encoding', () => jwt({}, hash('md5')), /md5/),
  wrong(
    'a double click that marked up to the hyphen',
    'signature-mismatch',
    () => jwt({}, secret.slice(0, secret.indexOf('-'))),
    /hyphen/,
  ),
  wrong(
    'a double click that marked the end',
    'signature-mismatch',
    () => jwt({}, secret.slice(secret.lastIndexOf('-') + 1)),
    /hyphen/,
  ),
  wrong('pasted twice', 'signature-mismatch', () => jwt({}, secret + secret), /twice/),
  wrong(
    'padding signed, and cut off afterwards',
    'signature-mismatch',
    () => `${header}.${short}.${base64url(mac(`${padded(header)}.${padded(short)}`))}`,
    /padding/,
  ),
  wrong(
    'the two JSON texts signed',
    'signature-mismatch',
    signed(mac(`${Buffer.from(header, 'base64url')}.${Buffer.from(payload, 'base64url')}`)),
    /decoded/,
  ),
  wrong('a second dot signed', 'signature-mismatch', signed(mac(`${input}.`)), /second dot/),
  wrong(
    'Windows’ line break signed',
    'signature-mismatch',
    signed(mac(`${input}\r\n`)),
    /line break/,
  ),
  wrong(
    'the payload signed before the header',
    'signature-mismatch',
    signed(mac(`${payload}.${header}`)),
    /before the header/,
  ),
  wrong(
    'hash_hmac with its arguments exchanged',
    'signature-mismatch',
    signed(mac(secret, input)),
    /exchanged/,
  ),
  wrong(
    'SHA-256 of the text and the secret instead of HMAC',
    'signature-mismatch',
    signed(
      createHash('sha256')
        .update(input + secret)
        .digest(),
    ),
    /HMAC/,
  ),
  wrong(
    'SHA-256 of the secret and the text instead of HMAC',
    'signature-mismatch',
    signed(
      createHash('sha256')
        .update(secret + input)
        .digest(),
    ),
    /HMAC/,
  ),
  wrong('golang-jwt’s example', 'secret-placeholder', () => jwt({}, 'AllYourBase')),
  wrong('php-jwt’s example', 'secret-placeholder', () => jwt({}, 'example_key')),
  wrong('ruby-jwt’s example', 'secret-placeholder', () => jwt({}, 'my$ecretK3y')),
  wrong('a reference of a shell in single quotes', 'secret-placeholder', () =>
    jwt({}, '${ALGOMO_SECRET}'),
  ),
  wrong('a reference of Make', 'secret-placeholder', () => jwt({}, '$(ALGOMO_SECRET)')),
  wrong('SUPER_SECRET_KEY of a tutorial', 'secret-placeholder', () => jwt({}, 'SUPER_SECRET_KEY')),
  wrong('yourSecretKey of a tutorial', 'secret-placeholder', () => jwt({}, 'yourSecretKey')),
  wrong('ENV of ERB in YAML that is not rendered', 'secret-placeholder', () =>
    jwt({}, "<%= ENV['ALGOMO_SECRET'] %>"),
  ),
];
