import type {codesByGroup} from '../codes';
import type {ProblemEntry} from '../entry';

/** Problems of the other fields. */
export const claimsProblems = {
  'claim-type': {
    symptom: '`name`, `email` or a company field is an object, a list or true/false.',
    meaning:
      '`name`, `email`, `companyId` and `companyName` must be strings or numbers. One of them is a different kind of JSON value. The error message names the field. `null` is allowed: it means “not given”.',
    causes: [
      'The company is an object: `{"companyName": {"name": "Acme"}}`.',
      'The name is an object with its parts: `{"first": "Jane", "last": "Doe"}`.',
      'The user has several emails, in a list.',
    ],
    fix: ['Put one string or number into each field, and leave out what you don’t have.'],
    topic: 'claims',
    check: 'The playground shows each field as a string or a number.',
    guides: ['fields'],
    related: ['id-type', 'claim-not-supported', 'claim-too-long'],
  },
  'claim-unsafe-number': {
    symptom: 'The last digits of `companyId` change.',
    meaning:
      'A number in `name`, `email`, `companyId` or `companyName` has more digits than JSON readers keep, so they would round it. The error message names the field.',
    causes: ['The company’s id is a 64-bit number.', 'A calculated number has too many digits.'],
    fix: ['Send the number as a string: `"companyId": "9007199254740993"`.'],
    topic: 'claims',
    mistakes: {
      node: 'The example converts only `id` to a string. For a company’s 64-bit id, write `String(company.id)`.',
      javascript:
        'The example converts only `id` to a string. For a company’s 64-bit id, write `String(company.id)`.',
    },
    check: 'The playground shows the field in quotes, digit by digit.',
    related: ['id-unsafe-number', 'claim-type'],
  },
  'claim-too-long': {
    symptom: 'It fails for a few users with very long names.',
    meaning:
      '`name`, `email`, `companyId` and `companyName` may each have at most 512 characters. The error message names the field and its length.',
    causes: [
      'The field contains a description or a list.',
      'A user typed a very long name, and nothing limits it.',
    ],
    fix: ['Shorten it before you sign, without cutting a character in half, or leave it out.'],
    check: 'The playground shows the field, and no problem.',
    related: ['id-too-long', 'token-too-large'],
  },
  'claim-not-supported': {
    symptom: 'A custom field does not show up in Algomo.',
    meaning:
      'The payload has a field that Algomo does not support. Algomo ignores it, with this warning, and uses everything else. The registered claims `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` cause no warning.',
    causes: [
      'The field is a custom field. Custom fields are not supported yet.',
      'A supported field is misspelt: `company_id`, `companyID`, `fullName`, `Email`.',
      'The whole user object was signed.',
    ],
    fix: [
      'Check the spelling: `id`, `name`, `email`, `companyId`, `companyName`.',
      'Remove unsupported fields: anyone who has the token can read them.',
      'Contact us if you need custom fields.',
    ],
    topic: 'claims',
    check:
      'The playground shows no warning, and the chat says “Signed in as …” with the name and the company.',
    guides: ['fields'],
    related: ['id-missing', 'claim-type', 'token-too-large'],
  },
} as const satisfies Partial<Record<(typeof codesByGroup)['claims'][number], ProblemEntry>>;
