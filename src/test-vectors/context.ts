import {defaultPayloadText, type SigningContext} from '../scenarios';
import {recommendedLifetime} from '../visitor-token';

/** All that the vectors are made of. Fixed, so that each build makes the same. */
export const context: SigningContext = {
  payloadText: defaultPayloadText,
  expiresIn: recommendedLifetime,
  secret: 'TEST-SECRET-of-the-vectors-never-use-it-0AA',
  retiredSecret: 'TEST-SECRET-of-the-vectors-retired-long-0AA',
  now: new Date('2026-01-15T12:00:00Z'),
};

/** Seconds since 1970. */
export const nowSeconds = context.now.getTime() / 1000;
