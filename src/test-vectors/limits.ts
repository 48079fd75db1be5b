import type {ProblemCode} from '../problems';
import {encode, forge} from '../scenarios/forge';
import {clockTolerance, longLifetime, maxLifetime, maxTokenLength} from '../visitor-token';
import {context, nowSeconds} from './context';
import type {Expected, Row} from './row';

/** A token whose claims differ from good ones; `undefined` leaves one out. */
function claims(
  id: string,
  comment: string,
  changes: Record<string, unknown>,
  expected: Expected = null,
  warnings: readonly ProblemCode[] = [],
): Row {
  const payload = JSON.stringify({id: '1', iat: nowSeconds, exp: nowSeconds + 30, ...changes});
  return {id, comment, token: () => forge(payload, context.secret), expected, warnings};
}

/** A token of a header and a payload as they are written. */
function written(
  id: string,
  comment: string,
  {header, payload = good}: {header?: string; payload?: string},
  expected: Expected,
): Row {
  return {id, comment, token: () => forge(payload, context.secret, header), expected, warnings: []};
}

const good = JSON.stringify({id: '1', iat: nowSeconds, exp: nowSeconds + 30});

/** The secret itself is no key, whatever the token. */
function withSecret(id: string, comment: string, secret: string, expected: ProblemCode): Row {
  return {...claims(id, comment, {}), secret, expected};
}

