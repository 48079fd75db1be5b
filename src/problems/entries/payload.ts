import type {codesByGroup} from '../codes';
import type {ProblemEntry} from '../entry';

/** Problems of the form of the payload and of its times. */
export const payloadProblems = {
  'payload-missing': {
    symptom: 'There is nothing between the two dots of the token.',
    meaning: 'The second part of the token is empty, so it speaks of nobody.',
    causes: [
      'The token has a detached payload (RFC 7515, appendix F): an option of some libraries.',
      'The claims were empty or `null` when the token was signed.',
      'The payload was removed before the token was logged or sent, and that copy is used.',
    ],
    fix: [
      'Sign an object with at least `id`, and hand over the whole token, as the library returns it.',
    ],
    check: 'The playground shows a payload with `id`.',
    related: ['payload-not-json', 'id-missing', 'segment-count'],
  },
  'payload-not-json': {
    symptom: 'The signature fits, but the payload cannot be read.',
    meaning:
      'The payload must be JSON in UTF-8. This one is other text, is in another encoding, begins with a byte order mark, or has something that JSON does not know, such as `NaN`, `Infinity` or a number too large to hold.',
    causes: [
      'A string was signed instead of an object.',
      'The JSON was put together as text: a quote in a name breaks it.',
      'The text was read from a file that begins with a byte order mark.',
      'The text is in Latin-1 or UTF-16.',
    ],
    fix: [
      'Give the library an object, map or dictionary, and let it serialise it.',
      'If you serialise it yourself, use your language’s JSON library and UTF-8.',
    ],
    topic: 'claims',
    mistakes: {
      python:
        '`json.dumps` writes `NaN` and `Infinity`, which are not JSON; `allow_nan=False` refuses them.',
      shell: 'A payload put together of variables breaks at the first quote in a name.',
    },
    check: 'The playground shows the claims of the token.',
    related: ['payload-not-object', 'duplicate-member', 'header-not-json'],
  },
  'payload-not-object': {
    symptom: 'The payload is a list, a string or a number.',
    meaning:
      'The payload must be a JSON object with the user’s fields, such as `{"id":"1"}`. This one is another JSON value.',
    causes: [
      'The claims were serialised twice, so the payload is a JSON string.',
      'Only the user’s id was signed, without an object around it.',
      'A list of users was signed.',
    ],
    fix: [
      'Give the library the object itself. Do not call `JSON.stringify` or its like on it first.',
    ],
    topic: 'claims',
    check: 'The playground shows `id` among the claims.',
    related: ['payload-not-json', 'payload-missing', 'id-missing'],
  },
} as const satisfies Partial<Record<(typeof codesByGroup)['payload'][number], ProblemEntry>>;
