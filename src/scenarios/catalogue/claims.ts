import type {ProblemCode} from '../../problems';
import {payloadObject} from '../../visitor-token';
import {forge} from '../forge';
import {payloadWith, timedPayload} from '../payload';
import type {SigningContext, Scenario} from '../scenario';

/** A scenario that differs from the right one by some claims only. */
function claims(
  code: ProblemCode,
  title: string,
  what: string,
  change: (claims: Readonly<Record<string, unknown>>) => Record<string, unknown>,
): Scenario {
  return {
    id: code,
    title,
    what,
    code,
    group: 'claims',
    token(context) {
      const changes = change(payloadObject(timedPayload(context)));
      return forge(payloadWith(context, changes), context.secret);
    },
  };
}

/** A number that JavaScript cannot hold, so it is put into the text. */
const bigNumber = (name: string) => (context: SigningContext) =>
  forge(
    payloadWith(context, {[name]: 'BIG'}).replace('"BIG"', '12345678901234567890'),
    context.secret,
  );

export const claimScenarios: readonly Scenario[] = [
  claims(
    'id-missing',
    'No `id`',
    'The server names the claim `user_id`, so there is no `id` to link by.',
    ({id}) => ({id: undefined, user_id: id ?? 1}),
  ),
  claims(
    'id-empty',
    'Empty `id`',
    'The user is not signed in yet, and the server writes an empty `id`.',
    () => ({id: ''}),
  ),
  claims(
    'id-type',
    '`id` is an object',
    'The database’s own id object was written into the payload.',
    () => ({id: {$oid: '65f1c0ffee65f1c0ffee0001'}}),
  ),
  {
    id: 'id-unsafe-number',
    title: '`id` too large for a number',
    what: 'A 64-bit id is written as a number, and JSON readers round it.',
    code: 'id-unsafe-number',
    group: 'claims',
    token: bigNumber('id'),
  },
  claims(
    'id-too-long',
    '`id` too long',
    'The server writes a whole profile address into `id`.',
    () => ({id: `https://acme.example/users/${'jane-doe/'.repeat(30)}`}),
  ),
  claims(
    'id-malformed',
    '`id` with half a character',
    'The id was cut in the middle of an emoji and is no well-formed text any more.',
    () => ({id: 'jane-\ud83d'}),
  ),
  claims(
    'id-whitespace',
    'Space after the `id`',
    'The id has a blank at its end, so it is another user than the one without.',
    ({id}) => ({id: `${typeof id === 'string' || typeof id === 'number' ? id : 1} `}),
  ),
  claims(
    'claim-type',
    'Name as an object',
    'The server writes `name` as an object of first and last name.',
    () => ({name: {first: 'Jane', last: 'Doe'}}),
  ),
  {
    id: 'claim-unsafe-number',
    title: '`companyId` too large for a number',
    what: 'A 64-bit company id is written as a number, and JSON readers round it.',
    code: 'claim-unsafe-number',
    group: 'claims',
    token: bigNumber('companyId'),
  },
  claims(
    'claim-too-long',
    'Name too long',
    'The server writes a whole biography into `name`.',
    () => ({name: 'Jane Doe, who '.repeat(50)}),
  ),
  claims(
    'claim-not-supported',
    'Custom field',
    'The server adds a field of its own, which is not supported yet and is ignored.',
    ({plan}) => ({plan: plan ?? 'enterprise'}),
  ),
];
