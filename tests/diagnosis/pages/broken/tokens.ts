import type {BrokenPage} from '../broken-page';
import {headed, header, mac, part, payload, signature} from '../parts';
import {seconds, sign, token} from '../token';
import {withValue} from '../write';

/** A page for each text that a server writes as the string `visitorToken`. */
const rows = (texts: readonly BrokenPage[]) =>
  texts.map(([what, code, text]): BrokenPage => [
    what,
    code,
    withValue(JSON.stringify(text).replaceAll('</', '<\\/')),
  ]);

/** What a server writes as the string: a token that is none of these workspaces’. */
const tokens = rows([
  ['padding', 'base64url-invalid', `${header}=.${payload}==.${signature}=`],
  ['base64 with a plus', 'base64url-invalid', `${header}.${payload}.${'ab+/'.repeat(10)}abc`],
  [
    'a typographic dash',
    'base64url-invalid',
    `${header}.${payload}.${'a'.repeat(20)}–${'b'.repeat(22)}`,
  ],
  ['an ellipsis of the debugger', 'segment-count', `${token.slice(0, 60)}…${token.slice(-20)}`],
  [
    'a header in single quotes',
    'header-not-json',
    `${Buffer.from("{'alg': 'HS256'}").toString('base64url')}.${payload}.${signature}`,
  ],
  ['a PASETO', 'header-not-json', `v4.local.${'Qx3v_a9-'.repeat(16)}`],
  ['header and payload exchanged', 'alg-missing', `${payload}.${header}.${signature}`],
  ['no algorithm', 'alg-missing', headed({typ: 'JWT'}, 43)],
  ['alg none of a test', 'alg-none', `${part({alg: 'none', typ: 'JWT'})}.${payload}.`],
  [
    'HS512 of jjwt’s signWith(key)',
    'alg-not-allowed',
    `${part({alg: 'HS512'})}.${payload}.${mac(`${part({alg: 'HS512'})}.${payload}`, 'sha512').toString('base64url')}`,
  ],
  ['HS384', 'alg-not-allowed', headed({alg: 'HS384', typ: 'JWT'}, 64)],
  ['Auth0’s id token', 'alg-not-allowed', headed({alg: 'RS256', typ: 'JWT', kid: 'Qx3v'})],
  ['Apple’s identity token', 'alg-not-allowed', headed({kid: 'Qx3v', alg: 'ES256'}, 86)],
  [
    'Supabase’s new asymmetric session',
    'alg-not-allowed',
    headed({alg: 'ES256', typ: 'JWT', kid: 'Qx3v'}, 86),
  ],
  ['Keycloak’s access token', 'alg-not-allowed', headed({alg: 'RS256', typ: 'JWT', kid: 'Qx3v'})],
  ['an access token of RFC 9068', 'typ-unexpected', headed({alg: 'HS256', typ: 'at+jwt'}, 43)],
  [
    'Auth.js’ session cookie',
    'encrypted-token',
    `${part({alg: 'dir', enc: 'A256CBC-HS512', kid: 'x'})}..${'a'.repeat(22)}.${'b'.repeat(300)}.${'c'.repeat(43)}`,
  ],
  [
    'EncryptJWT of jose',
    'encrypted-token',
    `${part({alg: 'A256KW', enc: 'A256GCM'})}.${'a'.repeat(54)}.${'b'.repeat(16)}.${'c'.repeat(90)}.${'d'.repeat(22)}`,
  ],
  [
    'b64: false of a webhook',
    'crit-unsupported',
    headed({alg: 'HS256', b64: false, crit: ['b64']}, 43),
  ],
  ['no signature yet', 'signature-missing', `${header}.${payload}.`],
  ['a column of 200 characters', 'signature-length', token.slice(0, -11)],
  [
    'an HMAC in hex',
    'signature-length',
    `${header}.${payload}.${mac(`${header}.${payload}`).toString('hex')}`,
  ],
  ['the payload left out', 'payload-missing', `${header}..${signature}`],
  [
    'a payload that is a query string',
    'payload-not-json',
    `${header}.${Buffer.from('id=1&name=Jane').toString('base64url')}.${signature}`,
  ],
  [
    'a payload encoded twice',
    'payload-not-object',
    `${header}.${part(JSON.stringify({id: 1}))}.${signature}`,
  ],
  ['user_id', 'id-missing', sign({id: undefined, user_id: 1})],
  ['sub alone, from Firebase', 'id-missing', sign({id: undefined, sub: 'aB3dE5'})],
  ['an empty id', 'id-empty', sign({id: ''})],
  ['a Mongo ObjectId', 'id-type', sign({id: {$oid: '65f1c0ffee65f1c0ffee0001'}})],
  ['a company as an object', 'claim-type', sign({companyName: {name: 'Acme'}})],
  ['exp in milliseconds', 'exp-in-milliseconds', sign({exp: (seconds + 30) * 1000})],
  ['exp as a duration', 'exp-is-a-duration', sign({exp: 30})],
  ['exp as text', 'time-claim-not-a-number', sign({exp: '30s'})],
  [
    'a photo in the claims',
    'token-too-large',
    sign({picture: `data:image/png;base64,${'iVBORw0KGgo'.repeat(400)}`}),
  ],
  ['NaN', 'token-empty', 'NaN'],
  ['nil of Go’s fmt', 'token-empty', '<nil>'],
  ['blanks', 'token-empty', '   '],
]);

/** Pages with a token that cannot be accepted, whatever the secret is. */
export const tokensPages: readonly BrokenPage[] = [...tokens];
