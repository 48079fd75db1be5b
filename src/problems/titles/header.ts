import type {codesByGroup} from '../codes';
import type {ProblemFacts} from './problem-facts';

type Code = (typeof codesByGroup)['header'][number];

/** Problems of the token’s header. */
export const headerFacts = {
  'header-not-json': {
    severity: 'error',
    status: 401,
    title: 'The token’s header is not a JSON object',
  },
  'duplicate-member': {
    severity: 'error',
    status: 401,
    title: 'The token contains the same field twice',
  },
  'alg-missing': {severity: 'error', status: 401, title: 'The header does not name an algorithm'},
  'alg-none': {severity: 'error', status: 401, title: 'The token is unsigned (alg: none)'},
  'alg-not-allowed': {severity: 'error', status: 401, title: 'The token is not signed with HS256'},
  'crit-unsupported': {
    severity: 'error',
    status: 401,
    title: 'The header requires an unsupported extension',
  },
  'typ-unexpected': {severity: 'error', status: 401, title: 'Not a visitor token: typ is not JWT'},
} as const satisfies Record<Code, ProblemFacts>;

export const headerRemedies: Readonly<Record<Code, string>> = {
  'header-not-json': 'Let a JWT library build the token.',
  'duplicate-member': 'Build the claims as one object and let the library serialise it.',
  'alg-missing': 'Let a JWT library write the header, and tell it to use HS256.',
  'alg-none': 'Name HS256 in the call that signs, and pass it your secret.',
  'alg-not-allowed': 'Name HS256 in the call that signs, and use your Algomo workspace’s secret.',
  'crit-unsupported': 'Remove `crit`, and the extension that it names, from the header.',
  'typ-unexpected':
    'Sign a separate token for the widget, with `typ` set to `JWT` or without `typ`.',
};
