import type {ProblemCode} from '../../problems';
import {payloadObject} from '../../visitor-token';
import {forge} from '../forge';
import {payloadWith, timedPayload} from '../payload';
import type {SigningContext, Scenario} from '../scenario';
import type {ScenarioId} from '../titles';

/** A scenario that differs from the right one by some claims only. */
function claims(
  code: ProblemCode & ScenarioId,
  change: (claims: Readonly<Record<string, unknown>>) => Record<string, unknown>,
): Scenario {
  return {
    id: code,
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
  claims('id-missing', ({id}) => ({id: undefined, user_id: id ?? 1})),
  claims('id-empty', () => ({id: ''})),
  claims('id-type', () => ({id: {$oid: '65f1c0ffee65f1c0ffee0001'}})),
  {
    id: 'id-unsafe-number',
    code: 'id-unsafe-number',
    group: 'claims',
    token: bigNumber('id'),
  },
  claims('id-too-long', () => ({id: `https://acme.example/users/${'jane-doe/'.repeat(30)}`})),
  claims('id-malformed', () => ({id: 'jane-\ud83d'})),
  claims('id-whitespace', ({id}) => ({
    id: `${typeof id === 'string' || typeof id === 'number' ? id : 1} `,
  })),
  claims('claim-type', () => ({name: {first: 'Jane', last: 'Doe'}})),
  {
    id: 'claim-unsafe-number',
    code: 'claim-unsafe-number',
    group: 'claims',
    token: bigNumber('companyId'),
  },
  claims('claim-too-long', () => ({name: 'Jane Doe, who '.repeat(50)})),
  claims('claim-not-supported', ({plan}) => ({plan: plan ?? 'enterprise'})),
];
