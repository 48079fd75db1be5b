import type {BrokenPage} from '../broken-page';
import {part} from '../parts';
import {token} from '../token';
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
  ['an ellipsis of the debugger', 'segment-count', `${token.slice(0, 60)}…${token.slice(-20)}`],
  ['a PASETO', 'header-not-json', `v4.local.${'Qx3v_a9-'.repeat(16)}`],
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
  ['NaN', 'token-empty', 'NaN'],
  ['blanks', 'token-empty', '   '],
]);

/** Pages with a token that cannot be accepted, whatever the secret is. */
export const tokensPages: readonly BrokenPage[] = [...tokens];