/** Both sides of each limit, and forms that libraries read differently. */
export const limitRows: readonly Row[] = [
  claims('id-number', 'A whole number: the user is "7"', {id: 7}),
  claims('id-zero', 'Zero is an id', {id: 0}),
  claims('id-largest-number', '2^53 - 1 is the largest number', {id: 2 ** 53 - 1}),
  claims('id-number-too-large', '2^53', {id: 2 ** 53}, 'id-unsafe-number'),
  claims('id-fraction', 'A number that is not whole', {id: 1.5}, 'id-unsafe-number'),
  claims('id-255', '255 characters, each outside the BMP', {id: '😀'.repeat(255)}),
  claims('id-256', '256 characters', {id: 'a'.repeat(256)}, 'id-too-long'),
  claims('id-null', 'null is the same as absent', {id: null}, 'id-missing'),
  claims('id-blank', 'White space alone is empty', {id: ' \t'}, 'id-empty'),
  claims('id-true', 'A boolean', {id: true}, 'id-type'),
  claims('id-space', 'White space at an end is accepted, with a warning', {id: '1 '}, null, [
    'id-whitespace',
  ]),
  claims('name-null', 'null is the same as absent', {name: null, email: null}),
  claims('name-512', '512 characters', {name: 'é'.repeat(512)}),
  claims('name-513', '513 characters', {name: 'é'.repeat(513)}, 'claim-too-long'),
  claims('name-list', 'A list', {name: ['Jane']}, 'claim-type'),
  claims('registered-claims', 'Registered claims are not custom fields', {
    iss: 'acme',
    aud: 'algomo',
    jti: '1',
  }),
  claims('custom-field', 'Any other field is ignored, with a warning', {plan: 'pro'}, null, [
    'claim-not-supported',
  ]),
  claims('no-iat', 'iat is optional', {iat: undefined}),
  claims('no-exp', 'exp is optional, with a warning', {exp: undefined}, null, ['exp-missing']),
  claims('exp-tolerated', 'Expired, but within the clock tolerance', {
    exp: nowSeconds - clockTolerance + 1,
  }),
  claims(
    'exp-at-tolerance',
    'Expired for the whole clock tolerance',
    {exp: nowSeconds - clockTolerance},
    'expired',
  ),
  claims('exp-fraction', 'A NumericDate may have a fraction', {exp: nowSeconds + 29.5}),
  claims('exp-300', 'Five minutes ahead', {exp: nowSeconds + longLifetime}),
  claims(
    'exp-301',
    'More than five minutes ahead: accepted, with a warning',
    {exp: nowSeconds + longLifetime + 1},
    null,
    ['lifetime-too-long'],
  ),
  claims(
    'exp-ten-years',
    'More than ten years ahead',
    {exp: nowSeconds + maxLifetime + 1},
    'lifetime-too-long',
  ),
  claims(
    'exp-text',
    'A number in quotes',
    {exp: String(nowSeconds + 30)},
    'time-claim-not-a-number',
  ),
  claims('nbf-tolerated', 'Not before: ahead by the clock tolerance', {
    nbf: nowSeconds + clockTolerance,
  }),
  claims(
    'nbf-ahead',
    'Not before: ahead by more than that',
    {nbf: nowSeconds + clockTolerance + 1},
    'not-yet-valid',
  ),
  claims('iat-tolerated', 'Issued ahead by the clock tolerance', {
    iat: nowSeconds + clockTolerance,
  }),
  claims(
    'iat-ahead',
    'Issued ahead by more than that',
    {iat: nowSeconds + clockTolerance + 1},
    'issued-in-future',
  ),
  written('header-without-typ', 'typ is optional', {header: '{"alg":"HS256"}'}, null),
  written(
    'header-kid',
    'Other header parameters are ignored',
    {header: '{"alg":"HS256","typ":"JWT","kid":"1"}'},
    null,
  ),
  written(
    'header-order',
    'The order and the white space of the JSON are free',
    {header: '{ "typ": "JWT", "alg": "HS256" }'},
    null,
  ),
  written(
    'alg-lower-case',
    'Names of algorithms are case-sensitive',
    {header: '{"alg":"hs256","typ":"JWT"}'},
    'alg-not-allowed',
  ),
  written(
    'payload-duplicate',
    'The same claim twice',
    {payload: good.replace('{', '{"id":"2",')},
    'duplicate-member',
  ),
  written(
    'payload-bom',
    'A byte order mark before the JSON',
    {payload: `\ufeff${good}`},
    'payload-not-json',
  ),
  written(
    'number-rounded',
    'A number that JSON readers round',
    {payload: good.replace('{', '{"companyId":12345678901234567890,')},
    'claim-unsafe-number',
  ),
  {
    ...claims('longest-token', `${maxTokenLength} characters`, {}, null, ['claim-not-supported']),
    token: () => sized(maxTokenLength),
  },
  {
    ...claims('too-long-token', 'One character more', {}, 'token-too-large'),
    token: () => sized(maxTokenLength + 1),
  },
  {
    ...claims('padding', 'Padding after a part', {}, 'base64url-invalid'),
    token: async () => `${await forge(good, context.secret)}=`,
  },
  {
    ...claims('encrypted-token', 'Five parts: encrypted instead of signed', {}, 'encrypted-token'),
    token: async () => {
      const header = encode('{"alg":"dir","enc":"A256GCM"}');
      return [header, '', ...['TEST-IV-0AAA', good, 'TEST-TAG-0AAAAAA'].map(encode)].join('.');
    },
  },
  {
    ...claims('secret-empty-token', 'Signed with an empty secret', {}, 'secret-empty'),
    // HMAC pads a key with zeros: a zero byte is the empty key, which WebCrypto does not take.
    token: () => forge(good, new Uint8Array(1)),
  },
  {
    ...claims(
      'signature-last-bits',
      'The last character has bits that are not the signature’s',
      {},
      'base64url-invalid',
    ),
    token: async () => withOtherLastBits(await forge(good, context.secret)),
  },
  withSecret(
    'secret-31-bytes',
    'A secret of 31 bytes is not a key for HS256',
    'x'.repeat(31),
    'secret-too-short',
  ),
  withSecret('secret-of-nothing', 'An empty secret', '', 'secret-empty'),
];

/** A good token of exactly that many characters. */
async function sized(length: number): Promise<string> {
  const bare = await forge(good.replace('}', ',"x":""}'), context.secret);
  for (let filling = 0; ; filling++) {
    const header = `{"alg":"HS256","typ":"JWT"${' '.repeat(filling % 3)}}`;
    const room = Math.floor(((length - bare.length) * 3) / 4) - filling;
    const token = await forge(
      good.replace('}', `,"x":"${'x'.repeat(room)}"}`),
      context.secret,
      header,
    );
    if (token.length === length) return token;
  }
}

function withOtherLastBits(token: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const last = letters.indexOf(token.slice(-1));
  return token.slice(0, -1) + letters.charAt(last + 1);
}
