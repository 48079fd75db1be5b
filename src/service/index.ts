export {createService, type Service, type ServiceOptions} from './service';
export type {RateLimitOptions} from './http/rate-limit';
export {createIndexedDbStore, createMemoryStore, type Store} from './store';
export {createTurns} from './store/turns';
export {json, noContent, problemAnswer, problemDocument} from './http/answer';
