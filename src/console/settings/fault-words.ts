import type {Fault} from '../../local-sandbox/protocol';
import {duration} from '../../playground/human-time';

export const faultNames: Readonly<Record<Fault, string>> = {
  none: 'None',
  unavailable: '503',
  slow: 'Slow',
  offline: 'Offline',
  'rate-limited': '429',
};

/** What pages meet with each. The console itself is answered normally. */
export const faultTexts: Readonly<Record<Fault, string>> = {
  none: 'The service answers your pages normally.',
  unavailable: 'The service answers each request of your pages with 503.',
  slow: 'The service answers your pages after four seconds.',
  offline: 'The service ends each connection of your pages without an answer.',
  'rate-limited': 'The service answers each request of your pages with 429 (rate-limited).',
};

/** @example clockText(120) // 'The service’s clock is 2 min ahead.' */
export function clockText(offset: number): string {
  if (offset === 0) return 'The service’s clock is correct.';
  return `The service’s clock is ${duration(offset)} ${offset > 0 ? 'ahead' : 'behind'}.`;
}
