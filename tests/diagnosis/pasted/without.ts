import {base64, base64url, jwt, secret} from '../tokens/make-token';
import {
  access,
  header,
  later,
  other,
  payload,
  type PastedText,
  signature,
  token,
  without,
} from './row';

const jwe = `${base64url('{"alg":"dir","enc":"A256GCM"}')}..${'Qx3v_a9-'.repeat(2)}.${'Qx3v_a9-'.repeat(20)}.${'Qx3v_a9-'.repeat(3).slice(0, 22)}`;

const hash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

/** Texts with something else than a visitor token. */
export const withoutTexts: readonly PastedText[] = [
  without('Sentry’s filter', `{"visitorToken": "[Filtered]"}`, [
    'shortened',
    'placeholder',
    'json',
  ]),
  without('Rails’ filter', 'Parameters: {"visitor_token"=>"[FILTERED]"}', [
    'shortened',
    'placeholder',
    'unknown',
  ]),
  without(
    'a template in a line of HTML',
    `<script>window.algomoSettings = {visitorToken: "{{ visitor_token }}"};</script>`,
    'template',
  ),
  without('a template of Smarty', "'{$visitorToken}'", 'template'),
  without('undefined in quotes', '"undefined"', 'stringified-value'),
  without('an object in quotes', "'[object Object]'", 'stringified-value'),
  without('a task of .NET', 'System.Threading.Tasks.Task`1[System.String]', 'stringified-value'),
  without(
    'a coroutine of Python',
    '<coroutine object make_token at 0x7f3a2c1b0d40>',
    'stringified-value',
  ),
  without('a pending promise', 'Promise {<pending>}', 'stringified-value'),
  without('a function of JavaScript', 'function () { return fetch("/visitor-token"); }', [
    'stringified-value',
    'unknown',
  ]),
  without('a PASETO in quotes', `"v4.public.${'Qx3v_a9-'.repeat(20)}"`, 'paseto'),
  without(
    'claims as the decoder shows them',
    '{\n  "id": 1,\n  "name": "Jane Doe",\n  "exp": 1795348830\n}',
    'claims',
  ),
  without(
    'header and claims as the decoder shows them',
    '{\n  "alg": "HS256",\n  "typ": "JWT"\n}\n{\n  "id": 1\n}',
    ['claims', 'json', 'unknown'],
  ),
  without('encoded claims alone', base64url('{"id":1,"name":"Jane Doe"}'), 'encoded-claims'),
  without('a UUID of a session', 'session_id=3f9c1b7a-0d2e-4f5a-8b7c-8d9e0f1a2b3c', [
    'uuid',
    'unknown',
  ]),
  without('a Stripe key', `sk_${'live'}_51H8x9a2b3c4d5e6f7g8h9i0j`, 'api-key'),
  without('a GitHub token', `ghp_${'Qx3va9bc'.repeat(5).slice(0, 36)}`, 'api-key'),
  without(
    'a private key',
    '-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEAq3J9vQ2xX8bR5tY7uI1oP4aS6dF0gHzCvB2nM8qWe\n-----END RSA PRIVATE KEY-----',
    'private-key',
  ),
  without(
    'a sign-in page',
    '<!DOCTYPE html><html><head><title>Sign in</title></head><body><form action="/login"></form></body></html>',
    'html',
  ),
  without(
    'an error of the service',
    '{"type":"https://docs.example/docs/troubleshooting/expired/","title":"The token has expired","status":401,"code":"expired"}',
    'json',
  ),
  without('an error page’s words', '401 Unauthorized', 'unknown'),
  without('a host name', 'chat.acme.example', 'unknown'),
  without('a version', 'v1.20.300', 'unknown'),
  without('an address of the customer’s endpoint', 'https://acme.example/visitor-token', 'address'),
  without(
    'a widget’s tag alone',
    '<script src="https://widget.example/widget/v1.js" async></script>',
    ['html', 'unknown'],
  ),
  without('nothing but blanks and quotes', ' "" ', 'empty'),
  without('null', 'null', 'stringified-value'),
  without(
    'DevTools’ shortened value',
    `visitorToken: "${header}.${payload.slice(0, 20)}…"`,
    'shortened',
  ),
  without(
    'a console’s shortened value',
    `visitorToken: '${token.slice(0, 50)}'... ${token.length - 50} more characters`,
    'shortened',
  ),
  without('a logger’s filter of the signature', `${header}.${payload}.[FILTERED]`, 'shortened'),
  without('stars of a masked log', `token=${header}.${payload}.*****`, 'shortened'),
  without('dots of a masked log', `token=eyJhbGciOi....`, 'shortened'),
  without('redacted by Datadog', 'visitor_token=<redacted>', ['shortened', 'placeholder']),
  without(
    'a template of Velocity',
    'window.algomoSettings = {visitorToken: "$!visitorToken"};',
    'template',
  ),
  without('a template of Template Toolkit', '"[% visitor_token %]"', 'template'),
  without('a template of Visualforce', '{!visitorToken}', 'template'),
  without('a template of ColdFusion', '#session.visitorToken#', 'template'),
  without('Python’s percent format', '%(visitor_token)s', 'template'),
  without('a placeholder of the guide', 'visitorToken: <GENERATED_VISITOR_TOKEN>', [
    'placeholder',
    'settings-without-token',
  ]),
  without('the secret by its name', `ALGOMO_SECRET=${secret}`, 'secret'),
  without(
    'the secret in a .env with others',
    `NODE_ENV=production\nALGOMO_SECRET="${secret}"\nPORT=3000`,
    'secret',
  ),
  without('the secret in JSON', JSON.stringify({algomoSecret: secret}), 'secret'),
  without('the secret in YAML', `algomo:\n  secret: ${secret}`, 'secret'),
  without('the secret in a line of code', `const secret = '${secret}';`, 'secret'),
  without('the secret with a note', `this is what I have in Settings: ${secret}`, 'secret'),
  without(
    'the secret in settings',
    `window.algomoSettings = {visitorToken: "${secret}"};`,
    'secret',
  ),
  without('Intercom’s hash by its name', `user_hash: "${hash}"`, 'hex-hmac'),
  without('a hash in settings', `window.algomoSettings = {visitorToken: "${hash}"};`, 'hex-hmac'),
  without('a PASETO in settings', `visitorToken: 'v2.local.${'Qx3v_a9-'.repeat(20)}'`, 'paseto'),
  without('an encrypted token in JSON', JSON.stringify({visitorToken: jwe}), 'encrypted-token'),
  without(
    'an encrypted token in a cookie',
    `__Secure-authjs.session-token=${jwe}; Path=/; HttpOnly`,
    'encrypted-token',
  ),
  without(
    'a JWS in JSON',
    JSON.stringify({payload, signatures: [{protected: header, signature}]}, null, 2),
    'json-serialization',
  ),
  without(
    'a flattened JWS in JSON',
    JSON.stringify({protected: header, payload, signature}),
    'json-serialization',
  ),
  without(
    'settings with a function',
    'window.algomoSettings = {visitorToken: () => fetch("/visitor-token").then((r) => r.text())};',
    'settings-without-token',
  ),
];

