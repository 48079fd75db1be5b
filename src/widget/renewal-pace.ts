import {backoff, wait} from './retry';

/** Renewals that are further apart do not count as one after another, in milliseconds. */
const farApart = 60_000;

/**
 * Paces the renewals of sessions: the first is at once, and a service that ends every session is not
 * asked without pause.
 *
 * @example
 * const pace = createRenewalPace();
 * await pace(over); // resolves when the session may be renewed, or when `over` aborts
 */
export function createRenewalPace(): (over: AbortSignal) => Promise<void> {
  let renewals = 0;
  let renewedAt = -Infinity;
  return async (over) => {
    // Not the clock of the wall: somebody may set it back.
    const now = performance.now();
    if (now - renewedAt > farApart) renewals = 0;
    renewedAt = now;
    if (renewals++) await wait(backoff(renewals), over);
  };
}
