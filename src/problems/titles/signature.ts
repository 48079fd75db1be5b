import type {codesByGroup} from '../codes';
import type {ProblemFacts} from './problem-facts';

type Code = (typeof codesByGroup)['signature'][number];

/** Problems of the signature and the secret. */
export const signatureFacts = {
  'signature-missing': {severity: 'error', status: 401, title: 'The token has no signature'},
  'signature-length': {
    severity: 'error',
    status: 401,
    title: 'The signature has the wrong length',
  },
  'signature-mismatch': {
    severity: 'error',
    status: 401,
    title: 'The signature doesn’t match your workspace’s secret',
  },
  'secret-empty': {
    severity: 'error',
    status: 401,
    title: 'The token was signed with an empty secret',
  },
  'secret-too-short': {
    severity: 'error',
    status: 401,
    title: 'The secret is shorter than 32 bytes',
  },
  'secret-whitespace': {
    severity: 'error',
    status: 401,
    title: 'The secret was used with white space or quotes around it',
  },
  'secret-encoding': {
    severity: 'error',
    status: 401,
    title: 'The secret was decoded or encoded before it was used',
  },
  'secret-placeholder': {
    severity: 'error',
    status: 401,
    title: 'The token was signed with a placeholder instead of the secret',
  },
  'secret-rotated': {
    severity: 'error',
    status: 401,
    title: 'The token was signed with an old secret',
  },
} as const satisfies Record<Code, ProblemFacts>;

export const signatureRemedies: Readonly<Record<Code, string>> = {
  'signature-missing': 'Pass the whole token, as the library returns it.',
  'signature-length': 'Pass the whole token, as the library returns it.',
  'signature-mismatch':
    'Copy the secret again from Settings → General → Visitor Authentication of the workspace whose widget is on the page.',
  'secret-empty': 'Set the secret in the environment of the running server, and restart it.',
  'secret-too-short':
    'Copy the whole secret from Settings → General → Visitor Authentication: 43 characters.',
  'secret-whitespace': 'Store exactly the 43 characters, without quotes, spaces or a line break.',
  'secret-encoding': 'Pass the secret’s UTF-8 bytes to the library, without decoding it.',
  'secret-placeholder':
    'Copy the secret from Settings → General → Visitor Authentication into your server’s environment, and restart it.',
  'secret-rotated':
    'Put the new secret into the environment of every server that signs, and restart each one.',
};
