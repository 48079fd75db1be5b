import type {EventHub} from './events/hub';
import type {RateLimit} from './http/rate-limit';
import type {Store} from './store';

/** What the routes work with. */
export interface Workspace {
  readonly store: Store;
  readonly now: () => Date;
  readonly operatorKeyHash: () => Promise<string>;
  readonly hub: EventHub;
  readonly newSecret: () => string;
  /** Whether it takes a sandbox's secret. */
  readonly forTests: boolean;
  readonly rateLimit: RateLimit;
  readonly clientAddress: (request: Request) => string | undefined;
}

/** The service's time as the store and the API write it. */
export function instant({now}: Pick<Workspace, 'now'>): string {
  return now().toISOString();
}

/** `seconds` from the service's time on. */
export function later({now}: Pick<Workspace, 'now'>, seconds: number): string {
  return new Date(now().getTime() + seconds * 1000).toISOString();
}
