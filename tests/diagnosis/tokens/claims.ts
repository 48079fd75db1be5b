import {
  base64url,
  jwt,
  retired,
  secret,
  seconds,
  signParts,
  signText,
  user,
  wrong,
} from './make-token';

const exp = seconds + 30;
const text = (payload: string) => () => signText(payload);
const body = (claims: Record<string, unknown>) => () =>
  signText(JSON.stringify({exp, iat: seconds, ...claims}));
const uuid = '123e4567-e89b-12d3-a456-426614174000';

/** Programs that write the payload or the user's fields wrongly. */
export const claimPrograms = [
  wrong('user_id', 'id-missing', body({user_id: 1}), /user_id/),
  wrong('userId', 'id-missing', body({userId: 1}), /userId/),
  wrong('sub, as OpenID Connect has it', 'id-missing', body({sub: 'auth0|1'}), /sub/),
  wrong('ID, as Go writes a field', 'id-missing', body({ID: 1}), /ID/),
  wrong('Id, as .NET writes a property', 'id-missing', body({Id: 1}), /Id/),
  wrong('_id, as MongoDB has it', 'id-missing', body({_id: '65f1c0ffee65f1c0ffee0001'}), /_id/),
  wrong('uid, as Firebase has it', 'id-missing', body({uid: 'a1'}), /uid/),
  wrong('the user inside data', 'id-missing', body({data: user}), /data\.id/),
  wrong('the user inside user', 'id-missing', body({user}), /user\.id/),
  wrong('the e-mail alone', 'id-missing', body({email: user.email})),
  wrong('no claims at all', 'id-missing', body({})),
  wrong('undefined, which JSON leaves out', 'id-missing', body({id: undefined, name: 'Jane'})),
  wrong('null, for a user who is not signed in', 'id-missing', body({id: null}), /null/),
  wrong('an empty id', 'id-empty', body({id: ''})),
  wrong('CHAR(10) in the database, not set', 'id-empty', body({id: '          '})),
  wrong('Mongo’s ObjectId as an object', 'id-type', body({id: {$oid: '65f1c0ffee65f1c0ffee0001'}})),
  wrong('an id in an array', 'id-type', body({id: [1]})),
  wrong('a truth value', 'id-type', body({id: true})),
  wrong('bytes as an object', 'id-type', body({id: Buffer.from([1, 2])})),
  wrong(
    'Snowflake as a number',
    'id-unsafe-number',
    text(`{"id":1234567890123456789,"exp":${exp}}`),
  ),
  wrong('a decimal from the database', 'id-unsafe-number', body({id: 1.5})),
  wrong('a number too large to hold', 'id-unsafe-number', text(`{"id":1e400,"exp":${exp}}`)),
  wrong('a hash with everything in it', 'id-too-long', body({id: 'x'.repeat(256)})),
  wrong('an emoji cut in two', 'id-malformed', text(`{"id":"jane-\\ud83d","exp":${exp}}`)),
  wrong('CHAR(10) in the database', 'id-whitespace', body({id: '1         '})),
  wrong('a line break at the end of the id', 'id-whitespace', body({id: '1\n'})),
  wrong(
    'name as an object',
    'claim-type',
    body({id: 1, name: {first: 'Jane', last: 'Doe'}}),
    /name/,
  ),
  wrong('email as a list', 'claim-type', body({id: 1, email: ['jane@example.com']}), /email/),
  wrong('company as a truth value', 'claim-type', body({id: 1, companyName: false}), /companyName/),
  wrong(
    'a company’s Snowflake',
    'claim-unsafe-number',
    text(`{"id":1,"companyId":1234567890123456789,"exp":${exp}}`),
    /companyId/,
  ),
  wrong('a biography as the name', 'claim-too-long', body({id: 1, name: 'x'.repeat(513)}), /name/),
  wrong('a custom field', 'claim-not-supported', body({id: 1, plan: 'pro'}), /plan/),
  wrong('company_id', 'claim-not-supported', body({id: 1, company_id: 2}), /companyId/),
  wrong('CompanyName', 'claim-not-supported', body({id: 1, CompanyName: 'Acme'}), /companyName/),
  wrong('e_mail', 'claim-not-supported', body({id: 1, e_mail: 'jane@example.com'})),
  wrong(
    'JSON.stringify twice',
    'payload-not-object',
    text(JSON.stringify(JSON.stringify({...user, exp}))),
    /twice/,
  ),
  wrong('the id as the whole payload', 'payload-not-object', text('"1"')),
  wrong('a number as the whole payload', 'payload-not-object', text('1')),
  wrong('a list of users', 'payload-not-object', text(JSON.stringify([user]))),
  wrong('null as the payload', 'payload-not-object', text('null')),
  wrong('a query string', 'payload-not-json', text('id=1&name=Jane')),
  wrong(
    'Python’s str() of a dict',
    'payload-not-json',
    text("{'id': 1, 'name': 'Jane'}"),
    /single quotes/,
  ),
  wrong('JavaScript without quotes', 'payload-not-json', text('{id: 1}'), /without quotes/),
  wrong('a trailing comma in a template', 'payload-not-json', text('{"id": 1,}'), /comma/),
  wrong('Python’s NaN', 'payload-not-json', text(`{"id": 1, "exp": NaN}`), /NaN/),
  wrong('None in a template', 'payload-not-json', text('{"id": None}'), /None/),
  wrong('undefined in a template', 'payload-not-json', text('{"id": undefined}'), /undefined/),
  wrong('[object Object]', 'payload-not-json', text(String({...user}))),
  wrong('YAML', 'payload-not-json', text('id: 1\nname: Jane\n')),
  wrong(
    'an unescaped quote in a name',
    'payload-not-json',
    text('{"id": 1, "name": "Jane "JD" Doe"}'),
  ),
  wrong(
    'a byte order mark',
    'payload-not-json',
    text(`\ufeff{"id":1,"exp":${exp}}`),
    /byte order mark/,
  ),
  wrong(
    'Latin-1',
    'payload-not-json',
    () => {
      const header = base64url('{"alg":"HS256","typ":"JWT"}');
      const payload = base64url(Buffer.from(`{"id":1,"name":"Zoë","exp":${exp}}`, 'latin1'));
      return signParts(header, payload);
    },
    /UTF-8/,
  ),
  wrong('compressed claims', 'payload-not-json', () =>
    signParts(
      base64url('{"alg":"HS256"}'),
      base64url(Buffer.from([0x78, 0x9c, 0xab, 0x56, 0xca, 0x4c])),
    ),
  ),
  wrong('an encoded payload encoded again', 'payload-not-json', () =>
    signText(base64url(JSON.stringify({...user, exp}))),
  ),
  wrong('an empty payload', 'payload-missing', () => signParts(base64url('{"alg":"HS256"}'), '')),
  wrong('id twice', 'duplicate-member', text(`{"id":1,"name":"Jane","id":2,"exp":${exp}}`), /id/),
  wrong('a UUID with a blank in front', 'id-whitespace', body({id: ` ${uuid}`})),
  wrong('the whole profile as claims', 'token-too-large', body({id: 1, avatar: 'A'.repeat(5000)})),
  wrong(
    'the visitor’s permissions too',
    'claim-not-supported',
    body({id: 1, roles: ['a'], permissions: ['b']}),
  ),
  wrong('signed with the old secret, and late', 'secret-rotated', () =>
    jwt({exp: seconds - 100}, retired),
  ),
  wrong('the right claims with the wrong kind of key', 'secret-encoding', () =>
    jwt({}, Buffer.from(secret, 'base64url')),
  ),
];
