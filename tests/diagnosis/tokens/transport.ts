import {createCipheriv, createHmac, randomUUID} from 'node:crypto';
import {texturize} from '../pages/templates';
import {base64, base64url, jwt, now, secret, seconds, user, wrong} from './make-token';

const token = jwt();
const wrap = (width: number, by: string) =>
  (token.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(by);
const [header = '', payload = '', signature = ''] = token.split('.');

/** Pages and ways that damage a right token, or hand over something else. */
export const transportPrograms = [
  wrong('a request’s header copied whole', 'bearer-prefix', () => `Bearer ${token}`),
  wrong('Authorization: Bearer', 'bearer-prefix', () => `Authorization: Bearer ${token}`),
  wrong('bearer in lower case', 'bearer-prefix', () => `bearer ${token}`),
  wrong('JSON.stringify', 'token-quoted', () => JSON.stringify(token)),
  wrong('JSON.stringify twice', 'token-quoted', () => JSON.stringify(JSON.stringify(token))),
  wrong('single quotes of a template', 'token-quoted', () => `'${token}'`),
  wrong('curly quotes of an editor', 'token-quoted', () => texturize(` "${token}"`).trim()),
  wrong('a quote left at the end', 'token-quoted', () => `${token}"`),
  wrong('response.text() of JSON', 'json-serialization', () => JSON.stringify({token}), /token/),
  wrong(
    'response.text() of nested JSON',
    'json-serialization',
    () => JSON.stringify({data: {visitorToken: token}}),
    /visitorToken/,
  ),
  wrong('a JSON array', 'json-serialization', () => JSON.stringify([token])),
  wrong('an error’s JSON', 'json-serialization', () => JSON.stringify({error: 'unauthorised'})),
  wrong('claims that nobody signed', 'json-serialization', () => JSON.stringify(user)),
  wrong(
    'jose’s FlattenedSign',
    'json-serialization',
    () => JSON.stringify({protected: header, payload, signature}),
    /flattened/i,
  ),
  wrong(
    'jose’s GeneralSign',
    'json-serialization',
    () => JSON.stringify({payload, signatures: [{protected: header, signature}]}),
    /general/i,
  ),
  wrong('a command’s line break', 'token-whitespace', () => `${token}\n`),
  wrong('a heredoc', 'token-whitespace', () => `\n    ${token}\n  `),
  wrong('an e-mail’s line length', 'token-whitespace', () => wrap(76, '\r\n')),
  wrong('base64 with line breaks', 'token-whitespace', () => wrap(64, '\n')),
  wrong('a no-break space from a PDF', 'token-whitespace', () => wrap(80, '\u00a0')),
  wrong('zero-width spaces from a chat', 'token-whitespace', () => wrap(40, '\u200b')),
  wrong('soft hyphens from a document', 'token-whitespace', () => wrap(40, '\u00ad')),
  wrong('a byte order mark in front', 'token-whitespace', () => `\ufeff${token}`),
  wrong('blanks around the dots', 'token-whitespace', () => token.split('.').join(' . ')),
  wrong('encodeURIComponent with quotes', 'url-encoded', () =>
    encodeURIComponent(JSON.stringify(token)),
  ),
  wrong('a cookie that encodes dots', 'url-encoded', () => token.replaceAll('.', '%2E')),
  wrong('a cookie with Bearer', 'url-encoded', () => encodeURIComponent(`Bearer ${token}`)),
  wrong('base64 padding in an address', 'url-encoded', () =>
    encodeURIComponent(`${header}=.${payload}.${signature}`),
  ),
  wrong('undefined', 'token-empty', () => undefined),
  wrong('null', 'token-empty', () => null),
  wrong('an empty string', 'token-empty', () => ''),
  wrong('blanks', 'token-empty', () => '   '),
  wrong('undefined in a template', 'token-empty', () => `${String(undefined)}`),
  wrong('None in a template', 'token-empty', () => 'None'),
  wrong('null in a template', 'token-empty', () => 'null'),
  wrong('a promise without await', 'token-not-a-string', () => Promise.resolve(token)),
  wrong(
    'a promise in a template',
    'token-not-a-string',
    () => String(Promise.resolve(token)),
    /promise/,
  ),
  wrong('an object in a template', 'token-not-a-string', () => String({token})),
  wrong('the server’s whole answer', 'token-not-a-string', () => ({token})),
  wrong('bytes', 'token-not-a-string', () => Buffer.from(token)),
  wrong('a number', 'token-not-a-string', () => 1),
  wrong('a function that is not called', 'token-not-a-string', () => () => token),
  wrong('Django’s template as it is', 'token-placeholder', () => '{{ visitor_token }}'),
  wrong('ERB as it is', 'token-placeholder', () => '<%= visitor_token %>'),
  wrong('a template literal in quotes', 'token-placeholder', () => '${visitorToken}'),
  wrong('Razor as it is', 'token-placeholder', () => '@Model.VisitorToken'),
  wrong('PHP as it is', 'token-placeholder', () => '<?php echo $token; ?>'),
  wrong('Thymeleaf as it is', 'token-placeholder', () => '[[${visitorToken}]]'),
  wrong('Blade as it is', 'token-placeholder', () => '{!! $visitorToken !!}'),
  wrong('a variable of the build', 'token-placeholder', () => '%REACT_APP_VISITOR_TOKEN%'),
  wrong('the example’s placeholder', 'token-placeholder', () => '<GENERATED_VISITOR_TOKEN>'),
  wrong('YOUR_VISITOR_TOKEN', 'token-placeholder', () => 'YOUR_VISITOR_TOKEN'),
  wrong(
    'another vendor’s HMAC of the id',
    'segment-count',
    () => createHmac('sha256', secret).update('1').digest('hex'),
    /HMAC/,
  ),
  wrong('the secret itself', 'segment-count', () => secret, /secret/i),
  wrong('a session’s id', 'segment-count', () => randomUUID(), /UUID/),
  wrong('an e-mail address', 'segment-count', () => user.email, /email/),
  wrong(
    'a PASETO',
    'header-not-json',
    () => `v4.local.${base64url(Buffer.alloc(80, 7))}`,
    /PASETO/,
  ),
  wrong(
    'a sign-in page',
    'segment-count',
    () => '<!doctype html><html><body>Sign in</body></html>',
    /HTML/,
  ),
  wrong('the signature left out', 'segment-count', () => `${header}.${payload}`, /signature/),
  wrong('a token encoded once more', 'segment-count', () => base64url(token), /once more|encoded/),
  wrong('four parts', 'segment-count', () => `${token}.${base64url('{}')}`),
  wrong('a JWE', 'encrypted-token', () => {
    const cipher = createCipheriv('aes-256-gcm', Buffer.alloc(32, 1), Buffer.alloc(12, 2));
    const text = Buffer.concat([cipher.update(JSON.stringify(user)), cipher.final()]);
    const parts = [
      base64url('{"alg":"dir","enc":"A256GCM"}'),
      '',
      base64url(Buffer.alloc(12, 2)),
      base64url(text),
      base64url(cipher.getAuthTag()),
    ];
    return parts.join('.');
  }),
  wrong('a CSV column’s limit of 255', 'base64url-invalid', () =>
    jwt({name: 'x'.repeat(60)}).slice(0, 255),
  ),
  wrong('a cookie’s limit of 4096', 'base64url-invalid', () =>
    jwt({name: 'x'.repeat(500), email: 'y'.repeat(500), companyName: 'z'.repeat(400)}).slice(0, -9),
  ),
  wrong(
    'the whole page from the server',
    'token-too-large',
    () => `<!doctype html><html>${'<p>Hello</p>'.repeat(500)}</html>`,
    /HTML/,
  ),
  wrong('an avatar in the claims', 'token-too-large', () =>
    jwt({name: base64(Buffer.alloc(5000))}),
  ),
  wrong(
    'a padded token',
    'base64url-invalid',
    () => `${header}.${payload}==.${signature}`,
    /adding/i,
  ),
  wrong('a link’s full stop', 'segment-count', () => `${token}.`),
  wrong('a masked log', 'base64url-invalid', () => `${header}.${payload}.${'*'.repeat(20)}`),
  wrong('a token in lower case', 'header-not-json', () => token.toLowerCase()),
  wrong(
    'the first character not copied',
    'base64url-invalid',
    () => token.slice(1),
    /missing|cut off/,
  ),
  wrong('a token made an hour ago in a test', 'expired', () =>
    jwt({iat: now.getTime() / 1000 - 3600, exp: seconds - 3570}),
  ),
];
