import type {codesByGroup} from '../codes';
import type {ProblemEntry} from '../entry';

/** Problems of the other fields. */
export const claimsProblems = {
  'claim-type': {
    symptom: '`name`, `email` or a company field is an object, a list or true/false.',
    meaning:
      '`name`, `email`, `companyId` and `companyName` are strings or numbers. One of them is another JSON value. Details name the field. `null` is fine: it means “not given”.',
    causes: [
      'The company was put in as an object: `{"companyName": {"name": "Acme"}}`.',
      'The name is an object with its parts: `{"first": "Jane", "last": "Doe"}`.',
      'There are several e-mail addresses, in a list.',
    ],
    fix: ['Put one text or number into each field, and leave out what you do not have.'],
    topic: 'claims',
    check: 'The playground shows each field as a text or a number.',
    guides: ['fields'],
    related: ['id-type', 'claim-not-supported', 'claim-too-long'],
  },
  'claim-unsafe-number': {
    symptom: 'The last digits of `companyId` change.',
    meaning:
      'A number in `name`, `email`, `companyId` or `companyName` cannot be held exactly: readers of JSON would round it. Details name the field.',
    causes: [
      'The company’s id is a 64-bit number.',
      'A number was calculated, and has more digits than can be held.',
    ],
    fix: ['Write the number as text: `"companyId": "9007199254740993"`.'],
    topic: 'claims',
    mistakes: {
      node: 'Only `id` is made text here. For a company’s 64-bit id, write `String(company.id)`.',
      javascript:
        'Only `id` is made text here. For a company’s 64-bit id, write `String(company.id)`.',
    },
    check: 'The playground shows the field in quotes, digit by digit.',
    related: ['id-unsafe-number', 'claim-type'],
  },
  'claim-too-long': {
    symptom: 'It fails for a few users with very long names.',
    meaning:
      '`name`, `email`, `companyId` and `companyName` may each have at most 512 characters. Details name the field and its length.',
    causes: [
      'A description or a list was put into the field.',
      'A user typed a very long name, and nothing limits it.',
    ],
    fix: ['Shorten the field before you sign, between two characters, or leave it out.'],
    check: 'The playground shows the field, and no problem.',
    related: ['id-too-long', 'token-too-large'],
  },
  'claim-not-supported': {
    symptom: 'A custom field does not show up in Algomo.',
    meaning:
      'The payload has a field that Algomo does not know. It is ignored, with this warning, and everything else is used. The registered claims `iss`, `sub`, `aud`, `exp`, `nbf`, `iat` and `jti` cause no warning.',
    causes: [
      'The field is a custom field. Custom fields are not supported yet.',
      'A supported field is misspelt: `company_id`, `companyID`, `fullName`, `Email`.',
      'The whole user object was signed.',
    ],
    fix: [
      'Check the spelling: `id`, `name`, `email`, `companyId`, `companyName`.',
      'Take out what is not supported: whoever has the token can read it.',
      'Contact us if you need custom fields.',
    ],
    topic: 'claims',
    check: 'The playground shows no warning, and the widget shows the name and the company.',
    guides: ['fields'],
    related: ['id-missing', 'claim-type', 'token-too-large'],
  },
} as const satisfies Partial<Record<(typeof codesByGroup)['claims'][number], ProblemEntry>>;
