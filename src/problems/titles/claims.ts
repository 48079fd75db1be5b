import type {codesByGroup} from '../codes';
import type {ProblemFacts} from './problem-facts';

type Code = (typeof codesByGroup)['claims'][number];

/** Problems of the user’s fields. */
export const claimsFacts = {
  'id-missing': {severity: 'error', status: 401, title: 'The token has no id'},
  'id-empty': {severity: 'error', status: 401, title: 'The id is empty'},
  'id-type': {severity: 'error', status: 401, title: 'The id is neither a string nor a number'},
  'id-unsafe-number': {
    severity: 'error',
    status: 401,
    title: 'The id is not a safe whole number: send it as a string',
  },
  'id-too-long': {severity: 'error', status: 401, title: 'The id is longer than 255 characters'},
  'id-malformed': {severity: 'error', status: 401, title: 'The id contains a broken character'},
  'id-whitespace': {
    severity: 'warning',
    status: null,
    title: 'The id begins or ends with white space',
  },
  'claim-type': {severity: 'error', status: 401, title: 'A field is neither a string nor a number'},
  'claim-unsafe-number': {
    severity: 'error',
    status: 401,
    title: 'A number would be rounded: send it as a string',
  },
  'claim-too-long': {
    severity: 'error',
    status: 401,
    title: 'A field is longer than 512 characters',
  },
  'claim-not-supported': {
    severity: 'warning',
    status: null,
    title: 'A field is not supported and is ignored',
  },
} as const satisfies Record<Code, ProblemFacts>;

export const claimsRemedies: Readonly<Record<Code, string>> = {
  'id-missing': 'Name the field `id`, at the top level of the payload.',
  'id-empty':
    'Sign a token only for a signed-in user. For everyone else, leave `visitorToken` out.',
  'id-type': 'Convert the id to a string before you sign, for example with `String(user.id)`.',
  'id-unsafe-number': 'Send the id as a string: `"id": "9007199254740993"`.',
  'id-too-long': 'Use the short, permanent identifier of the user in your database.',
  'id-malformed': 'Use the user’s id whole, as your database has it.',
  'id-whitespace': 'Trim the id where your server reads it, everywhere in the same way.',
  'claim-type': 'Put one string or number into each field, and leave out what you don’t have.',
  'claim-unsafe-number': 'Send the number as a string: `"companyId": "9007199254740993"`.',
  'claim-too-long': 'Shorten the field before you sign, or leave it out.',
  'claim-not-supported': 'Check the spelling: `id`, `name`, `email`, `companyId`, `companyName`.',
};
