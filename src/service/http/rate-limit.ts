import {refusal} from '../refusal';

export interface RateLimitOptions {
  /** How many requests may come at once. */
  burst: number;
  /** How many more may come each second. */
  perSecond: number;
}

export const defaultRateLimit: RateLimitOptions = {burst: 120, perSecond: 2};

/** Throws `rate-limited` where `key` (a device, a session) has asked too often. */
export type RateLimit = (key: string) => void;

interface Bucket {
  tokens: number;
  /** Milliseconds of the service's clock. */
  at: number;
}

const maxBuckets = 10_000;

/** One token bucket for each key, by the service's clock. `false` lets everything through. */
export function createRateLimit(options: RateLimitOptions | false, now: () => Date): RateLimit {
  if (options === false) return () => undefined;
  const {burst, perSecond} = options;
  if (!(burst >= 1) || !(perSecond > 0)) {
    throw new TypeError('rateLimit: burst must be at least 1, perSecond more than 0.');
  }
  const buckets = new Map<string, Bucket>();

  const level = ({tokens, at}: Bucket, time: number) =>
    Math.min(burst, tokens + (Math.max(0, time - at) / 1000) * perSecond);

  /** Forgets the fuller half: those buckets hold nobody up, and a flood of new keys is among them. */
  function makeRoom(time: number): void {
    const fullestFirst = [...buckets].sort(([, a], [, b]) => level(b, time) - level(a, time));
    for (const [key] of fullestFirst.slice(0, maxBuckets / 2)) buckets.delete(key);
  }

  return (key) => {
    const time = now().getTime();
    if (buckets.size >= maxBuckets && !buckets.has(key)) makeRoom(time);
    const tokens = level(buckets.get(key) ?? {tokens: burst, at: time}, time);
    if (tokens >= 1) {
      buckets.set(key, {tokens: tokens - 1, at: time});
      return;
    }
    buckets.set(key, {tokens, at: time});
    const retryAfterSeconds = Math.ceil((1 - tokens) / perSecond);
    throw refusal(
      'rate-limited',
      `More requests came than ${perSecond} per second. Try again in ${retryAfterSeconds} s.`,
      {retryAfterSeconds, burst, perSecond},
      {headers: {'retry-after': String(retryAfterSeconds)}},
    );
  };
}
