import type {codesByGroup} from '../codes';
import type {ProblemEntry} from '../entry';

/** Problems of the form of the payload and of its times. */
export const payloadProblems = {
  'payload-missing': {
    symptom: 'There is nothing between the token’s two dots.',
    meaning: 'The second part of the token is empty, so it names no user.',
    causes: [
      'The token has a detached payload (RFC 7515, appendix F): an option of some libraries.',
      'The claims were empty or `null` when the token was signed.',
      'The page uses a copy of the token, from a log or a message, without its payload.',
    ],
    fix: [
      'Sign an object with at least `id`, and pass the whole token, as the library returns it.',
    ],
    check: 'The playground shows a payload with `id`.',
    related: ['payload-not-json', 'id-missing', 'segment-count'],
  },
  'payload-not-json': {
    symptom: 'The signature is valid, but the payload cannot be read.',
    meaning:
      'The payload must be JSON in UTF-8. This one is not JSON, is in another encoding, begins with a byte order mark, or contains something that JSON does not allow, such as `NaN` or `Infinity`.',
    causes: [
      'A string was signed instead of an object.',
      'Code built the JSON by joining strings: a quote in a name breaks it.',
      'The JSON comes from a file that begins with a byte order mark.',
      'The JSON is encoded as Latin-1 or UTF-16.',
    ],
    fix: [
      'Pass an object, map or dictionary to the library, and let it serialise it.',
      'If you serialise it yourself, use your language’s JSON library and UTF-8.',
    ],
    topic: 'claims',
    mistakes: {
      python:
        'PyJWT writes `float("nan")` as `NaN`, which is not JSON. Leave the field out instead.',
      shell: 'A payload built from variables breaks at the first quote in a name. Use `jq`.',
    },
    check: 'The playground shows the claims of the token.',
    related: ['payload-not-object', 'duplicate-member', 'header-not-json'],
  },
  'payload-not-object': {
    symptom: 'The payload is a list, a string or a number.',
    meaning:
      'The payload must be a JSON object with the user’s fields, such as `{"id":"1"}`. This one is a different kind of JSON value.',
    causes: [
      'The claims were encoded twice, so the payload is a JSON string.',
      'Only the user’s id was signed, without an object around it.',
      'A list of users was signed.',
    ],
    fix: [
      'Pass the object itself to the library. Do not call `JSON.stringify`, or a similar function, on it first.',
    ],
    topic: 'claims',
    check: 'The playground shows `id` among the claims.',
    related: ['payload-not-json', 'payload-missing', 'id-missing'],
  },
} as const satisfies Partial<Record<(typeof codesByGroup)['payload'][number], ProblemEntry>>;
