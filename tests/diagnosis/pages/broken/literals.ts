import type {BrokenPage} from '../broken-page';
import {header, payload, signature} from '../parts';
import {token} from '../token';
import {withValue} from '../write';

/** A page for each text that a server writes as the string `visitorToken`. */
const rows = (texts: readonly BrokenPage[]) =>
  texts.map(([what, code, text]): BrokenPage => [
    what,
    code,
    withValue(JSON.stringify(text).replaceAll('</', '<\\/')),
  ]);

/** What a server writes into the page as the string `visitorToken`. */
const strings = rows([
  ['Authorization copied whole', 'bearer-prefix', `Authorization: Bearer ${token}`],
  ['JWT in front, as an old library has it', 'bearer-prefix', `JWT ${token}`],
  ['Token in front, as Django REST has it', 'bearer-prefix', `Token ${token}`],
  ['BEARER in capitals', 'bearer-prefix', `BEARER ${token}`],
  ['Bearer, encoded for an address', ['bearer-prefix', 'url-encoded'], `Bearer%20${token}`],
  ['Python’s bytes', 'token-quoted', `b'${token}'`],
  ['Python’s bytes, escaped by Jinja', 'token-quoted', `b&#39;${token}&#39;`],
  ['PyJWT 1 in an f-string, with JSON around it', 'token-quoted', `"b'${token}'"`],
  ['Go’s %q', 'token-quoted', `"${token}"`],
  ['var_export in PHP', 'token-quoted', `'${token}'`],
  ['inspect in Ruby, escaped', 'token-quoted', `&quot;${token}&quot;`],
  ['curly quotes from a document', 'token-quoted', `“${token}”`],
  ['guillemets from a document', 'token-quoted', `«${token}»`],
  ['a backtick too many', 'token-quoted', `\`${token}\``],
  ['a blank of a template', 'token-whitespace', ` ${token}`],
  ['a blank after it', 'token-whitespace', `${token} `],
  ['a line break of fgets', 'token-whitespace', `${token}\n`],
  ['a carriage return from Windows', 'token-whitespace', `${token}\r`],
  ['base64 that MIME broke', 'token-whitespace', token.replace(/.{76}/g, '$&\r\n')],
  ['a no-break space from Word', 'token-whitespace', `${token}\u00a0`],
  ['a zero-width space from Slack', 'token-whitespace', `\u200b${token}`],
  ['a byte order mark of a file', 'token-whitespace', `\ufeff${token}`],
  ['encodeURIComponent over quotes', ['token-quoted', 'url-encoded'], `%22${token}%22`],
  ['a JSON answer as text', 'json-serialization', JSON.stringify({token})],
  [
    'a nested JSON answer as text',
    'json-serialization',
    JSON.stringify({data: {visitorToken: token}, ok: true}),
  ],
  ['the claims as text', 'json-serialization', JSON.stringify({id: 1, name: 'Jane Doe'})],
  [
    '.NET’s JwtSecurityToken.ToString()',
    'json-serialization',
    '{"alg":"HS256","typ":"JWT"}.{"id":"1","exp":1795348830}',
  ],
  [
    'a flattened JWS',
    'json-serialization',
    JSON.stringify({payload, protected: header, signature}),
  ],
  ['the user’s number', 'segment-count', '48213'],
  ['an e-mail address', 'segment-count', 'jane@acme.example'],
  ['an MD5 for another chat', 'segment-count', '5d41402abc4b2a76b9719d911017c592'],
  ['a Rails session id', 'segment-count', '2f1c9a7e0b5d4f3e8a6c1b2d3e4f5a6b'],
  ['a Laravel Sanctum token', 'segment-count', '17|n4XyQe8sZ0bT2kLw9vRfJpUaHgCdMiYo5E1x3KqS'],
  ['a GUID in braces', 'segment-count', '{123E4567-E89B-12D3-A456-426614174000}'],
  ['the payload alone', 'segment-count', payload],
  ['the signature cut off with its dot', 'segment-count', `${header}.${payload}`],
  ['a fourth part', 'segment-count', `${token}.${signature}`],
  ['two tokens with a comma', 'segment-count', `${token},${token}`],
  ['base64 of a token', 'segment-count', Buffer.from(token).toString('base64')],
  [
    'the sign-in page that the proxy sent',
    'segment-count',
    '<!doctype html><title>Sign in</title><form action="/login"></form>',
  ],
  ['a link around it', 'base64url-invalid', `<a href="#">${token}</a>`],
]);

/** What a page writes as the value that is no string. */
const values: BrokenPage[] = (
  [
    ['undefined of a template', 'token-empty', 'undefined'],
    ['void 0 of a minifier', 'token-empty', 'void 0'],
    ['an empty template literal', 'token-empty', '``'],
    ['false of a condition', 'token-not-a-string', 'false'],
    ['a number', 'token-not-a-string', '48213'],
    ['a list of bytes', 'token-not-a-string', '[101, 121, 74, 104]'],
    ['a list with the token', 'token-not-a-string', `["${token}"]`],
    ['the claims', 'token-not-a-string', '{id: 1, name: "Jane Doe"}'],
    [
      'jose’s flattened JWS',
      'token-not-a-string',
      JSON.stringify({payload, protected: header, signature}),
    ],
    ['an empty object, as a promise becomes', 'token-not-a-string', '{}'],
    ['a regular expression by mistake', 'token-not-a-string', '/eyJ/'],
  ] satisfies BrokenPage[]
).map(([what, code, value]): BrokenPage => [what, code, withValue(value)]);

/** Pages whose string is more, less or something else than the token. */
export const literalsPages: readonly BrokenPage[] = [...strings, ...values];
