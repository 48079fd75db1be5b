import type {TestSecrets} from '../../sandbox/protocol';
import type {CheckingSecrets} from './inspection-at';
import {unwrappedSecret} from './pasted-secret';

/** Which secret a pasted token is checked with. */
export type SecretChoice = 'test' | 'none' | 'own';

/** The test secrets, as a signature is checked with them; null while there are none yet. */
export function testSecrets(secrets: TestSecrets | null): CheckingSecrets {
  return (
    secrets && [
      {id: 'the test secret', value: secrets.secret},
      {id: 'the replaced test secret', value: secrets.retiredSecret, retired: true},
    ]
  );
}

/** The secrets that a pasted token is checked with, by the reader's choice. */
export function chosenSecrets(
  choice: {secretChoice: SecretChoice; secret: string},
  secrets: TestSecrets | null,
): CheckingSecrets {
  const {secretChoice, secret} = choice;
  if (secretChoice === 'test') return testSecrets(secrets);
  if (secretChoice === 'none' || secret === '') return null;
  const own = {id: 'the pasted secret', value: secret};
  const unwrapped = unwrappedSecret(secret);
  if (!unwrapped) return [own];
  // As it was pasted first: what is around it may be part of what the server signs with.
  return [
    own,
    {id: `the pasted secret without the ${unwrapped.around} around it`, value: unwrapped.bare},
  ];
}
