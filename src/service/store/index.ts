export {AccessDenied} from './access-denied';
export {createIndexedDbStore} from './indexed-db';
export {createMemoryStore} from './memory';
export type {SecretRecord} from './records';
export type {
  Access,
  Admission,
  Arrival,
  Draft,
  Party,
  Sent,
  Store,
  VerifiedIdentity,
} from './store';
export {SecretNotAccepted} from './transactions/boot';
export {isAccepted} from './transactions/secrets';
export {endings} from './transactions/sessions';
