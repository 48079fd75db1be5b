import {jwt, several} from './make-token';

const token = jwt();

/** Programs with several mistakes at once. */
export const severalPrograms = [
  several('expired, and user_id', ['expired', 'id-missing'], () =>
    jwt({id: undefined, user_id: 1, iat: 1_795_348_000, exp: 1_795_348_030}),
  ),
  several('milliseconds, and sub', ['exp-in-milliseconds', 'id-missing'], () =>
    jwt({id: undefined, sub: '1', iat: undefined, exp: 1_795_348_830_000}),
  ),
  several('a duration, and an empty id', ['exp-is-a-duration', 'id-empty'], () =>
    jwt({id: '', iat: undefined, exp: 30}),
  ),
  several('HS512, and user_id', ['alg-not-allowed', 'id-missing'], () =>
    jwt({id: undefined, user_id: 1}, undefined, {alg: 'HS512'}),
  ),
  several('an access token, and expired', ['typ-unexpected', 'expired'], () =>
    jwt({iat: 1_795_340_000, exp: 1_795_340_030}, undefined, {typ: 'at+jwt'}),
  ),
  several('another secret, and no id', ['signature-mismatch', 'id-missing'], () =>
    jwt({id: undefined}, 'aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5zA7bC9d'),
  ),
  several('a decoded secret, and milliseconds', ['secret-encoding', 'exp-in-milliseconds'], () =>
    jwt(
      {iat: undefined, exp: 1_795_348_830_000},
      Buffer.from('k3J9vQ2xX8bR5tY7uI1oP4aS6dF0gH_zC-vB2nM8qWe', 'base64url'),
    ),
  ),
  several('no signature, and expired', ['signature-missing', 'expired'], () =>
    jwt({iat: 1_795_340_000, exp: 1_795_340_030}).replace(/[^.]+$/, ''),
  ),
  several('alg none, and no id', ['alg-none', 'id-missing'], () =>
    jwt({id: undefined}, undefined, {alg: 'none'}).replace(/[^.]+$/, ''),
  ),
  several('an id and a company as objects', ['id-type', 'claim-type'], () =>
    jwt({id: {$oid: '1'}, companyId: {$oid: '2'}}),
  ),
  several('a text as exp, and no id', ['time-claim-not-a-number', 'id-missing'], () =>
    jwt({id: null, exp: '30s'}),
  ),
  several(
    'Bearer, and expired',
    ['bearer-prefix', 'expired'],
    () => `Bearer ${jwt({iat: 1_795_340_000, exp: 1_795_340_030})}`,
  ),
  several(
    'quotes, and user_id',
    ['token-quoted', 'id-missing'],
    () => `"${jwt({id: undefined, userId: 1})}"`,
  ),
  several(
    'a line break, and HS384',
    ['token-whitespace', 'alg-not-allowed'],
    () => `${jwt({}, undefined, {alg: 'HS384'})}\n`,
  ),
  several('percent signs, and milliseconds', ['url-encoded', 'exp-in-milliseconds'], () =>
    jwt({iat: undefined, exp: 1_795_348_830_000}).replaceAll('.', '%2E'),
  ),
  several('Bearer in quotes', ['token-quoted', 'bearer-prefix'], () => `"Bearer ${token}"`),
  several('a short signature, and no id', ['signature-length', 'id-missing'], () =>
    jwt({id: undefined}).slice(0, -11),
  ),
  several('a custom field in an expired token', ['expired', 'claim-not-supported'], () =>
    jwt({plan: 'pro', iat: 1_795_340_000, exp: 1_795_340_030}),
  ),
];
