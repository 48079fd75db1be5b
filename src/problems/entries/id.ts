import type {codesByGroup} from '../codes';
import type {ProblemEntry} from '../entry';

/** Problems of `id`, which links the visitor to the user. */
export const idProblems = {
  'id-missing': {
    symptom: 'The signature is right, but Algomo says that `id` is missing.',
    meaning:
      '`id` is the one field that is required: it links the visitor to your user. It is missing or `null`. Details name a field that looks like it, such as `user_id` or `sub`.',
    causes: [
      'The id has another name in the payload: `sub`, `user_id`, `userId`, `uid`, `ID`. Only `id`, in lower case, counts.',
      'The fields stand one level deeper: `{"user": {"id": 1}}`.',
      'The user is not loaded yet, so the id is `undefined` and left out of the JSON.',
      'The library writes only the claims it knows.',
    ],
    fix: [
      'Name the field `id`, at the top level of the payload.',
      'Refuse to sign when the user has no id.',
    ],
    topic: 'id',
    mistakes: {
      java: '`.id(…)` writes `jti`, and `.subject(…)` writes `sub`.',
      kotlin: '`.id(…)` writes `jti`, and `.subject(…)` writes `sub`.',
      go: 'A struct’s field without the tag `json:"id"` is written `ID`.',
      csharp: '`ClaimTypes.NameIdentifier` is written under another name.',
      ruby: 'A hash with text for keys has nothing at `user[:id]`.',
    },
    check: 'The playground shows `id` among the claims.',
    guides: ['fields'],
    related: ['id-empty', 'id-type', 'payload-not-object'],
  },
  'id-empty': {
    symptom: '`id` is there, but it is an empty string or only white space.',
    meaning:
      'An id has at least one character that can be seen. All users with an empty id would be one user and see each other’s conversations, so it is refused.',
    causes: [
      'A token is signed although nobody is signed in.',
      'The id of a new user is read before the database has given one.',
      'A missing value was turned into an empty string, or into the spaces of a fixed-width column.',
    ],
    fix: ['Sign a token only for a signed-in user. For everybody else, leave `visitorToken` out.'],
    topic: 'id',
    check: 'The playground shows an `id` that is the user’s id in your database.',
    related: ['id-missing', 'id-whitespace', 'token-empty'],
  },
  'id-type': {
    symptom: '`id` is an object, a list or true/false.',
    meaning:
      '`id` must be a string or a whole number. Here it is another JSON value. Details say which.',
    causes: [
      'A database’s id object was serialised as it is: `{"$oid": "…"}`, or a binary UUID as a list of numbers.',
      'The whole user was put under `id`.',
      'A condition was written where a value belongs, so `id` is `true` or `false`.',
    ],
    fix: [
      'Turn the id into text before you sign: `String(user.id)`, `str(user.id)`, `user.id.toString()`.',
    ],
    topic: 'id',
    mistakes: {
      go: 'A `[16]byte` UUID becomes a list of numbers: use its `.String()`.',
    },
    check: 'The playground shows `id` as a text or a number.',
    related: ['id-missing', 'claim-type', 'id-unsafe-number'],
  },
  'id-unsafe-number': {
    symptom: 'Two users share conversations, or the id’s last digits change.',
    meaning:
      'A number as `id` must be whole and at most 9,007,199,254,740,991 (2^53 − 1), positive or negative. Beyond that, JSON readers round, and two users could become one. So it is refused rather than guessed.',
    causes: [
      'The ids are 64-bit numbers: snowflake ids, `BIGINT` keys.',
      'The id has a fraction or an exponent.',
    ],
    fix: [
      'Write the id as text: `"id": "9007199254740993"`. A text and a number with the same digits are the same user, so nobody is lost.',
    ],
    topic: 'id',
    mistakes: {
      javascript:
        'Read the id from the database as `BigInt` or text. In a `Number` it is already rounded.',
      typescript:
        'Read the id from the database as `BigInt` or text. In a `number` it is already rounded.',
      node: 'Read the id from the database as `BigInt` or text. In a `Number` it is already rounded.',
      go: 'JSON decoded into `any` is a `float64`, already rounded. Decode ids into text or `json.Number`.',
      python: 'Python’s own numbers are exact, but those of whoever reads the token are not.',
    },
    check: 'The playground shows `id` in quotes, digit by digit as in your database.',
    related: ['claim-unsafe-number', 'id-type'],
  },
  'id-too-long': {
    symptom: '`id` is very long.',
    meaning: 'An id has 1 to 255 characters. Details say how many this one has.',
    causes: [
      'Something else is in `id`: a token, a serialised object, a list of roles.',
      'Several identifiers are joined into one.',
    ],
    fix: ['Use the short, permanent identifier of the user in your database.'],
    check: 'The playground shows the user’s own id.',
    related: ['claim-too-long', 'token-too-large'],
  },
  'id-malformed': {
    symptom: '`id` has a broken character in it.',
    meaning:
      'The id holds half of a surrogate pair, a code unit that is no character by itself. Such a text cannot be stored or compared reliably. Details say at which position.',
    causes: [
      'A text was cut in the middle of an emoji or another character beyond U+FFFF.',
      'Binary data was turned into text by force.',
    ],
    fix: [
      'Use the user’s id as your database has it, whole.',
      'If you must shorten a text, cut between characters, not between UTF-16 code units.',
    ],
    check: 'The playground shows `id` without a replacement character (�).',
    related: ['payload-not-json', 'id-type'],
  },
  'id-whitespace': {
    symptom: 'One person is two users in the inbox.',
    meaning:
      'The id begins or ends with a space or a line break. Ids are compared exactly, without trimming, so `"1 "` and `"1"` are two users. The token is accepted, with this warning.',
    causes: [
      'The id comes from a fixed-width column, a file or a form, and was not trimmed.',
      'The id is put together from parts, and one of them is empty.',
    ],
    fix: [
      'Trim the id where it is read, everywhere in the same way.',
      'Before you change it, know that a trimmed id is another user: earlier conversations stay with the old one. Contact us if they are to be moved.',
    ],
    check: 'The playground shows no warning.',
    related: ['id-empty', 'id-malformed'],
  },
} as const satisfies Partial<Record<(typeof codesByGroup)['claims'][number], ProblemEntry>>;