/** Texts with several tokens, or with a damaged one, which stays as it is. */
export const damagedTexts: readonly PastedText[] = [
  other('an access token beside it', `access_token=${access}\nvisitor_token=${token}`, token),
  other('an access token before it, without names', `${access}\n${token}`, token),
  other(
    'a session’s JSON of Supabase',
    JSON.stringify({
      access_token: access,
      token_type: 'bearer',
      refresh_token: 'Qx3va9bc',
      visitorToken: token,
    }),
    token,
  ),
  other(
    'a page with two vendors',
    `<script>window.hsConversationsSettings = {identificationToken: "${access}"};</script><script>window.algomoSettings = {visitorToken: "${token}"};</script>`,
    token,
  ),
  other('an identity provider’s token alone', `Authorization: Bearer ${access}`, access),
  other(
    'the boot request and the session of its answer',
    `${JSON.stringify({visitorToken: token})}\n${JSON.stringify({session: {token: 'st_3J9vQ2xX8bR5tY7u'}})}`,
    token,
  ),
  other(
    'two loads of one page, named',
    `old visitorToken: ${token}\nnew visitorToken: ${later}`,
    token,
  ),
  other(
    'cut in the signature, in a log',
    `token=${token.slice(0, -20)} user=1`,
    token.slice(0, -20),
  ),
  other(
    'cut in the payload, in settings',
    `window.algomoSettings = {visitorToken: "${token.slice(0, 90)}"};`,
    token.slice(0, 90),
  ),
  other(
    'no signature, in settings',
    `visitorToken: '${header}.${payload}.'`,
    `${header}.${payload}.`,
  ),
  other(
    'the signature left out, in settings',
    `visitorToken: '${header}.${payload}'`,
    `${header}.${payload}`,
  ),
  other(
    'padding, in settings',
    `visitorToken: "${header}.${payload}=.${signature}"`,
    `${header}.${payload}=.${signature}`,
  ),
  other(
    'base64 instead of base64url, in settings',
    `visitorToken: "${header}.${base64('{"id":1,"name":"???>>>"}').replace(/=+$/, '')}.${signature}"`,
    `${header}.${base64('{"id":1,"name":"???>>>"}').replace(/=+$/, '')}.${signature}`,
  ),
  other('a fourth part', `visitorToken: "${token}.${signature}"`, `${token}.${signature}`),
  other('the first character not copied', token.slice(1), token.slice(1)),
  other('a token with HS512', jwt({}, secret, {alg: 'HS512'}), jwt({}, secret, {alg: 'HS512'})),
  other('a token with a name of capitals before it', `VISITOR_TOKEN: ${token}`, token),
];
