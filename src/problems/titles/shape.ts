import type {codesByGroup} from '../codes';
import {widgetTitles} from '../widget-titles';
import type {ProblemFacts} from './problem-facts';

type Code = (typeof codesByGroup)['shape'][number];

/** Problems of the token as a string, before anything in it is decoded. */
export const shapeFacts = {
  'token-empty': {severity: 'error', status: 401, title: widgetTitles['token-empty']},
  'token-not-a-string': {severity: 'error', status: 401, title: widgetTitles['token-not-a-string']},
  'token-placeholder': {
    severity: 'error',
    status: 401,
    title: 'The page has a placeholder instead of a token',
  },
  'token-too-large': {
    severity: 'error',
    status: 401,
    title: 'The token is longer than 4,096 characters',
  },
  'bearer-prefix': {severity: 'error', status: 401, title: 'The token begins with “Bearer”'},
  'token-quoted': {
    severity: 'error',
    status: 401,
    title: 'The token has quotation marks around it',
  },
  'token-whitespace': {severity: 'error', status: 401, title: 'The token contains white space'},
  'url-encoded': {severity: 'error', status: 401, title: 'The token is URL-encoded'},
  'segment-count': {severity: 'error', status: 401, title: 'The token does not have three parts'},
  'json-serialization': {
    severity: 'error',
    status: 401,
    title: 'visitorToken is JSON, not a token',
  },
  'encrypted-token': {
    severity: 'error',
    status: 401,
    title: 'The token is encrypted; a signed token is needed',
  },
  'base64url-invalid': {
    severity: 'error',
    status: 401,
    title: 'A part of the token is not base64url',
  },
} as const satisfies Record<Code, ProblemFacts>;

export const shapeRemedies: Readonly<Record<Code, string>> = {
  'token-empty':
    'Sign a token in the code that renders this page. For visitors who are not signed in, leave `visitorToken` out.',
  'token-not-a-string': 'Pass the token itself, not the object, the list or the promise around it.',
  'token-placeholder':
    'Put your template engine’s expression for the signed token in place of the placeholder.',
  'token-too-large': 'Sign only `id`, `name`, `email`, `companyId` and `companyName`.',
  'bearer-prefix': 'Pass the token without the word `Bearer` and the space after it.',
  'token-quoted': 'Keep one pair of quotes: the template’s, or the ones that the JSON filter adds.',
  'token-whitespace': 'Trim the value where your server reads it, and keep it on one line.',
  'url-encoded': 'Put the token into the page or a JSON response, where it needs no encoding.',
  'segment-count': 'Compare the value on your server right after signing with the one in the page.',
  'json-serialization':
    'Take the token out of the response: `(await response.json()).visitorToken`.',
  'encrypted-token': 'Call your library’s `sign` or `encode` with HS256, not its `encrypt`.',
  'base64url-invalid': 'Let a JWT library build the token, and pass it unchanged.',
};
