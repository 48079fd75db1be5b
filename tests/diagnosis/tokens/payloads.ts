import {base64url, jwt, seconds, several, signParts, signText, user, wrong} from './make-token';

const exp = seconds + 30;
const text = (payload: string) => () => signText(payload);

/** Payloads that are no JSON object, or one with a name twice, as serialisers and templates make them. */
export const payloadPrograms = [
  wrong('an empty array of PHP', 'payload-not-object', text('[]'), /list|array/i),
  wrong('json_encode that failed: false', 'payload-not-object', text('false')),
  wrong('jsonwebtoken with a string as the payload', 'payload-not-json', text('jane')),
  wrong(
    'ruby-jwt with to_json',
    'payload-not-object',
    text(JSON.stringify(JSON.stringify({...user, exp}))),
    /twice/,
  ),
  several('nimbus’ detached payload', ['signature-mismatch', 'payload-missing'], () =>
    jwt().replace(/\.[^.]+\./, '..'),
  ),
  wrong('json_encode that failed, by hand', 'payload-missing', () =>
    signParts(base64url('{"alg":"HS256","typ":"JWT"}'), ''),
  ),
  wrong('jjwt’s compressed body', 'payload-not-json', () =>
    signParts(
      base64url('{"alg":"HS256","zip":"DEF"}'),
      base64url(Buffer.from('ab56ca4cb1520aa82e2a4a2d06a92ac84f4a4a2d06d2000000ffff', 'hex')),
    ),
  ),
  wrong('a Ruby hash’s inspect', 'payload-not-json', text('{:id=>1, :name=>"Jane Doe"}')),
  wrong(
    'a query of http_build_query',
    'payload-not-json',
    text('id=1&name=Jane+Doe&email=jane%40example.com'),
  ),
  wrong('XML of a serialiser', 'payload-not-json', text('<user><id>1</id></user>')),
  wrong('PHP’s serialize', 'payload-not-json', text('a:1:{s:2:"id";i:1;}')),
  wrong(
    'a line break inside a string',
    'payload-not-json',
    text(`{"id":1,"name":"Jane\nDoe","exp":${exp}}`),
  ),
  wrong('a template with a comment', 'payload-not-json', text(`{"id":1, // user\n"exp":${exp}}`)),
  wrong('a hexadecimal number', 'payload-not-json', text(`{"id":0x1f,"exp":${exp}}`)),
  wrong('a number with leading zeros', 'payload-not-json', text(`{"id":007,"exp":${exp}}`)),
  wrong(
    'the id of two merged objects',
    'duplicate-member',
    text(`{"id":1,"exp":${exp},"id":1}`),
    /id/,
  ),
  wrong(
    'exp by the library and by hand',
    'duplicate-member',
    text(`{"id":1,"exp":${exp},"exp":${exp + 30}}`),
    /exp/,
  ),
];
