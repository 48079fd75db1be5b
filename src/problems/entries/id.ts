import type {codesByGroup} from '../codes';
import type {ProblemEntry} from '../entry';

/** Problems of `id`, which links the visitor to the user. */
export const idProblems = {
  'id-missing': {
    symptom: 'The signature is right, but Algomo says that `id` is missing.',
    meaning:
      '`id` is the only required field: it links the visitor to your user. It is missing or `null`. The error message names a similar field, such as `user_id` or `sub`, if there is one.',
    causes: [
      'The id has another name in the payload: `sub`, `user_id`, `userId`, `uid`, `ID`. Only `id`, in lower case, counts.',
      'The fields are one level deeper: `{"user": {"id": 1}}`.',
      'The user is not loaded yet, so the id is `undefined` and missing from the JSON.',
      'The library keeps only the claims that it knows.',
    ],
    fix: [
      'Name the field `id`, at the top level of the payload.',
      'Refuse to sign if the user has no id.',
    ],
    topic: 'id',
    mistakes: {
      java: '`.id(…)` writes `jti`, and `.subject(…)` writes `sub`.',
      kotlin: '`.id(…)` writes `jti`, and `.subject(…)` writes `sub`.',
      go: 'A struct field `ID` without the tag `json:"id"` is written as `ID`.',
      csharp: '`ClaimTypes.NameIdentifier` is written under a different name.',
      ruby: 'A hash with string keys has nothing at `user[:id]`.',
    },
    check: 'The playground shows `id` among the claims.',
    guides: ['fields'],
    related: ['id-empty', 'id-type', 'payload-not-object'],
  },
  'id-empty': {
    symptom: '`id` is there, but it is an empty string or only white space.',
    meaning:
      'An id needs at least one visible character. All users with an empty id would be one user and see each other’s conversations, so Algomo refuses it.',
    causes: [
      'Your server signs a token although no one is signed in.',
      'The id of a new user is read before the database has assigned it.',
      'A missing value became an empty string, or the spaces of a fixed-width column.',
    ],
    fix: ['Sign a token only for a signed-in user. For everyone else, leave `visitorToken` out.'],
    topic: 'id',
    check: 'The playground shows an `id` that is the user’s id in your database.',
    related: ['id-missing', 'id-whitespace', 'token-empty'],
  },
  'id-type': {
    symptom: '`id` is an object, a list or true/false.',
    meaning:
      '`id` must be a string or a whole number. Here it is a different kind of JSON value, which the error message names.',
    causes: [
      'The database’s id object was serialised: `{"$oid": "…"}`, or a binary UUID as a list of numbers.',
      '`id` contains the whole user.',
      'The code has a condition instead of a value, so `id` is `true` or `false`.',
    ],
    fix: [
      'Convert the id to a string before you sign: `String(user.id)`, `str(user.id)`, `user.id.toString()`.',
    ],
    topic: 'id',
    mistakes: {
      go: 'A plain `[16]byte` becomes a list of numbers. Use the UUID’s `.String()`.',
    },
    check: 'The playground shows `id` as a string or a number.',
    related: ['id-missing', 'claim-type', 'id-unsafe-number'],
  },
  'id-unsafe-number': {
    symptom: 'Two users share conversations, or the id’s last digits change.',
    meaning:
      'If `id` is a number, it must be whole and at most 9,007,199,254,740,991 (2^53 − 1), positive or negative. JSON readers round larger numbers, and two users could become one, so Algomo refuses them.',
    causes: [
      'The ids are 64-bit numbers: snowflake ids, `BIGINT` keys.',
      'The id has a fraction or an exponent.',
    ],
    fix: [
      'Send the id as a string: `"id": "9007199254740993"`. A string and a number with the same digits are the same user, so existing users keep their conversations.',
    ],
    topic: 'id',
    mistakes: {
      javascript:
        'Read the id from the database as a `BigInt` or a string. In a `Number` it is already rounded.',
      typescript:
        'Read the id from the database as a `BigInt` or a string. In a `number` it is already rounded.',
      node: 'Read the id from the database as a `BigInt` or a string. In a `Number` it is already rounded.',
      go: 'A number that JSON decodes into `any` is a `float64`, already rounded. Decode ids into a `string` or `json.Number`.',
      python:
        'Python’s integers are exact, but programs in other languages round them when they read the token.',
    },
    check: 'The playground shows `id` in quotes, digit by digit as in your database.',
    related: ['claim-unsafe-number', 'id-type'],
  },
  'id-too-long': {
    symptom: '`id` is very long.',
    meaning: 'An id may have 1 to 255 characters. The error message says how many this one has.',
    causes: [
      '`id` contains a token, a serialised object or a list of roles.',
      'Several identifiers are joined into one.',
    ],
    fix: ['Use the short, permanent identifier of the user in your database.'],
    check: 'The playground shows the user’s own id.',
    related: ['claim-too-long', 'token-too-large'],
  },
  'id-malformed': {
    symptom: '`id` contains a broken character.',
    meaning:
      'The id contains half of a surrogate pair, which is not a character by itself. Such a string cannot be stored or compared reliably.',
    causes: [
      'A string was cut in the middle of an emoji or another character beyond U+FFFF.',
      'Binary data was decoded as if it were text.',
    ],
    fix: [
      'Use the user’s id as your database has it, whole.',
      'If you must shorten a string, cut it between characters, not between UTF-16 code units.',
    ],
    check: 'The playground shows `id` without a replacement character (�).',
    related: ['payload-not-json', 'id-type'],
  },
  'id-whitespace': {
    symptom: 'The same person appears as two users in the inbox.',
    meaning:
      'The id begins or ends with a space or a line break. Ids are compared exactly, without trimming, so `"1 "` and `"1"` are two users. Algomo accepts the token, with this warning.',
    causes: [
      'The id comes from a fixed-width column, a file or a form, and was not trimmed.',
      'The id is built from parts, and one of them is empty.',
    ],
    fix: [
      'Trim the id where your server reads it, everywhere in the same way.',
      'Before you change it: a trimmed id is a different user, and earlier conversations stay with the old one. Contact us if you need them moved.',
    ],
    check: 'The playground shows no warning.',
    related: ['id-empty', 'id-malformed'],
  },
} as const satisfies Partial<Record<(typeof codesByGroup)['claims'][number], ProblemEntry>>;
